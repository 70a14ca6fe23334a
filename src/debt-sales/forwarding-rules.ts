import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type PostingSet, PostingSetId } from '../ledger/model.ts'
import { transfer } from '../ledger/rules.ts'
import type { Payment, Recorded } from '../payments/model.ts'
import { revisedPayment } from '../payments/rules.ts'
import { forwardingOf } from '../payments/set-rules.ts'
import {
  type DebtSaleSettlement,
  DebtSaleSettlementId,
  type ForwardedPayment,
  type ForwardingStep,
  type SoldLine,
} from './forwarding-model.ts'
import type { DebtSale } from './model.ts'
import { debtSaleProblems as problems } from './problems.ts'
import { isSeller } from './rules.ts'

interface Making {
  readonly now: Instant
  readonly newId: NewId
}

/** What becomes of a payment on a debt that was sold, and what the seller's job does next. */
export interface Forwarding {
  readonly next: ForwardingStep
  /** As it is forwarded, or as it is taken back; null where nothing changes. */
  readonly forwarded: ForwardedPayment | null
  readonly isNew: boolean
  readonly payment: Payment | null
  readonly sets: readonly PostingSet[]
}

const nothing = (next: ForwardingStep): Forwarding => ({
  ...{ next, forwarded: null, isNew: false, payment: null, sets: [] },
})

/** A payment in suspense goes to whoever bought its debt; one taken back is taken back there too. */
export function forwarded(
  payment: Payment,
  { line, known }: { readonly line: SoldLine | undefined; readonly known: ForwardedPayment | undefined },
  making: Making,
): Forwarding {
  if (known) return followed(payment, known)
  if (payment.status !== 'unallocated' || payment.reason !== 'account_sold') return nothing('done')
  if (!line) return nothing('post')
  if (!line.buyerAccountId) return nothing('wait')
  const { lenderId, id: paymentId, currency, amount, method, effectiveAt } = payment
  return {
    ...{ next: 'done', isNew: true, sets: [forwardingOf(payment, making)] },
    payment: revisedPayment(payment, { status: 'forwarded', reason: null }),
    forwarded: {
      ...{ ...line, buyerAccountId: line.buyerAccountId, lenderId, paymentId, currency, amount, method, effectiveAt },
      ...{ state: 'sent', reversalCode: null, buyerPaymentId: null, settlementId: null, returnedIn: null },
      forwardedAt: making.now,
    },
  }
}

function followed(payment: Payment, known: ForwardedPayment): Forwarding {
  const stands = known.state === 'sent' || known.state === 'taken'
  if (payment.status !== 'reversed' || !stands) return nothing('done')
  const state = known.state === 'sent' ? 'returned' : 'returning'
  return { ...nothing('done'), forwarded: { ...known, state, reversalCode: payment.reversalCode } }
}

/** What the buyer's books record of it: under the seller's name of the payment, on the day it was paid. */
export const recordedOf = ({ paymentId, currency, amount, method, effectiveAt }: ForwardedPayment): Recorded => ({
  ...{ reference: paymentId, paidTo: 'seller', method, currency, amount, effectiveAt, promisedAt: null },
  ...{ endToEndId: null, paidCurrency: null, paidAmount: null, rate: null, rateSource: null, rateOn: null },
})

interface Stating {
  readonly reference: string
  readonly payments: readonly string[]
  readonly amount: bigint
  readonly paidOn: CalendarDate
}

export interface Settled {
  readonly settlement: DebtSaleSettlement
  readonly paid: readonly ForwardedPayment[]
  readonly returned: readonly ForwardedPayment[]
  readonly set: PostingSet
}

const stands = ({ state, settlementId }: ForwardedPayment): boolean =>
  settlementId === null && (state === 'sent' || state === 'taken')
const isOwedBack = ({ state, settlementId, returnedIn }: ForwardedPayment): boolean =>
  settlementId !== null && returnedIn === null && (state === 'returning' || state === 'returned')

const unfitField = (kind: typeof problems.settlementUnfit, field: string, detail: string) =>
  new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })

