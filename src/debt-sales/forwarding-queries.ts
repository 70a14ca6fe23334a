import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetSettlement, ListForwardedPayments, ListSettlements, NextForwarded } from './forwarding-input.ts'
import { DebtSaleSettlementId } from './forwarding-model.ts'
import { forwardedOf, nextForwarded, settlementNamed, settlementsOf, settlementsWithIds } from './forwarding-store.ts'
import { forwardedView, settlementView } from './forwarding-view.ts'
import { saleNamed } from './store.ts'

export const listForwardedPayments = query({
  name: 'debt_sale.forwarded_payments',
  summary: 'List what the seller received for debts of a sale after they were sold, last forwarded first',
  scope: 'payments:read',
  input: ListForwardedPayments,
  list: true,
  load: (context, { settled, ...input }) => ({
    sale: saleNamed(context, input.debtSale),
    forwarded: forwardedOf(
      context,
      { ...input, settled: settled === undefined ? undefined : settled === 'true' },
      keysetOf(input),
    ),
  }),
  view: ({ sale: [sale], forwarded }, input, context) =>
    sale
      ? pageOf(forwarded, input, {
          position: ({ forwardedAt, paymentId }) => ({ createdAt: forwardedAt, id: paymentId }),
          item: (one) => forwardedView(one, context),
        })
      : null,
})

export const getSettlement = query({
  name: 'debt_sale_settlement.get',
  summary: 'Read what a seller paid over to a buyer',
  scope: 'payments:read',
  input: GetSettlement,
  load: (context, { debtSaleSettlement }) => ({ settlement: settlementNamed(context, debtSaleSettlement) }),
  view: ({ settlement: [settlement] }) => (settlement ? settlementView(settlement) : null),
})

export const listSettlements = query({
  name: 'debt_sale_settlement.list',
  summary: 'List what was paid over of payments on sold debts, newest first',
  scope: 'payments:read',
  input: ListSettlements,
  list: true,
  load: (context, input) => ({ settlements: settlementsOf(context, input, keysetOf(input)) }),
  view: ({ settlements }, input) =>
    pageOf(settlements, input, {
      position: ({ statedAt, id }) => ({ createdAt: statedAt, id }),
      item: settlementView,
    }),
})

export const settlementsByIds = batch({
  name: 'debt_sale_settlement.by_ids',
  scope: 'payments:read',
  ids: DebtSaleSettlementId,
  rows: settlementsWithIds,
  key: ({ id }) => id,
  view: settlementView,
})

/** What the buyer’s job takes next, or takes back. */
export const nextForwardedPayments = query({
  name: 'debt_sale.next_forwarded',
  summary: 'The next payments the seller forwarded or took back',
  scope: 'payments:read',
  input: NextForwarded,
  load: (context, { debtSale }) => ({ waiting: nextForwarded(context, debtSale) }),
  view: ({ waiting }) => waiting.map(({ paymentId, buyerPaymentId }) => ({ paymentId, taken: buyerPaymentId })),
})
