import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { letGo } from '../ending-store.ts'
import { returnEvent, returnEvents } from '../return-events.ts'
import { AnswerReturn } from '../return-input.ts'
import { lapseReturn as lapse } from '../return-rules.ts'
import { returnForChange, saveReturn } from '../return-store.ts'
import { savePlacement } from '../store.ts'

/** Run by its job when the lender's time is over; a return answered meanwhile is left alone. */
export const lapseReturn = command({
  name: 'placement.lapse_return',
  summary: 'Return a placement whose return nobody refused',
  scope: 'placements:work',
  input: AnswerReturn,
  load: (context, { returned: id }) => ({ found: returnForChange(context, id) }),
  decide: ({ found: [found] }, _, { now }) => {
    const lapsed = found ? lapse(found, now) : null
    return ok(found && lapsed ? { ...lapsed, returned: { ...found.returned, ...lapsed.returned } } : null)
  },
  write: (change, context) =>
    change ? [saveReturn(change.returned), savePlacement(change.placement), ...letGo([change.placement], context)] : [],
  events: (change) => (change ? [returnEvent(returnEvents.returned, change)] : []),
  view: (change) => ({ lapsed: change !== null }),
})
