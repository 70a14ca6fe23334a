/** Lays out what lies beside the Worker and is not in its program: guides, titles of rules in Chinese, the public holidays and the numbering plans of the world. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ruleTitles } from '../../compliance/rule-titles.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const guides = join(repository, 'src/docs/generated/guides')
const assets = join(repository, '.concordat/worker-assets')

/** Holidays are looked up a year ahead; a Worker that nobody deploys anew has those of ten years. */
const YEARS_BACK = 1
const YEARS_AHEAD = 10

/** Renamed into place: a Worker that starts beside this one never meets half a file. */
function place(name, write) {
  const part = join(assets, `.${name}.${process.pid}`)
  write(part)
  renameSync(part, join(assets, name))
}

/** Reckoned once a year and version of the library: it takes some ten seconds. */
async function placeHolidays() {
  const library = join(dirname(createRequire(import.meta.url).resolve('date-holidays')), '../package.json')
  const { version } = JSON.parse(readFileSync(library, 'utf8'))
  const thisYear = new Date().getUTCFullYear()
  const made = `${version} ${thisYear}`
  const marker = join(assets, '.holidays-made')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === made) return
  const { holidayAssets } = await import('./holiday-assets.mjs')
  const years = Array.from({ length: YEARS_BACK + 1 + YEARS_AHEAD }, (_, index) => thisYear - YEARS_BACK + index)
  for (const [name, content] of holidayAssets(years)) place(name, (to) => writeFileSync(to, JSON.stringify(content)))
  writeFileSync(marker, made)
}

mkdirSync(assets, { recursive: true })
await placeHolidays()
const names = readdirSync(guides)
for (const name of names) place(name, (to) => copyFileSync(join(guides, name), to))
place('rule-titles.json', (to) => writeFileSync(to, JSON.stringify(ruleTitles)))
const plans = createRequire(import.meta.url).resolve('libphonenumber-js/min/metadata')
place('numbering-plans.json', (to) => copyFileSync(plans, to))
// A guide there is no more is not served on; a part of another run of this program is left to it.
const wanted = new Set([...names, 'rule-titles.json', 'numbering-plans.json'])
for (const name of readdirSync(assets))
  if (!name.startsWith('.') && !name.startsWith('holidays') && !wanted.has(name))
    rmSync(join(assets, name), { force: true })
