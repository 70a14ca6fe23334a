import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { callListEvent } from '../call-list-events.ts'
import { DecideCallList } from '../call-list-input.ts'
import type { CallListItem } from '../call-list-model.ts'
import { listedOn } from '../call-list-rules.ts'
import { askedNext, callListForChange, nextRequests, saveCallList, saveItems } from '../call-list-store.ts'
import { budgetOf, groundOf } from '../decision-ground-store.ts'
import { plannedOf } from '../plan-view.ts'

/** A step of the job: the next items, decided like any single question. */
export const decideCallList = command({
  name: 'call_list.decide',
  summary: 'Decide the next contacts of a call list',
  scope: 'contacts:decide',
  input: DecideCallList,
  load: (context, step) => ({
    list: callListForChange(context, step.callList),
    requests: nextRequests(context, step),
    ground: groundOf(askedNext(context, step), step.at),
    spent: budgetOf(askedNext(context, step), context.now, step.at),
  }),
  decide: ({ list: [list], requests, ground, spent }, { first, at }, context) => {
    if (list?.state !== 'deciding' || list.decided !== first) return ok(null)
    const planned = plannedOf(requests, { ground, spent }, { ...context, now: at })
    const items = planned.map(
      ({ index, outcome, ...found }): CallListItem => ({
        ...found,
        index: first + index,
        outcome: outcome ?? 'unclear',
      }),
    )
    return ok({ list: listedOn(list, items, context.now), items })
  },
  write: (step) => (step ? [saveCallList(step.list), ...saveItems(step.list, step.items)] : []),
  events: (step) => (step?.list.state === 'decided' ? [callListEvent('decided', step.list)] : []),
  view: () => ({}),
})
