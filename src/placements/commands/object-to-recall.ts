import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { ObjectToRecall } from '../recall-input.ts'
import { awaitTime } from '../recall-jobs.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { object } from '../recall-rules.ts'
import { recallCalendars, recallForChange, saveRecall } from '../recall-store.ts'
import { placeOfRecallWords, recallView } from '../recall-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const objectToRecall = command({
  name: 'placement_recall.object',
  summary: 'Object to a recall with a code, within the time of the mandate',
  scope: 'placements:work',
  input: ObjectToRecall,
  problems: [placementProblems.wrongSide, problems.stateUnfit, problems.objectionClosed],
  load: (context, { placementRecall }) => ({
    file: recallForChange(context, placementRecall),
    calendars: recallCalendars(context, placementRecall),
  }),
  decide: ({ file: [file], calendars: [calendars] }, { code, note = null }, { lends, now }) => {
    if (!file || !calendars) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const objected = object(file, { code }, { now, calendars })
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
