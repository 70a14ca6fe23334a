import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Activity,
  ActivityId,
  activityChannels,
  activityDirections,
  activityFlags,
  correctionKinds,
  type Disposition,
  dispositionNames,
} from './activity-model.ts'

/** Neither person nor account nor amount: those are read from the record, by whoever may. */
const ActivityData = z.strictObject({
  activityId: idOf(ActivityId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId).nullable(),
  placementId: idOf(PlacementId).nullable(),
  direction: z.enum(activityDirections),
  channel: z.enum(activityChannels),
  disposition: z.enum(dispositionNames as readonly [Disposition, ...Disposition[]]),
  happenedAt: instantText(),
  promised: z.boolean(),
  flags: z.array(z.enum(activityFlags)),
  corrects: idOf(ActivityId).nullable(),
  correction: z.enum(correctionKinds).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'activity', description, data: ActivityData })

export const activityEvents = {
  recorded: about('activity.recorded', 'A contact with a borrower was recorded, with what it is flagged for.'),
  corrected: about('activity.corrected', 'A record of a contact was replaced by a new one; counters count anew.'),
} as const

export const activityEvent = (
  kind: EventKind<string, z.output<typeof ActivityData>>,
  activity: Activity,
): EventDraft => {
  const { lenderId, agencyId, placementId, direction, channel, disposition, happenedAt, corrects, correction } =
    activity
  return {
    kind: kind as EventKind,
    aggregateId: activity.id,
    audience: agencyId ? [lenderId, agencyId] : [lenderId],
    jurisdiction: activity.jurisdiction,
    data: {
      ...{ activityId: activity.id, lenderId, agencyId, placementId, direction, channel, disposition, happenedAt },
      ...{ promised: activity.promiseDue !== null, flags: [...activity.flags], corrects, correction },
    },
  }
}
