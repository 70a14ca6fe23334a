import { basename } from 'node:path'
import { isCode, isGenerated, type SourceFile } from './files.ts'
import { withoutComments } from './imports.ts'
import { placeOf } from './layout.ts'

const empty = /^(utils|helpers|common|services|types)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Names that say nothing, names in another case, default exports and classes where they do not belong. */
export function checkNames(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && !isGenerated(file))
    .flatMap((file) => [...nameBreaches(file), ...textBreaches(file)])
}

function nameBreaches({ path }: SourceFile): string[] {
  const parts = path.replace(/\.(d\.ts|ts|mjs)$/, '').split('/')
  const vague = parts
    .filter((part) => empty.test(part))
    .map((part) => `${path}: "${part}" says nothing. Name it after what it knows.`)
  const words = basename(parts.join('/')).split('.')
  return words.every((word) => kebab.test(word)) ? vague : [...vague, `${path}: file names are kebab-case.`]
}

function textBreaches({ path, text }: SourceFile): string[] {
  const code = withoutComments(text)
  const { area, part } = placeOf(path)
  // Tools read their configuration and set-up from a default export; so does the Workers runtime.
  const mayDefault =
    (area === 'src' && part === 'runtime') || (area === 'tests' && part === 'setup') || /\.config\.ts$/.test(path)
  const defaults = !mayDefault && /^export default\b/m.test(code) ? [`${path}: export it by name.`] : []
  const classes = [...code.matchAll(/^(?:export )?(?:abstract )?class (\w+)(?:<[^{]*>)?(?: extends ([\w.]+))?/gm)]
    .filter(([, , base = '']) => !/(Error|Problem|DurableObject|WorkerEntrypoint)$/.test(base))
    .map(([, name]) => `${path}: class ${name} is no error. Write functions over plain data.`)
  return [...defaults, ...classes]
}
