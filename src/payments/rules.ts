import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { PaymentId } from '../ledger/model.ts'
import { payeeForbidden } from '../placements/payee-rules.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Disputed, Payment, PaymentStatus, Recorded, SuspenseReason, Target } from './model.ts'
import { paymentProblems as problems } from './problems.ts'

const unfit = (kind: ProblemKind, field: string, detail: string): Problem =>
  new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })

interface Recording {
  readonly org: OrganisationId
  readonly lends: boolean
  readonly now: Instant
  readonly newId: NewId
  /** The day it was paid on, where it is recorded. */
  readonly effectiveOn: CalendarDate
}

function refusalOf(asked: Recorded, target: Target, { lends, now }: Recording): Problem | undefined {
  const { paidTo, currency, paidCurrency, effectiveAt, promisedAt } = asked
  if (lends === (paidTo === 'agency')) {
    return unfit(
      problems.payeeUnfit,
      'paidTo',
      lends ? 'An agency records what it takes.' : 'You record what you take.',
    )
  }
  const forbidden = paidTo === 'agency' && target.jurisdiction ? payeeForbidden(target.jurisdiction, 'paidTo') : null
  if (forbidden) return forbidden
  if (effectiveAt > now) return unfit(problems.momentUnfit, 'effectiveAt', 'It lies in the future.')
  if (promisedAt !== null && promisedAt > effectiveAt) {
    return unfit(problems.momentUnfit, 'promisedAt', 'A payment is promised before it is made.')
  }
  return paidCurrency === currency
    ? unfit(problems.exchangeUnfit, 'paid/currency', `It counts in ${currency} too.`)
    : undefined
}

/** A payment that has become known, before it is put to any debt. */
export function received(asked: Recorded, target: Target, recording: Recording): Result<Payment, Problem> {
  const refusal = refusalOf(asked, target, recording)
  if (refusal) return refuse(refusal)
  const { org, now, newId, effectiveOn } = recording
  return ok({
    ...asked,
    ...{ lenderId: target.lenderId, agencyId: recording.lends ? null : org, id: newId(PaymentId) },
    ...{ accountId: target.accountId, placementId: target.placementId, mandateId: target.mandateId },
    ...{ recordedBy: org, effectiveOn },
    ...(target.accountId ? { status: 'received', reason: null } : { status: 'unallocated', reason: 'unknown_account' }),
    ...{ creditedTo: null, creditedPlacementId: null, lookAlikeId: null, transactionId: null },
    ...{
      allocationOrder: null,
      principal: null,
      interest: null,
      fees: null,
      costs: null,
      refundable: null,
      reversalCode: null,
    },
    ...{ recordedAt: now, postedAt: null, reversedAt: null, version: 1 },
  } as Payment)
}

/** Whether what is recorded is what is known under its reference. */
export const isSame = (known: Payment, asked: Payment): boolean =>
  (['lenderId', 'paidTo', 'method', 'currency', 'amount', 'effectiveAt', 'paidCurrency', 'paidAmount'] as const).every(
    (field) => known[field] === asked[field],
  ) &&
  (asked.placementId === null || known.placementId === asked.placementId) &&
  (asked.accountId === null || known.accountId === asked.accountId)

/** Whether what is disputed leaves room for a payment: none goes to a disputed debt or portion (12 CFR 1006.30(c)). */
export const reachesDisputed = ({ whole, amount }: Disputed, owed: bigint, paid: bigint): boolean =>
  whole || (BigInt(amount) > 0n && paid > owed - BigInt(amount))

const reasons: Readonly<Record<string, SuspenseReason>> = {
  transaction_not_allowed: 'account_closed',
  currency_mismatch: 'currency',
  day_unfit: 'before_opening',
}

/** Why a debt that refuses a payment leaves it in suspense. */
export const reasonOf = ({ code }: ProblemKind): SuspenseReason => reasons[code] ?? 'amount'

/** Refuses a payment that is in none of these statuses. */
export function requireStatus(payment: Payment, allowed: readonly PaymentStatus[]): Problem | undefined {
  if (allowed.includes(payment.status)) return undefined
  return new Problem(problems.statusUnfit, { detail: `It is ${payment.status}.` })
}

/** The next version of a payment. */
export const revisedPayment = (payment: Payment, changes: Partial<Payment>): Payment => ({
  ...payment,
  ...changes,
  version: payment.version + 1,
})
