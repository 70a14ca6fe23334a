import { z } from '@hono/zod-openapi'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import { idOf, instantRange, instantText, listInput, named } from '../kernel/input.ts'
import { PlacementId, placementFilter } from '../placements/index.ts'
import { ActivityId, CallBackId, callBackStates } from './call-back-model.ts'
import { preferenceChannels } from './model.ts'

export const AgreeCallBack = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement you hold' }),
  party: named(PartyId).openapi({ description: 'Who asked' }),
  channel: z.enum(preferenceChannels).default('phone'),
  contactPoint: idOf(ContactPointId).optional().openapi({ description: 'The number, mailbox or address asked for' }),
  askedAt: instantText().openapi({ description: 'When the person asked' }),
  from: instantText().openapi({ description: 'When to call' }),
  until: instantText().optional().openapi({ description: 'The end of a window; half an hour later, when left out' }),
})

export const NamesCallBack = z.strictObject({ callBack: idOf(CallBackId) })

export const CompleteCallBack = z.strictObject({
  callBack: idOf(CallBackId),
  activity: idOf(ActivityId).optional().openapi({ description: 'The contact that was it' }),
})

export const ListCallBacks = z.strictObject({
  ...listInput,
  party: idOf(PartyId).optional(),
  placement: placementFilter(),
  state: z.array(z.enum(callBackStates)).min(1).max(callBackStates.length).optional(),
  from: instantRange(),
})
