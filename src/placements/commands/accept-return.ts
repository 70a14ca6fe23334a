import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { endingOf } from '../ending-rules.ts'
import { endWith } from '../ending-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { PlacementRecallId } from '../recall-model.ts'
import { returnTime } from '../recall-store.ts'
import { returnEvent, returnEvents } from '../return-events.ts'
import { AnswerReturn } from '../return-input.ts'
import { takeBack } from '../return-rules.ts'
import { returnForChange, saveReturn } from '../return-store.ts'
import { returnView } from '../return-view.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const acceptReturn = command({
  name: 'placement.accept_return',
  summary: 'Take a placement back that the agency returns: its case file is gone at once',
  scope: 'placements:place',
  input: AnswerReturn,
  problems: [problems.wrongSide, problems.returnOver, problems.statusUnfit],
  load: (context, { returned: id }) => ({ found: returnForChange(context, id), time: returnTime(context, id) }),
  decide: ({ found: [found], time: [time] }, _, { lends, now, newId }) => {
    if (!found || !time) return refuse(notFound())
    if (!lends) return refuse(wrongSide('lender'))
    const taken = takeBack(found, 'accepted', now)
    if (!taken.ok) return taken
    const { placement, returned } = taken.value
    const { clock, calendars } = time
    const ending = endingOf(placement, { id: newId(PlacementRecallId), cause: 'return', clock }, { now, calendars })
    return ok({ placement, ending, returned: { ...found.returned, ...returned } })
  },
  revises: ({ found: [found] }) => found?.returned ?? null,
  write: ({ returned, placement, ending }, context) => [
    saveReturn(returned),
    savePlacement(placement),
    ...endWith(placement, ending, context),
  ],
  events: (change) => [returnEvent(returnEvents.returned, change)],
  view: ({ returned }, context) => returnView(returned, context),
})
