import { debtEventsOf, writeDebts } from '../accounts/index.ts'
import { commissionEventsOf, insertCommissions } from '../commission/index.ts'
import type { EventDraft } from '../events/index.ts'
import { insertSets } from '../ledger/index.ts'
import { type Context, type Statement, scheduleMany } from '../store/index.ts'
import { outcomeEvent } from './events.ts'
import { PAYMENT_FORWARD, type Payment } from './model.ts'
import type { Outcome } from './posting-rules.ts'
import { refundEvent } from './refund-events.ts'
import { insertRefunds } from './refund-store.ts'

/** Has the lender’s job send on what was paid on debts that are sold, or what was taken back of it. */
export const forwardLater = (payments: readonly Payment[], context: Context): Statement[] => {
  const works = payments.map(({ id }) => ({ kind: PAYMENT_FORWARD, subjectId: id, dueAt: context.now }))
  return works.length > 0 ? [scheduleMany(works, context)] : []
}

export const isOfSold = ({ reason }: Payment): boolean => reason === 'account_sold'

/** What a payment does besides its own row: the debt first, whose transaction its sets name, then commission. */
export const insertOutcome = (
  { payment, change, sets, commissions = [], refund = null }: Outcome,
  context: Context,
): Statement[] => [
  ...(change ? writeDebts([change], context) : []),
  ...insertSets(sets),
  ...insertCommissions(commissions),
  ...insertRefunds(refund ? [refund] : []),
  ...forwardLater([payment].filter(isOfSold), context),
]

/** What is told of a payment that was to be put to a debt: of itself, of the debt, of what is owed back, and of commission. */
export const putEvents = ({ payment, change, refund, commissions = [] }: Outcome): EventDraft[] => [
  outcomeEvent(payment),
  ...(change ? debtEventsOf(change) : []),
  ...(refund ? [refundEvent(refund)] : []),
  ...commissionEventsOf(commissions),
]
