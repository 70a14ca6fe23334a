import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { endingOf } from '../ending-rules.ts'
import { endWith } from '../ending-store.ts'
import { PlacementRecallId } from '../recall-model.ts'
import { returnTime } from '../recall-store.ts'
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
  load: (context, { returned: id }) => ({ found: returnForChange(context, id), time: returnTime(context, id) }),
  decide: ({ found: [found], time: [time] }, _, { now, newId }) => {
    const lapsed = found ? lapse(found, now) : null
    if (!found || !lapsed || !time) return ok(null)
    const { clock, calendars } = time
    const to = { id: newId(PlacementRecallId), cause: 'return', clock } as const
    const ending = endingOf(lapsed.placement, to, { now, calendars })
    return ok({ ...lapsed, ending, returned: { ...found.returned, ...lapsed.returned } })
  },
  write: (change, context) =>
    change
      ? [
          saveReturn(change.returned),
          savePlacement(change.placement),
          ...endWith(change.placement, change.ending, context),
        ]
      : [],
  events: (change) => (change ? [returnEvent(returnEvents.returned, change)] : []),
  view: (change) => ({ lapsed: change !== null }),
})
