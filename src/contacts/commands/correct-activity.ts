import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { activityEvent, activityEvents } from '../activity-events.ts'
import { CorrectActivity } from '../activity-input.ts'
import { ActivityId } from '../activity-model.ts'
import { activityProblems } from '../activity-problems.ts'
import { correctedActivity } from '../activity-rules.ts'
import { activityNamed, correctionOf, insertActivities } from '../activity-store.ts'
import { activityView } from '../activity-view.ts'

export const correctActivity = command({
  name: 'activity.correct',
  summary: 'Replace a record of a contact by a new one; the old one stays',
  scope: 'placements:work',
  input: CorrectActivity,
  problems: [activityProblems.wrongRecorder, activityProblems.correctionUnfit],
  constraints: { activities_corrected_once: activityProblems.corrected },
  load: (context, { activity }) => ({
    activity: activityNamed(context, activity),
    correction: correctionOf(context, activity),
  }),
  decide: ({ activity: [activity], correction: [found] }, { kind, activity: _, ...restated }, context) =>
    activity && found
      ? correctedActivity(
          { activity, correctedBy: found.id === null ? null : ActivityId.fromUuid(found.id) },
          { kind, restated, currency: found.currency ?? '' },
          context,
        )
      : refuse(notFound()),
  write: (activity) => insertActivities([activity]),
  events: (activity) => [activityEvent(activityEvents.corrected, activity)],
  view: activityView,
})
