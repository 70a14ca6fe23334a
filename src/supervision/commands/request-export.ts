import { command } from '../../command.ts'
import { addHours } from '../../kernel/instant.ts'
import { logHead } from '../../log/index.ts'
import { type Context, schedule } from '../../store/index.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { requestedEvent } from '../events.ts'
import { RequestExport } from '../input.ts'
import { KEPT_DAYS, SUPERVISION_EXPIRE, SUPERVISION_EXPORT, SupervisionExportId } from '../model.ts'
import { supervisionProblems as problems } from '../problems.ts'
import { digestOf, questionOf, type Requested, requested } from '../rules.ts'
import { exportsOfQuestion, insertExport } from '../store.ts'
import { exportView, placeOfKey } from '../view.ts'

export const requestExport = command({
  name: 'supervision_export.request',
  summary:
    'Ask for an export of what happened where you regulate: the purpose is recorded, and told to whose data it is',
  scope: 'contacts:read',
  input: RequestExport,
  problems: [problems.notRegulator, problems.elsewhere, problems.periodUnfit, problems.unsettled],
  load: (context, asked) => ({
    own: ownOrganisation(context),
    head: logHead,
    same: exportsOfQuestion(context, digestOf(questionOf(asked, context.now), context.org)),
  }),
  decide: ({ own: [own], head: [head], same }, asked, { org, now, newId, actor }) => {
    const checkpoint = same.length > 0 ? (same[0]?.checkpoint ?? null) : (head?.note ?? null)
    const asking = { id: newId(SupervisionExportId), org, orgKind: actor.orgKind, now, checkpoint }
    const file = requested(asked, { ...asking, regulates: own?.jurisdictions ?? [] })
    const key = same.find(({ state }) => state !== 'expired')?.key
    return file.ok ? { ok: true, value: { file: file.value, key } } : file
  },
  write: async ({ file, key }, context) => [
    insertExport({ ...file, key: key ?? (await keyOf(file, context)) }),
    schedule({ kind: SUPERVISION_EXPORT, subjectId: file.id, dueAt: file.createdAt }, context),
    schedule(
      { kind: SUPERVISION_EXPIRE, subjectId: file.id, dueAt: addHours(file.createdAt, 24 * KEPT_DAYS) },
      context,
    ),
  ],
  events: ({ file }) => [requestedEvent(file)],
  view: ({ file }) => exportView(file),
})

/**
 * The key of a question: the same whoever asks it first or at once, and afterwards kept with the exports that were made by it,
 * whatever becomes of what it derives from.
 */
async function keyOf(file: Requested, { org, sealing }: Pick<Context, 'org' | 'sealing'>): Promise<Uint8Array> {
  const own = sealing.forOrganisation(org)
  const halves = await Promise.all(
    ['first', 'second'].map((half) => own.blindIndex(`supervision_exports.${half}`, file.questionDigest)),
  )
  return own.sealForOrganisation(new Uint8Array(halves.flatMap((half) => [...half])), placeOfKey(file))
}
