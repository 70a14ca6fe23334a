import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { ExtendRecall } from '../recall-input.ts'
import { awaitTime } from '../recall-jobs.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { extend } from '../recall-rules.ts'
import { recallCalendars, recallForChange, saveRecall } from '../recall-store.ts'
import { recallView } from '../recall-view.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const extendRecall = command({
  name: 'placement_recall.extend',
  summary: 'Postpone a recall the agency objects to',
  scope: 'placements:place',
  input: ExtendRecall,
  problems: [placementProblems.wrongSide, problems.stateUnfit, problems.extensionsUsed, problems.dateUnfit],
  load: (context, { placementRecall }) => ({
    file: recallForChange(context, placementRecall),
    calendars: recallCalendars(context, placementRecall),
  }),
  decide: ({ file: [file], calendars: [calendars] }, { recallOn }, { lends, now }) => {
    if (!file || !calendars) return refuse(notFound())
    return lends ? extend(file, recallOn, { now, calendars }) : refuse(wrongSide('lender'))
  },
  revises: ({ file: [file] }) => file?.recall ?? null,
  write: ({ recall, placement }, context) => [
    savePlacement(placement),
    saveRecall(recall),
    ...awaitTime(recall, context),
  ],
  events: (file) => [recallEvent(recallEvents.extended, file)],
  view: ({ recall }, context) => recallView(recall, context),
})
