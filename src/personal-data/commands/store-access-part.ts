import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { accessEvent, personalDataEvents } from '../events.ts'
import { StoreAccessPart } from '../input.ts'
import { storePart } from '../rules.ts'
import { accessForChange, insertPart, saveAccess } from '../store.ts'
import { placeOfPart } from '../view.ts'

/** Run by the job that collects: a part and the place to go on from are stored together, so none is missed or doubled. */
export const storeAccessPart = command({
  name: 'subject_access.store_part',
  summary: 'Store the next part of what is kept about a person',
  scope: 'accounts:erase',
  input: StoreAccessPart,
  load: (context, { subjectAccess }) => ({ file: accessForChange(context, subjectAccess) }),
  decide: ({ file: [file] }, { name, rows, lines, from, next }, { now }) => {
    if (!file) return refuse(notFound())
    return ok({ stored: storePart(file, { rows, from, next }, now), name, rows, lines })
  },
  write: async ({ stored, name, rows, lines }, { org, sealing, now }) => {
    if (!stored) return []
    if (rows === 0) return [saveAccess(stored)]
    const at = { accessId: stored.id, number: stored.parts }
    const bytes = new TextEncoder().encode(lines)
    const content = await sealing.forOrganisation(org).sealForOrganisation(bytes, placeOfPart(at))
    return [saveAccess(stored), insertPart({ orgId: org, ...at, name, rows, content, createdAt: now })]
  },
  events: ({ stored }) => (stored?.state === 'done' ? [accessEvent(personalDataEvents.finished, stored)] : []),
  view: ({ stored }) => ({ running: stored?.state === 'running' }),
})
