import { isCode, type SourceFile } from './files.ts'
import { importsOf } from './imports.ts'

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Packages nobody uses: what is shipped must be imported by what is shipped, and a tool must be named where it is run. */
export function checkDependencies(
  { dependencies = {}, devDependencies = {} }: Manifest,
  files: readonly SourceFile[],
): string[] {
  const shipped = files.filter((file) => isCode(file) && /^(src|schema|sdk)\//.test(file.path))
  const imported = new Set(
    shipped.flatMap((file) => [...importsOf(file).map(({ target }) => target), ...resolvedBy(file)]).map(packageOf),
  )
  const unused = Object.keys(dependencies).filter((name) => !imported.has(name))
  const unnamed = Object.keys(devDependencies).filter((name) => !files.some((file) => names(file, name)))
  return [
    ...unused.map((name) => `package.json depends on ${name}, which nothing in src, schema or sdk imports: remove it.`),
    ...unnamed.map((name) => `package.json brings ${name} for development, which nothing names: remove it.`),
  ]
}

/** `zod/v4` and `@scope/name/deep` belong to `zod` and `@scope/name`. */
const packageOf = (target: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target

/** A package of files, such as a typeface, is found rather than imported. */
const resolvedBy = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/\.resolve\('([^'./][^']*)'\)/g)].flatMap(([, target]) => target ?? [])

/** Types of another package come in with the package itself. */
function names({ path, text }: SourceFile, name: string): boolean {
  if (path === 'package.json' || path === 'package-lock.json' || path.endsWith('.md')) return false
  return text.includes(name.replace(/^@types\//, ''))
}
