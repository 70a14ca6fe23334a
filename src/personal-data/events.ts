import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { holdReasons, type LegalHold, LegalHoldId, type SubjectAccess, SubjectAccessId } from './model.ts'

const HoldData = z.strictObject({
  legalHoldId: idOf(LegalHoldId),
  partyId: idOf(PartyId),
  reason: z.enum(holdReasons),
})
const AccessData = z.strictObject({
  subjectAccessId: idOf(SubjectAccessId),
  partyId: idOf(PartyId),
  answerBy: dayText().nullable(),
})

const ofHold = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'legal_hold', description, data: HoldData })
const ofAccess = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'subject_access', description, data: AccessData })

export const personalDataEvents = {
  placed: ofHold('legal_hold.placed', 'A person’s data is kept for a matter: it is not erased while the hold stands.'),
  released: ofHold('legal_hold.released', 'A legal hold stands no more.'),
  requested: ofAccess('subject_access.requested', 'What is kept about a person is being put together for them.'),
  finished: ofAccess('subject_access.finished', 'What is kept about a person can be fetched.'),
} as const

export const holdEvent = (
  kind: EventKind<string, z.output<typeof HoldData>>,
  { id, orgId, partyId, reason }: LegalHold,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { legalHoldId: id, partyId, reason },
})

export const accessEvent = (
  kind: EventKind<string, z.output<typeof AccessData>>,
  { id, orgId, partyId, answerBy }: SubjectAccess,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { subjectAccessId: id, partyId, answerBy },
})
