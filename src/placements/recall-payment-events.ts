import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId } from './model.ts'
import { PlacementRecallId } from './recall-model.ts'
import { credits, PaymentInFlightId, paymentRefusals, paymentStates } from './recall-payment-model.ts'
import type { PaymentFile } from './recall-payment-rules.ts'

/** Never an amount or a reference: those are read from the payment, by its two sides. */
const PaymentData = z.strictObject({
  paymentId: idOf(PaymentInFlightId),
  placementId: idOf(PlacementId),
  placementRecallId: idOf(PlacementRecallId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  state: z.enum(paymentStates),
  creditedTo: z.enum(credits),
  refusal: z.enum(paymentRefusals).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'payment_in_flight', description, data: PaymentData })

export const paymentEvents = {
  reported: about('payment_in_flight.reported', 'A former holder reported a payment it knows of.'),
  confirmed: about('payment_in_flight.confirmed', 'The lender posted the payment to the account.'),
  refused: about('payment_in_flight.refused', 'The lender refused the payment with a code.'),
} as const

export const paymentEvent = (
  kind: EventKind<string, z.output<typeof PaymentData>>,
  { payment, placement }: PaymentFile,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: payment.id,
  audience: [payment.lenderId, payment.agencyId],
  jurisdiction: placement.jurisdiction,
  data: {
    paymentId: payment.id,
    placementId: payment.placementId,
    placementRecallId: payment.placementRecallId,
    lenderId: payment.lenderId,
    agencyId: payment.agencyId,
    state: payment.state,
    creditedTo: payment.creditedTo,
    refusal: payment.refusal,
  },
})
