import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { GetCase } from '../input.ts'
import { lapse } from '../rules.ts'
import { caseForChange, partiesOf, saveCase } from '../store.ts'

/** Run by its job when the time to answer is over; one answered meanwhile is left alone, one extended is looked at again. */
export const lapseCase = command({
  name: 'case.lapse',
  summary: 'Mark a case overdue',
  scope: 'disputes:write',
  input: GetCase,
  load: (context, { caseId }) => ({ found: caseForChange(context, caseId), parties: partiesOf(context, caseId) }),
  decide: ({ found: [found], parties }, _, { now }) => {
    const next = found ? lapse(found, now) : null
    const isEarly = found && found.answeredAt === null && found.answerBy !== null && found.answerBy > now
    return ok({ next, parties, again: isEarly ? found.answerBy : null })
  },
  write: ({ next }) => (next ? [saveCase(next)] : []),
  events: ({ next, parties }) => (next ? [caseEvent(caseEvents.overdue, next, parties)] : []),
  view: ({ next, again }) => ({ overdue: next !== null, again }),
})
