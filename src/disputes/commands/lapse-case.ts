import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { GetCase } from '../input.ts'
import { lapse } from '../rules.ts'
import { caseForChange, partiesOf, saveCase } from '../store.ts'

/** Run by its job when the time to answer is over; one answered meanwhile is left alone. */
export const lapseCase = command({
  name: 'case.lapse',
  summary: 'Mark a case overdue',
  scope: 'disputes:write',
  input: GetCase,
  load: (context, { caseId }) => ({ found: caseForChange(context, caseId), parties: partiesOf(context, caseId) }),
  decide: ({ found: [found], parties }, _, { now }) => {
    const next = found ? lapse(found, now) : null
    return ok(next && { next, parties })
  },
  write: (lapsed) => (lapsed ? [saveCase(lapsed.next)] : []),
  events: (lapsed) => (lapsed ? [caseEvent(caseEvents.overdue, lapsed.next, lapsed.parties)] : []),
  view: (lapsed) => ({ overdue: lapsed !== null }),
})
