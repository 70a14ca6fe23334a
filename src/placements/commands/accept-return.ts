import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { letGo } from '../ending-store.ts'
import { placementProblems as problems } from '../problems.ts'
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
  load: (context, { returned: id }) => ({ found: returnForChange(context, id) }),
  decide: ({ found: [found] }, _, { lends, now }) => {
    if (!found) return refuse(notFound())
    if (!lends) return refuse(wrongSide('lender'))
    const taken = takeBack(found, 'accepted', now)
    return taken.ok ? ok({ ...taken.value, returned: { ...found.returned, ...taken.value.returned } }) : taken
  },
  revises: ({ found: [found] }) => found?.returned ?? null,
  write: ({ returned, placement }, context) => [
    saveReturn(returned),
    savePlacement(placement),
    ...letGo([placement], context),
  ],
  events: (change) => [returnEvent(returnEvents.returned, change)],
  view: ({ returned }, context) => returnView(returned, context),
})
