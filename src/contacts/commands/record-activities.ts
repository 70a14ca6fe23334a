import { command } from '../../command.ts'
import { unlessAllRefused } from '../../kernel/all-refused.ts'
import { problems } from '../../kernel/problem.ts'
import { RecordActivities } from '../activity-input.ts'
import { activityProblems } from '../activity-problems.ts'
import { type ActivityFate, recordedActivities } from '../activity-rules.ts'
import { activityTargets } from '../activity-targets-store.ts'
import { fatesView } from '../activity-view.ts'
import { recordedEvents, recordedRows } from '../recorded.ts'

const madeOf = (fates: readonly ActivityFate[]) => fates.flatMap((fate) => ('activity' in fate ? [fate.activity] : []))

export const recordActivities = command({
  name: 'activity.record_many',
  summary: 'Record up to 1,000 contacts at once, each by itself',
  scope: 'placements:work',
  input: RecordActivities,
  problems: [
    activityProblems.subjectUnclear,
    activityProblems.timeUnfit,
    activityProblems.endpointUnfit,
    problems.referenceNotFound,
  ],
  constraints: { activities_once: activityProblems.recorded },
  load: (context, { activities }) => ({ targets: activityTargets(context, activities) }),
  decide: ({ targets }, { activities }, context) =>
    unlessAllRefused(recordedActivities(activities, targets, context), {
      ...{ list: 'activities', deed: 'contacts can be recorded' },
    }),
  write: (fates) => recordedRows(madeOf(fates)),
  events: (fates) => recordedEvents(madeOf(fates)),
  view: fatesView,
})
