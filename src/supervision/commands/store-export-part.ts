import { command } from '../../command.ts'
import { fromBase64 } from '../../kernel/base64.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { disclosedEvent, finishedEvent } from '../events.ts'
import { StoreExportPart } from '../input.ts'
import { SUPERVISION_DISCLOSE } from '../model.ts'
import { tellOwners } from '../reading-store.ts'
import { storePart } from '../rules.ts'
import { exportForChange, insertPart, saveExport } from '../store.ts'
import { placeOfPart } from '../view.ts'

/** Run by the export's job: a part and the place to go on from are stored together, so none is missed or doubled. */
export const storeExportPart = command({
  name: 'supervision_export.store_part',
  summary: 'Store the next part of an export',
  scope: 'contacts:read',
  input: StoreExportPart,
  load: (context, { supervisionExport }) => ({ file: exportForChange(context, supervisionExport) }),
  decide: ({ file: [file] }, { leaves: hashes, ...part }, { now }) => {
    if (!file) return refuse(notFound())
    const leaves = new Uint8Array(hashes.flatMap((hash) => [...fromBase64(hash)]))
    return ok({ stored: storePart(file, { ...part, leaves }, now), rows: part.rows, content: part.content, leaves })
  },
  write: async ({ stored, rows, content, leaves }, context) => {
    if (!stored) return []
    const { org, now, sealing } = context
    const at = { exportId: stored.id, number: stored.parts }
    const bytes = new TextEncoder().encode(content)
    const sealed = content ? await sealing.forOrganisation(org).sealForOrganisation(bytes, placeOfPart(at)) : null
    const isSealed = stored.state === 'done' && stored.disclosedAt === null && stored.sealedUntil !== null
    return [
      saveExport(stored),
      ...(stored.disclosedAt ? [tellOwners(stored)] : []),
      ...(sealed ? [insertPart({ orgId: org, ...at, rows, content: sealed, leaves, createdAt: now })] : []),
      ...(isSealed
        ? [schedule({ kind: SUPERVISION_DISCLOSE, subjectId: stored.id, dueAt: stored.sealedUntil ?? now }, context)]
        : []),
    ]
  },
  events: ({ stored }) => {
    if (stored?.state !== 'done') return []
    return [finishedEvent(stored), ...(stored.disclosedAt ? [disclosedEvent(stored)] : [])]
  },
  view: ({ stored }) => ({ running: stored?.state === 'running' }),
})
