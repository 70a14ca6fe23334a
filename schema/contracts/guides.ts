import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { marked } from 'marked'
import { filesUnder, type Made, repository } from './made.ts'

const FOLDER = 'src/docs/generated'

/** Decisions are for who builds it, and problems have pages of their own. */
const isGuide = (path: string) => /^docs\/(guides\/)?[a-z0-9-]+\.md$/.test(path)

/** The guides as the service shows them: HTML in modules, so that Workers can serve what they cannot read. */
export function guidePages(madePages: readonly Made[]): Made[] {
  const sources = filesUnder('docs')
    .filter((path) => isGuide(path) && !madePages.some((page) => page.path === path))
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }))
  const guides = [...sources, ...madePages].map(({ path, text }) => ({ slug: basename(path, '.md'), text }))
  const sorted = guides.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const slugs = new Set(sorted.map(({ slug }) => slug))
  if (slugs.size !== sorted.length) throw new Error('Two guides have one name: rename one of them.')
  const imports = sorted.map(({ slug }) => `import { guide as ${nameOf(slug)} } from './${slug}.ts'\n`)
  const names = sorted.map(({ slug }) => `  ${nameOf(slug)},\n`)
  return [
    ...sorted.map(({ slug, text }) => ({ path: `${FOLDER}/${slug}.ts`, text: moduleOf(slug, text, slugs) })),
    { path: `${FOLDER}/index.ts`, text: `${HEADER}${imports.join('')}\nexport const guides = [\n${names.join('')}]\n` },
  ]
}

const HEADER = '// Generated from docs. Do not edit.\n'

const nameOf = (slug: string) => slug.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

function moduleOf(slug: string, text: string, slugs: ReadonlySet<string>): string {
  const [, title = slug] = /^# (.+)$/m.exec(text) ?? []
  const local = text.replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, said: string, to: string) => linked(said, to, slugs))
  const html = String(marked.parse(local))
  return `${HEADER}export const guide = ${JSON.stringify({ slug, title, html }, null, 2)}\n`
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
