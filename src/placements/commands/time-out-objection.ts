import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { letGo } from '../ending-store.ts'
import { recallEvent, recallEvents, recalledWith } from '../recall-events.ts'
import { GetPlacementRecall } from '../recall-input.ts'
import { awaitTime } from '../recall-jobs.ts'
import { timeOut } from '../recall-rules.ts'
import { recallCalendars, recallForChange, saveRecall } from '../recall-store.ts'
import { savePlacement } from '../store.ts'

/** Run by its job when the time to answer an objection is over; one answered meanwhile is left alone. */
export const timeOutObjection = command({
  name: 'placement_recall.time_out',
  summary: 'Go on with a recall whose objection nobody answered',
  scope: 'placements:place',
  input: GetPlacementRecall,
  load: (context, { placementRecall }) => ({
    file: recallForChange(context, placementRecall),
    calendars: recallCalendars(context, placementRecall),
  }),
  decide: ({ file: [file], calendars: [calendars] }, _, { now }) =>
    file && calendars ? (timeOut(file, { now, calendars }) ?? ok(null)) : ok(null),
  write: (file, context) =>
    file
      ? [
          savePlacement(file.placement),
          saveRecall(file.recall),
          ...(file.recall.recalledAt ? letGo([file.placement], context) : []),
          ...awaitTime(file.recall, context),
        ]
      : [],
  events: (file) => (file ? [recallEvent(recallEvents.timedOut, file), ...recalledWith(file)] : []),
  view: (file) => ({ timedOut: file !== null }),
})
