import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems as problems } from '../problems.ts'
import { returnEvent, returnEvents } from '../return-events.ts'
import { AnswerReturn } from '../return-input.ts'
import { keepWorking } from '../return-rules.ts'
import { returnForChange, saveReturn } from '../return-store.ts'
import { returnView } from '../return-view.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const withdrawReturn = command({
  name: 'placement.withdraw_return',
  summary: 'Keep a placement after all: what it was before the return shows again',
  scope: 'placements:work',
  input: AnswerReturn,
  problems: [problems.wrongSide, problems.returnOver],
  load: (context, { returned: id }) => ({ found: returnForChange(context, id) }),
  decide: ({ found: [found] }, _, { lends, now }) => {
    if (!found) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const kept = keepWorking(found, { how: 'withdrawn', code: null }, now)
    return kept.ok ? ok({ ...kept.value, returned: { ...found.returned, ...kept.value.returned } }) : kept
  },
  revises: ({ found: [found] }) => found?.returned ?? null,
  write: ({ returned, placement }) => [saveReturn(returned), savePlacement(placement)],
  events: (change) => [returnEvent(returnEvents.withdrawn, change)],
  view: ({ returned }, context) => returnView(returned, context),
})
