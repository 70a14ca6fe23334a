import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type CallBack, CallBackId } from './call-back-model.ts'

const Data = z.strictObject({
  callBackId: idOf(CallBackId),
  partyId: idOf(PartyId),
  askedOf: idOf(OrganisationId),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'call_back', description, data: Data })

export const callBackEvents = {
  agreed: about('call_back.agreed', 'A person asked to be contacted at a time.'),
  due: about('call_back.due', 'The time has come in which a person asked to be contacted.'),
  completed: about('call_back.completed', 'Somebody was contacted as they had asked.'),
  missed: about('call_back.missed', 'Nobody called in the time a person had asked for.'),
  cancelled: about('call_back.cancelled', 'A call-back is wanted no more.'),
} as const

export const callBackEvent = (
  kind: EventKind<string, z.output<typeof Data>>,
  { id, partyId, askedOf, lenderId, agencyId }: CallBack,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [lenderId, ...(agencyId ? [agencyId] : [])] },
  data: { callBackId: id, partyId, askedOf },
})
