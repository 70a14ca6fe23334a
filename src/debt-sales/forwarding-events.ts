import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type DebtSaleSettlement,
  DebtSaleSettlementId,
  type ForwardedPayment,
  type ForwardingState,
  settlementStates,
} from './forwarding-model.ts'
import { DebtSaleId } from './model.ts'

const parties = { debtSaleId: idOf(DebtSaleId), lenderId: idOf(OrganisationId), buyerId: idOf(OrganisationId) }

/** Which debt it was made on, and how much it is, is read from the sale. */
const PaymentData = z.strictObject({ ...parties, number: z.int().min(1).max(2_147_483_647) })
const SettlementData = z.strictObject({
  ...parties,
  debtSaleSettlementId: idOf(DebtSaleSettlementId),
  state: z.enum(settlementStates),
})

const ofPayment = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'debt_sale', description, data: PaymentData })
const ofSettlement = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'debt_sale_settlement', description, data: SettlementData })

export const forwardingEvents = {
  sent: ofPayment(
    'debt_sale.payment_forwarded',
    'The seller received a payment on a debt it had sold: it is the buyer’s.',
  ),
  taken: ofPayment('debt_sale.payment_taken', 'A payment the seller forwarded is in the buyer’s books.'),
  returning: ofPayment('debt_sale.payment_returning', 'The seller took back a payment it had forwarded.'),
  returned: ofPayment('debt_sale.payment_returned', 'A payment the seller took back is taken back at the buyer too.'),
} as const satisfies Record<ForwardingState, unknown>

export const settlementEvents = {
  stated: ofSettlement('debt_sale_settlement.stated', 'The seller says it paid over what it had received.'),
  confirmed: ofSettlement('debt_sale_settlement.confirmed', 'The buyer says that it has come.'),
} as const

/** What the state of a forwarded payment says happened. */
export const forwardingEvent = ({ debtSaleId, lenderId, buyerId, number, state }: ForwardedPayment): EventDraft => ({
  ...{ kind: forwardingEvents[state] as EventKind, aggregateId: debtSaleId, audience: [lenderId, buyerId] },
  data: { debtSaleId, lenderId, buyerId, number },
})

export const settlementEvent = (
  kind: EventKind<string, z.output<typeof SettlementData>>,
  { id, debtSaleId, lenderId, buyerId, state }: DebtSaleSettlement,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [lenderId, buyerId] },
  data: { debtSaleId, lenderId, buyerId, debtSaleSettlementId: id, state },
})
