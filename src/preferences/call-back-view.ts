import { z } from '@hono/zod-openapi'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ActivityId, type CallBack, CallBackId, callBackCauses, callBackStates } from './call-back-model.ts'
import { stateOf } from './call-back-rules.ts'
import { preferenceChannels } from './model.ts'

export const CallBackResource = z
  .object({
    id: idOf(CallBackId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to an agency' }),
    placementId: idOf(PlacementId).nullable(),
    partyId: idOf(PartyId),
    askedOf: idOf(OrganisationId).openapi({ description: 'Whom the person asked' }),
    channel: z.enum(preferenceChannels),
    contactPointId: idOf(ContactPointId).nullable().openapi({ description: 'Null: any that carries the channel' }),
    askedAt: instantText(),
    from: instantText(),
    until: instantText(),
    state: z.enum(callBackStates),
    activityId: idOf(ActivityId).nullable(),
    closedAt: instantText().nullable(),
    cancelledBy: z
      .enum(callBackCauses)
      .nullable()
      .openapi({ description: 'Whoever was asked, or the lender; or a treatment that forbids the contact' }),
    isOnTime: z.boolean().nullable().openapi({ description: 'Of one that was done: whether within its window' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('CallBack')

export function callBackView(
  callBack: CallBack,
  { lends, now }: Pick<Context, 'lends' | 'now'>,
): z.output<typeof CallBackResource> {
  const { id, placementId, partyId, askedOf, channel, contactPointId, askedAt, from, until, closedAt } = callBack
  const isOnTime = callBack.status === 'done' && closedAt !== null ? from <= closedAt && closedAt < until : null
  return {
    ...{ id, accountId: lends ? callBack.accountId : null, placementId, partyId, askedOf, channel, contactPointId },
    ...{ askedAt, from, until, state: stateOf(callBack, now), activityId: callBack.activityId, closedAt, isOnTime },
    ...{ cancelledBy: callBack.cancelledBy, createdAt: callBack.recordedAt, version: callBack.version },
  }
}