/** The seller says that it paid over what it owes for these payments; what was taken back after it was paid over is taken off. */
export function stated(
  sale: DebtSale | undefined,
  known: readonly ForwardedPayment[],
  { asked, org, today, now, newId }: Making & { asked: Stating; org: DebtSale['lenderId']; today: CalendarDate },
): Result<Settled, Problem> {
  if (!sale) return refuse(notFound())
  if (!isSeller(sale, org)) return refuse(new Problem(problems.wrongSide, { detail: 'This is the seller’s to do.' }))
  if (asked.paidOn > today) return refuse(unfitField(problems.settlementUnfit, 'paidOn', 'It lies in the future.'))
  const open = new Map(
    known.filter((one) => stands(one) || isOwedBack(one)).map((one) => [one.paymentId as string, one]),
  )
  const [first] = open.values()
  const errors = asked.payments.flatMap((id, index) => {
    const one = open.get(id)
    if (one && one.currency === first?.currency) return []
    const detail = one ? 'It is in another currency than those before it.' : 'Nothing is owed for it, either way.'
    return [{ pointer: `#/payments/${index}`, code: 'unfit', detail }]
  })
  if (errors.length > 0 || !first) return refuse(new Problem(problems.settlementUnfit, { errors: errors.slice(0, 50) }))
  const named = [...new Set(asked.payments)].flatMap((id) => open.get(id) ?? [])
  const [paid, returned] = [named.filter(stands), named.filter(isOwedBack)]
  const sum = (some: readonly ForwardedPayment[]) => some.reduce((total, { amount }) => total + amount, 0n)
  const owed = sum(paid) - sum(returned)
  if (owed <= 0n || owed !== asked.amount) {
    const detail = `What is owed for these payments is ${owed}.`
    return refuse(unfitField(problems.settlementUnfit, 'amount', detail))
  }
  const settlement: DebtSaleSettlement = {
    ...{ lenderId: sale.lenderId, debtSaleId: sale.id, id: newId(DebtSaleSettlementId), buyerId: sale.buyerId },
    ...{ reference: asked.reference, currency: first.currency, amount: owed, paidOn: asked.paidOn },
    ...{ payments: paid.length, returned: returned.length, state: 'stated', receivedOn: null },
    ...{ statedAt: now, confirmedAt: null, version: 1 },
  }
  const set = setOf(settlement, { lenderId: sale.lenderId, on: asked.paidOn, from: 'seller', now, newId })
  return ok({ settlement, paid, returned, set })
}

/** The buyer says that the money has come. */
export function confirmed(
  settlement: DebtSaleSettlement | undefined,
  {
    org,
    receivedOn,
    today,
    now,
    newId,
  }: Making & Pick<SettlingDays, 'receivedOn' | 'today'> & { org: DebtSale['lenderId'] },
): Result<{ readonly settlement: DebtSaleSettlement; readonly set: PostingSet }, Problem> {
  if (!settlement) return refuse(notFound())
  if (settlement.buyerId !== org) {
    return refuse(new Problem(problems.wrongSide, { detail: 'This is the buyer’s to do.' }))
  }
  if (settlement.state !== 'stated') return refuse(new Problem(problems.settlementConfirmed))
  if (receivedOn > today) return refuse(unfitField(problems.settlementUnfit, 'receivedOn', 'It lies in the future.'))
  const next = {
    ...settlement,
    state: 'confirmed' as const,
    receivedOn,
    confirmedAt: now,
    version: settlement.version + 1,
  }
  return ok({ settlement: next, set: setOf(next, { lenderId: org, on: receivedOn, from: 'buyer', now, newId }) })
}

interface SettlingDays {
  readonly receivedOn: CalendarDate
  readonly today: CalendarDate
}

/** The seller's money goes out for what it owed; the buyer's comes in for what it was owed. */
const setOf = (
  { currency, amount }: DebtSaleSettlement,
  {
    lenderId,
    on,
    from,
    now,
    newId,
  }: Making & { lenderId: DebtSale['lenderId']; on: CalendarDate; from: 'seller' | 'buyer' },
): PostingSet => ({
  ...{ lenderId, agencyId: null, mandateId: null, id: newId(PostingSetId), kind: 'settlement', paymentId: null },
  ...{ transactionId: null, reversesId: null, effectiveOn: on, recordedAt: now },
  postings: transfer(
    from === 'seller' ? { debit: 'owed_to_buyers', credit: 'bank' } : { debit: 'bank', credit: 'due_from_sellers' },
    { amount, currency },
  ),
})
