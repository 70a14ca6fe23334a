import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListReversals, OneReversal } from './reversal-input.ts'
import { PaymentReversalId } from './reversal-model.ts'
import { paymentReversed, reversalNamed, reversalsListed, reversalsWithIds } from './reversal-store.ts'
import { reversalView } from './reversal-view.ts'

export const getReversal = query({
  name: 'payment_reversal.get',
  summary: 'Read a reversal, and what it took back',
  scope: 'payments:read',
  input: OneReversal,
  load: (context, { reversalId }) => ({ reversal: reversalNamed(context, reversalId) }),
  view: ({ reversal: [reversal] }) => (reversal ? reversalView(reversal) : null),
})

export const listReversals = query({
  name: 'payment_reversal.list',
  summary: 'List reversals, those that wait for their payment among them, last recorded first',
  scope: 'payments:read',
  input: ListReversals,
  list: true,
  load: (context, input) => ({ reversals: reversalsListed(context, input, keysetOf(input)) }),
  view: ({ reversals }, input) =>
    pageOf(reversals, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: reversalView,
    }),
})

/** What the job of a reversal goes on with: the payment under its reference, if it has come. */
export const awaitedReversal = query({
  name: 'payment_reversal.awaited',
  summary: 'Find the payment of a reversal',
  scope: 'payments:read',
  input: OneReversal,
  load: (context, { reversalId }) => ({
    reversal: reversalNamed(context, reversalId),
    payment: paymentReversed(context, reversalId),
  }),
  view: ({ reversal: [reversal], payment: [payment] }) =>
    reversal ? { status: reversal.status, paymentId: payment?.id ?? null, expiresAt: reversal.expiresAt } : null,
})

export const reversalsByIds = batch({
  name: 'payment_reversal.by_ids',
  scope: 'payments:read',
  ids: PaymentReversalId,
  rows: reversalsWithIds,
  key: ({ id }) => id,
  view: reversalView,
})
