import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { KeySet } from '../../sdk/src/jws.ts'
import { verifyExport } from '../../sdk/src/verify.ts'
import type { Stage } from './stage.ts'
import { DAY_MS, momentIn, pass } from './world-time.ts'

type Exported = Parameters<typeof verifyExport>[0] & {
  readonly file: string
  readonly leaves: string
  readonly manifest: string
}

/**
 * The regulator asks for every inquiry and every contact of the last weeks, and for every decision about one. The file of decisions is checked by
 * `concordat verify`, away from the platform; of a copy in which one word was changed it names the line.
 */
export async function examine(stage: Stage) {
  // An export is of what has settled: nothing of the last minute is in it.
  await pass(stage, 2 / 1_440, 'Two minutes pass')
  const keys = await stage.keys()
  const contacts = await verifyExport(await exportOf(stage, keys, 'contacts'))
  const inquiries = await verifyExport(await exportOf(stage, keys, 'inquiries'))
  const exported = await exportOf(stage, keys, 'contact_decisions')
  const { holds, count } = await concordatVerify(exported)
  if (!holds) throw new Error('The export does not hold.')
  return {
    ...{ inquiriesExported: inquiries.count, contactsExported: contacts.count, decisionsExported: count },
    cellsWithheld: await cellsWithheld(stage),
    changedLineFound: await lineFound(exported),
  }
}

/** Counted over all who lend here: of so few lenders no cell is told, lest it tell of one. Answers how many are withheld. */
async function cellsWithheld({ cast: { regulator } }: Stage): Promise<number> {
  const { supervisionStatistics: statistics, sleep } = regulator.api
  const month = (ahead: number) => {
    const at = new Date(momentIn(0))
    return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + ahead, 1)).toISOString()
  }
  const { id } = await statistics.request({
    ...{ statistic: 'contacts_made', jurisdiction: 'TW', purpose: 'statistics' },
    period: { from: month(-1), to: month(1) },
  })
  while ((await statistics.get(id)).state !== 'done') await sleep(200)
  const { cells } = await statistics.table(id)
  const told = cells.filter(({ count }) => count !== null && count > 0)
  if (told.length > 0) throw new Error(`${told.length} cells tell of few lenders.`)
  return cells.length
}

type Template = 'contact_decisions' | 'contacts' | 'inquiries'

async function exportOf({ cast: { regulator }, progress }: Stage, keys: KeySet, template: Template): Promise<Exported> {
  const { supervisionExports: exports, sleep } = regulator.api
  const { id } = await exports.request({
    ...{ template, jurisdiction: 'TW', purpose: 'routine', format: 'ndjson' },
    period: { from: momentIn(-30 * DAY_MS), to: momentIn(-60_000) },
  })
  const bar = progress.step(`A regulator’s export of ${template}`, 1)
  while ((await exports.get(id)).state === 'running') await sleep(200)
  let [file, leaves] = ['', '']
  const { parts } = await exports.parts(id, { limit: 200 })
  for (const { number } of parts) {
    const part = await exports.part(id, String(number))
    file += part.content
    leaves += part.leaves
  }
  bar.end()
  return { file, leaves, keys, manifest: (await exports.manifest(id)).manifest }
}

interface Verdict {
  readonly holds: boolean
  readonly count: number
  readonly differences?: readonly { readonly kind: string; readonly line: number }[]
}

const cli = fileURLToPath(new URL('../../sdk/src/cli/main.ts', import.meta.url))

/** What the command line says of an export, given its files and nothing else. */
async function concordatVerify({ file, leaves, keys, manifest }: Exported): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-export-'))
  try {
    const paths = { file, leaves, manifest, keys: JSON.stringify(keys) }
    const at = (name: keyof typeof paths) => join(folder, name)
    for (const [name, content] of Object.entries(paths)) writeFileSync(join(folder, name), content)
    const given = ['--manifest', at('manifest'), '--keys', at('keys'), '--leaves', at('leaves'), '--json']
    const child = spawn(process.execPath, [cli, 'verify', at('file'), ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return JSON.parse(await text(child.stdout))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The number of the line that a word was changed in, as the check names it. */
async function lineFound(exported: Exported): Promise<number> {
  const { file } = exported
  const tampered = file.replace('"outcome":"deny"', '"outcome":"allow"')
  const changed = file.split('\n').findIndex((line, at) => line !== tampered.split('\n')[at]) + 1
  const { holds, differences = [] } = await concordatVerify({ ...exported, file: tampered })
  const [found] = differences
  if (changed === 0 || holds || found?.line !== changed) {
    throw new Error(`Line ${changed} was changed, and ${found?.line ?? 'none'} was found.`)
  }
  return changed
}
