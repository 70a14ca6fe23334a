import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { letGo } from '../ending-store.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents, recalledWith } from '../recall-events.ts'
import { RecallPlacement } from '../recall-input.ts'
import { awaitTime } from '../recall-jobs.ts'
import { PlacementRecallId } from '../recall-model.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { requestRecall, wantedBy } from '../recall-rules.ts'
import { insertRecall, recallTime } from '../recall-store.ts'
import { placeOfNote, recallView } from '../recall-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'
import { placementForChange, savePlacement } from '../store.ts'

export const recallPlacement = command({
  name: 'placement.recall',
  summary: 'Recall a placement: announced with a time to object, or at once',
  scope: 'placements:place',
  input: RecallPlacement,
  problems: [placementProblems.wrongSide, placementProblems.statusUnfit, problems.underRecall, problems.dateUnfit],
  load: (context, { placement }) => ({
    placement: placementForChange(context, placement),
    time: recallTime(context, placement),
  }),
  decide: ({ placement: [placement], time: [time] }, { note = null, ...input }, { lends, now, newId }) => {
    if (placement && !lends) return refuse(wrongSide('lender'))
    if (!placement || !time) return refuse(notFound())
    const recalled = requestRecall(placement, wantedBy(input, newId(PlacementRecallId)), {
      clock: time.clock,
      moment: { now, calendars: time.calendars },
    })
    return recalled.ok ? ok({ ...recalled.value, note }) : recalled
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: async ({ recall, placement, note }, context) => [
    savePlacement(placement),
    insertRecall({ ...recall, note: await sealWords(note, placeOfNote(recall), context) }),
    ...(recall.recalledAt ? letGo([placement], context) : []),
    ...awaitTime(recall, context),
  ],
  events: (file) =>
    file.recall.state === 'pending' ? [recallEvent(recallEvents.requested, file)] : recalledWith(file),
  view: ({ recall, note }, context) => recallView(recall, context, { note }),
  constraints: { placement_recalls_one_open: problems.underRecall },
})
