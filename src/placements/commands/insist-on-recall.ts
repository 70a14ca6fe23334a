import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { letGo } from '../ending-store.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents, recalledWith } from '../recall-events.ts'
import { GetPlacementRecall } from '../recall-input.ts'
import { awaitTime } from '../recall-jobs.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { insist } from '../recall-rules.ts'
import { recallCalendars, recallForChange, saveRecall } from '../recall-store.ts'
import { recallView } from '../recall-view.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const insistOnRecall = command({
  name: 'placement_recall.insist',
  summary: 'Insist on a recall the agency objects to: it cannot object again',
  scope: 'placements:place',
  input: GetPlacementRecall,
  problems: [placementProblems.wrongSide, placementProblems.statusUnfit, problems.stateUnfit],
  load: (context, { placementRecall }) => ({
    file: recallForChange(context, placementRecall),
    calendars: recallCalendars(context, placementRecall),
  }),
  decide: ({ file: [file], calendars: [calendars] }, _, { lends, now }) => {
    if (!file || !calendars) return refuse(notFound())
    return lends ? insist(file, { now, calendars }) : refuse(wrongSide('lender'))
  },
  revises: ({ file: [file] }) => file?.recall ?? null,
  write: (file, context) => [
    savePlacement(file.placement),
    saveRecall(file.recall),
    ...(file.recall.recalledAt ? letGo([file.placement], context) : []),
    ...awaitTime(file.recall, context),
  ],
  events: (file) => [recallEvent(recallEvents.insisted, file), ...recalledWith(file)],
  view: ({ recall }, context) => recallView(recall, context),
})
