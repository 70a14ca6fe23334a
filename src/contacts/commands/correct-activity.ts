import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { activityEvent, activityEvents } from '../activity-events.ts'
import { CorrectActivity } from '../activity-input.ts'
import { ActivityId } from '../activity-model.ts'
import { activityProblems } from '../activity-problems.ts'
import { correctedActivity } from '../activity-rules.ts'
import { activityNamed, correctionOf, insertActivities } from '../activity-store.ts'
import { activityView } from '../activity-view.ts'
import { promiseEvent, promiseEvents } from '../promise-events.ts'
import { promisesOfCorrection } from '../promise-rules.ts'
import { insertPromises, promiseOfActivity, savePromise } from '../promise-store.ts'

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
    promise: promiseOfActivity(context, activity),
  }),
  decide: ({ activity: [activity], correction: [found], promise: [promise] }, input, context) => {
    if (!activity || !found) return refuse(notFound())
    const { kind, activity: _, ...restated } = input
    const corrected = correctedActivity(
      { activity, correctedBy: found.id === null ? null : ActivityId.fromUuid(found.id) },
      { kind, restated, currency: found.currency ?? '' },
      context,
    )
    return corrected.ok
      ? ok({ activity: corrected.value, ...promisesOfCorrection(corrected.value, promise, context.now) })
      : corrected
  },
  write: ({ activity, made, ended }) => [
    ...insertActivities([activity]),
    ...ended.map(savePromise),
    ...insertPromises(made),
  ],
  events: ({ activity, made, ended }) => [
    activityEvent(activityEvents.corrected, activity),
    ...ended.map((promise) => promiseEvent(promiseEvents.withdrawn, promise)),
    ...made.map((promise) => promiseEvent(promiseEvents.made, promise)),
  ],
  view: ({ activity }, context) => activityView(activity, context),
})
