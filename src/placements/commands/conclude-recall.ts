import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { letGo } from '../ending-store.ts'
import { recalledWith } from '../recall-events.ts'
import { GetPlacementRecall } from '../recall-input.ts'
import { conclude } from '../recall-rules.ts'
import { recallCalendars, recallForChange, saveRecall } from '../recall-store.ts'
import { savePlacement } from '../store.ts'

/** Run by its job on the day of the recall; one that was objected to, postponed or withdrawn is left alone. */
export const concludeRecall = command({
  name: 'placement_recall.conclude',
  summary: 'Make a recall final on its day',
  scope: 'placements:place',
  input: GetPlacementRecall,
  load: (context, { placementRecall }) => ({
    file: recallForChange(context, placementRecall),
    calendars: recallCalendars(context, placementRecall),
  }),
  decide: ({ file: [file], calendars: [calendars] }, _, { now }) =>
    file && calendars ? (conclude(file, { now, calendars }) ?? ok(null)) : ok(null),
  write: (file, context) =>
    file ? [savePlacement(file.placement), saveRecall(file.recall), ...letGo([file.placement], context)] : [],
  events: (file) => (file ? recalledWith(file) : []),
  view: (file) => ({ recalled: file !== null }),
})
