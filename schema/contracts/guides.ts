import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { marked } from 'marked'
import { filesUnder, type Made, repository } from './made.ts'

const FOLDER = 'src/docs/generated'

/** Decisions are for who builds it, and problems have pages of their own. */
const isGuide = (path: string) => /^docs\/(guides\/)?[a-z0-9-]+\.md$/.test(path)

/** The guides as the service shows them: HTML in files that a runtime reads, so that no program carries them. */
export function guidePages(madePages: readonly Made[]): Made[] {
  const sources = filesUnder('docs')
    .filter((path) => isGuide(path) && !madePages.some((page) => page.path === path))
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }))
  const guides = [...sources, ...madePages].map(({ path, text }) => ({ slug: basename(path, '.md'), text }))
  const sorted = guides.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const slugs = new Set(sorted.map(({ slug }) => slug))
  if (slugs.size !== sorted.length) throw new Error('Two guides have one name: rename one of them.')
  const named = sorted.map(({ slug, text }) => `  { slug: '${slug}', title: ${quoted(titleOf(slug, text))} },\n`)
  return [
    ...sorted.map(({ slug, text }) => ({ path: `${FOLDER}/guides/${slug}.html`, text: pageOf(text, slugs) })),
    { path: `${FOLDER}/index.ts`, text: `${HEADER}export const guides = [\n${named.join('')}]\n` },
  ]
}

const HEADER = '// Generated from docs. Do not edit.\n'

const titleOf = (slug: string, text: string) => /^# (.+)$/m.exec(text)?.[1] ?? slug

/** As the formatter writes it: the other quotes where the text has an apostrophe. */
const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

function pageOf(text: string, slugs: ReadonlySet<string>): string {
  const local = text.replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, said: string, to: string) => linked(said, to, slugs))
  return String(marked.parse(local))
}

/** Links stay among the pages that are served; what leads into the repository is named only. */
function linked(said: string, to: string, slugs: ReadonlySet<string>): string {
  if (/^[a-z]+:/.test(to)) return `[${said}](${to})`
  const [file = '', anchor] = to.split('#')
  const name = basename(file, '.md')
  if (file.includes('problems/') || file === 'problems')
    return `[${said}](../problems${name === 'README' ? '' : `/${name}`})`
  if (file.endsWith('.md') && slugs.has(name)) return `[${said}](${name}${anchor ? `#${anchor}` : ''})`
  return said
}
