import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { endingOf } from '../ending-rules.ts'
import { endWith } from '../ending-store.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { ClosePlacement } from '../input.ts'
import { placementProblems as problems } from '../problems.ts'
import { PlacementRecallId } from '../recall-model.ts'
import { recallTime } from '../recall-store.ts'
import { finish, usable } from '../rules.ts'
import { placementForChange, savePlacement } from '../store.ts'
import { placementView, sealNote } from '../view.ts'

export const closePlacement = command({
  name: 'placement.close',
  summary: 'Close a placement with a code: the case file is gone at once',
  scope: 'placements:work',
  input: ClosePlacement,
  problems: [problems.statusUnfit, problems.codeUnfit],
  load: (context, { placement }) => ({
    placement: placementForChange(context, placement),
    time: recallTime(context, placement),
  }),
  decide: ({ placement: [placement], time: [time] }, { code, note = null }, { lends, now, newId }) => {
    if (!placement || !time) return refuse(notFound())
    const unfit = usable(code, 'close', lends ? 'lender' : 'agency')
    if (unfit) return refuse(unfit)
    const closed = finish(placement, { command: 'placement.close', to: 'closed', code }, now)
    if (!closed.ok) return closed
    const { clock, calendars } = time
    const ending = endingOf(closed.value, { id: newId(PlacementRecallId), cause: 'close', clock }, { now, calendars })
    return ok({ placement: closed.value, ending, note })
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: async ({ placement, ending, note }, context) => [
    savePlacement({ ...placement, endNote: await sealNote(placement, note, context) }),
    ...endWith(placement, ending, context),
  ],
  events: ({ placement }) => [placementEvent(placementEvents.closed, placement)],
  view: async ({ placement, note }, context) => ({ ...(await placementView(placement, context)), endNote: note }),
})
