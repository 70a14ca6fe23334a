import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { RecordActivity } from '../activity-input.ts'
import { activityProblems } from '../activity-problems.ts'
import { recordedActivity } from '../activity-rules.ts'
import { activityTargets } from '../activity-targets-store.ts'
import { activityView } from '../activity-view.ts'
import { recordedEvents, recordedRows } from '../recorded.ts'

export const recordActivity = command({
  name: 'activity.record',
  summary: 'Record a contact with a borrower, in either direction; it is flagged, never dropped',
  scope: 'placements:work',
  input: RecordActivity,
  problems: [
    activityProblems.subjectUnclear,
    activityProblems.timeUnfit,
    activityProblems.endpointUnfit,
    problems.referenceNotFound,
  ],
  constraints: { activities_once: activityProblems.recorded },
  load: (context, row) => ({ targets: activityTargets(context, [row]) }),
  decide: ({ targets: [target] }, row, context) => recordedActivity(row, target, context),
  write: (activity) => recordedRows([activity]),
  events: (activity) => recordedEvents([activity]),
  view: activityView,
})
