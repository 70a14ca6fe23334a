import type { KeySet } from '../../sdk/src/jws.ts'
import { ExportVerificationError, verifyExport } from '../../sdk/src/verify.ts'
import type { Stage } from './stage.ts'
import { DAY_MS, momentIn, pass } from './world-time.ts'

type Exported = Parameters<typeof verifyExport>[0] & { readonly file: string }

/**
 * The regulator asks for every contact decision of the last weeks, checks the answer without the platform, and finds the line
 * of a copy in which one letter was changed. Then it asks for every contact: what was done beside what was decided.
 */
export async function examine(stage: Stage) {
  // An export is of what has settled: nothing of the last minute is in it.
  await pass(stage, 2 / 1_440, 'Two minutes pass')
  const keys = await stage.keys()
  const exported = await exportOf(stage, keys, 'contact_decisions')
  const { count } = await verifyExport(exported)
  const contacts = await verifyExport(await exportOf(stage, keys, 'contacts'))
  return { decisionsExported: count, contactsExported: contacts.count, changedLineFound: await lineFound(exported) }
}

type Template = 'contact_decisions' | 'contacts'

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

/** The number of the line that a letter was changed in, as the check names it. */
async function lineFound({ file, ...exported }: Exported): Promise<number> {
  const tampered = file.replace('"outcome":"deny"', '"outcome":"allow"')
  const changed = file.split('\n').findIndex((line, at) => line !== tampered.split('\n')[at]) + 1
  const thrown = await verifyExport({ ...exported, file: tampered }).catch((found: unknown) => found)
  const found = thrown instanceof ExportVerificationError ? thrown.differences[0]?.line : undefined
  if (changed === 0 || found !== changed) throw new Error(`Line ${changed} was changed, and ${found} was found.`)
  return found
}
