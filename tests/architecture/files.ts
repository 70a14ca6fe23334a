import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A file of the repository, by its path from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export const repository = resolve(import.meta.dirname, '../..')

const notOurs = new Set(['node_modules', '.git', '.concordat', '.wrangler', 'dist', 'coverage'])

/** Every text file of the repository; what a build or a run leaves behind is passed over. */
export function readRepository(): SourceFile[] {
  return walk('')
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
}

function walk(folder: string): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    // In a linked working tree .git is a file.
    if (notOurs.has(entry.name)) return []
    if (entry.isDirectory()) return walk(path)
    return entry.isFile() && !entry.name.endsWith('.log') ? [path] : []
  })
}

export const isCode = ({ path }: { path: string }): boolean => /\.(ts|mjs)$/.test(path)

/** Written by a program: nobody reads it top to bottom, so the rules about reading do not apply. */
export const isGenerated = ({ path }: { path: string }): boolean => /\.gen\.ts$|(^|\/)generated\//.test(path)
