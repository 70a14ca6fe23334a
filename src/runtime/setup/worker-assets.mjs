/** Lays out what lies beside the Worker and is not in its program: the guides, and the countries of the library of holidays. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const guides = join(repository, 'src/docs/generated/guides')
const assets = join(repository, '.concordat/worker-assets')
const holidays = join(dirname(createRequire(import.meta.url).resolve('date-holidays')), '../data/holidays.json')

/** Renamed into place: a Worker that starts beside this one never meets half a file. */
function place(name, write) {
  const part = join(assets, `.${name}.${process.pid}`)
  write(part)
  renameSync(part, join(assets, name))
}

mkdirSync(assets, { recursive: true })
const names = readdirSync(guides)
for (const name of names) place(name, (to) => copyFileSync(join(guides, name), to))
place('holidays.json', (to) => writeFileSync(to, JSON.stringify(JSON.parse(readFileSync(holidays, 'utf8')))))
// A guide there is no more is not served on; a part of another run of this program is left to it.
const wanted = new Set([...names, 'holidays.json'])
for (const name of readdirSync(assets))
  if (!name.startsWith('.') && !wanted.has(name)) rmSync(join(assets, name), { force: true })
