import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { wireAmount } from '../kernel/money.ts'
import type { Context } from '../store/index.ts'
import { type DebtChange, type Transaction, total } from './debt.ts'
import { AccountId, type Components, TransactionId, transactionKinds } from './model.ts'

const signed = () =>
  z
    .int()
    .min(Number.MIN_SAFE_INTEGER)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({ description: 'Minor units', example: -125000 })

export const ComponentsResource = z
  .object({ principal: signed(), interest: signed(), fees: signed(), costs: signed() })
  .openapi('Components')

export const componentsView = ({
  principal,
  interest,
  fees,
  costs,
}: Components): z.output<typeof ComponentsResource> => ({
  principal: wireAmount(principal),
  interest: wireAmount(interest),
  fees: wireAmount(fees),
  costs: wireAmount(costs),
})

export const TransactionResource = z
  .object({
    id: idOf(TransactionId),
    accountId: idOf(AccountId),
    kind: z.enum(transactionKinds),
    amount: signed().openapi({ description: 'How the balance moved, in minor units: a payment is negative' }),
    components: ComponentsResource,
    effectiveOn: dayText(),
    accrued: z.boolean().openapi({ description: 'Posted by the accrual of interest' }),
    reference: z.string().max(100).nullable(),
    reversesId: idOf(TransactionId).nullable().openapi({ description: 'The transaction this one takes back' }),
    reversedById: idOf(TransactionId).nullable().openapi({ description: 'The transaction that took this one back' }),
    recordedAt: instantText(),
  })
  .openapi('Transaction')
export type TransactionResource = z.output<typeof TransactionResource>

export interface Recorded {
  readonly recordedAt: Instant
  readonly reversedById: TransactionId | null
}

export const transactionView = (transaction: Transaction & Recorded): TransactionResource => ({
  id: transaction.id,
  accountId: transaction.accountId,
  kind: transaction.kind,
  amount: wireAmount(total(transaction)),
  components: componentsView(transaction),
  effectiveOn: transaction.effectiveOn,
  accrued: transaction.accrued,
  reference: transaction.reference,
  reversesId: transaction.reversesId,
  reversedById: transaction.reversedById,
  recordedAt: transaction.recordedAt,
})

/** The transaction a command posted; what followed from it is found in the list. */
export function postedView({ transactions }: DebtChange, { now }: Pick<Context, 'now'>): TransactionResource {
  const posted = transactions.find(({ accrued }) => !accrued)
  if (!posted) throw new Error('a posting without a transaction')
  return transactionView({ ...posted, recordedAt: now, reversedById: null })
}
