import { command } from '../../command.ts'
import { notFound, problems as shared, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { ObjectToRecall } from '../recall-input.ts'
import { awaitTime } from '../recall-jobs.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { object } from '../recall-rules.ts'
import {
  disputeOfRecall,
  noDispute,
  objectionGrounds,
  recallCalendars,
  recallForChange,
  saveRecall,
} from '../recall-store.ts'
import { placeOfRecallWords, recallView } from '../recall-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const objectToRecall = command({
  name: 'placement_recall.object',
  summary: 'Object to a recall with a code, within the time of the mandate',
  scope: 'placements:work',
  input: ObjectToRecall,
  problems: [placementProblems.wrongSide, problems.stateUnfit, problems.objectionClosed, shared.referenceNotFound],
  load: (context, { placementRecall, caseId }) => ({
    file: recallForChange(context, placementRecall),
    calendars: recallCalendars(context, placementRecall),
    grounds: objectionGrounds(context, placementRecall),
    disputes: caseId ? disputeOfRecall(context, placementRecall, caseId) : noDispute,
  }),
  decide: (
    { file: [file], calendars: [calendars], grounds: [grounds], disputes },
    { code, caseId, note = null },
    { lends, now },
  ) => {
    if (!file || !calendars) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    if (!grounds) return refuse(notFound())
    if (caseId && (code !== 'disputed' || disputes.length === 0))
      return refuse(unresolved('caseId', 'With the code `disputed`: an open dispute about this debt.'))
    const objected = object(file, { code, dispute: caseId ?? null, grounds }, { now, calendars })
    return objected.ok ? ok({ ...objected.value, note }) : objected
  },
  revises: ({ file: [file] }) => file?.recall ?? null,
  write: async ({ recall, placement, note }, context) => [
    savePlacement(placement),
    saveRecall({
      ...recall,
      objectionNote: await sealWords(note, placeOfRecallWords(recall, 'objection_note_sealed'), context),
    }),
    ...awaitTime(recall, context),
  ],
  events: (file) => [recallEvent(recallEvents.objected, file)],
  view: ({ recall, note }, context) => recallView(recall, context, { objectionNote: note }),
})
