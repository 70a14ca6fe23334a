import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TileStore } from '../log/index.ts'

/** A folder as an object store: each object a file, put in its place whole. */
export const folderStore = (folder: string): TileStore => ({
  async put(path, bytes) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.new`, bytes)
    await rename(`${file}.new`, file)
  },
})
