import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Agreement, AgreementId, agreementKinds, agreementStatuses, endCodes } from './model.ts'

/** Neither account nor person nor amounts: those are read from the agreement, by whoever has a part in it. */
const AgreementData = z.strictObject({
  agreementId: idOf(AgreementId),
  lenderId: idOf(OrganisationId),
  kind: z.enum(agreementKinds),
  status: z.enum(agreementStatuses),
  offer: z.int().min(1),
  answerBy: instantText().nullable(),
  endCode: z.enum(endCodes).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'agreement', description, data: AgreementData })

export const agreementEvents = {
  proposed: about('agreement.proposed', 'An agreement was offered and waits for the other side.'),
  countered: about('agreement.countered', 'The other side answered with other instalments.'),
  started: about('agreement.started', 'An agreement was made and runs.'),
  refused: about('agreement.refused', 'The offer was refused.'),
  cancelled: about('agreement.cancelled', 'The agreement was ended by a side.'),
  resumed: about('agreement.resumed', 'The sale of its debt came to nothing; it runs on as it was.'),
  lapsed: about('agreement.lapsed', 'Nobody answered the offer in its time.'),
  missed: about('agreement.missed', 'An instalment was missed by more than the grace; it can be made good.'),
  cured: about('agreement.cured', 'What was missed was made good.'),
  completed: about('agreement.completed', 'All of it was paid; what the lender gives up is waived.'),
  reopened: about('agreement.reopened', 'A payment was taken back after all of it was paid: it runs on.'),
  broken: about('agreement.broken', 'What was missed was not made good in its time.'),
  reAged: about('agreement.re_aged', 'Its lender made the debt current for a borrower who keeps it.'),
  superseded: about('agreement.superseded', 'Another agreement took its place.'),
} as const

export const agreementEvent = (
  kind: EventKind<string, z.output<typeof AgreementData>>,
  { id, lenderId, agencyId, kind: what, status, offer, answerBy, endCode }: Agreement,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [lenderId, ...(agencyId === null ? [] : [agencyId])],
  data: { agreementId: id, lenderId, kind: what, status, offer, answerBy, endCode },
})
