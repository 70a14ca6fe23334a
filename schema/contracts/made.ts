import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** A file a program writes: its path from the root of the repository, with forward slashes, and its text. */
export interface Made {
  readonly path: string
  readonly text: string
}

export const repository = resolve(import.meta.dirname, '../..')

/** Folders nobody else writes in: a file there that is not made any more is removed. */
const owned = [
  'schema/contracts/events',
  'docs/problems',
  'docs/law',
  'sdk/src/generated',
  'src/docs/generated',
  'src/generated',
]

const at = (path: string) => join(repository, path)
const textOf = (path: string) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined)

/** The paths that differ from what would be made, and those that would be removed. */
export function stale(made: readonly Made[]): { readonly changed: readonly Made[]; readonly orphans: string[] } {
  const paths = new Set(made.map(({ path }) => path))
  return {
    changed: made.filter(({ path, text }) => textOf(path) !== text),
    orphans: owned.flatMap(filesUnder).filter((path) => !paths.has(path)),
  }
}

export function write(made: readonly Made[]): void {
  const { changed, orphans } = stale(made)
  for (const path of orphans) rmSync(at(path))
  for (const { path, text } of changed) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
}

export const filesUnder = (folder: string): string[] =>
  existsSync(at(folder))
    ? readdirSync(at(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(repository.length + 1)
            .replaceAll('\\', '/'),
        )
    : []
