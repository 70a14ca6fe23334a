import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const OWNER_ONLY = 0o600

/** Writes JSON that only its owner may read. Leaves alone a file that is already there, and says so with false. */
export const createPrivateFile = (file: string, content: unknown): boolean =>
  writeWhole(file, content, (draft) => {
    try {
      // A link is made only where there is nothing, and the file is complete before it has its name.
      linkSync(draft, file)
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw error
    }
  })

/** Puts other JSON into the place of such a file; a crash leaves the old one or the new one. */
export const replacePrivateFile = (file: string, content: unknown): boolean =>
  writeWhole(file, content, (draft) => {
    renameSync(draft, file)
    return true
  })

function writeWhole(file: string, content: unknown, place: (draft: string) => boolean): boolean {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: OWNER_ONLY, flag: 'wx' })
    chmodSync(draft, OWNER_ONLY)
    return place(draft)
  } finally {
    rmSync(draft, { force: true })
  }
}
