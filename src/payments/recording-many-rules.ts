import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import type { Result } from '../kernel/result.ts'
import type { PostingSet } from '../ledger/model.ts'
import { holderOf } from '../placements/recall-payment-rules.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Payment, Recorded, Target } from './model.ts'
import type { AgencyHolding } from './posting-rules.ts'
import { paymentProblems as problems } from './problems.ts'
import { isSame, received } from './rules.ts'
import { receiptOf } from './set-rules.ts'

/** What one row comes to: a payment that is new or was known, or why it is none. */
export type RowOutcome = { readonly payment: Payment; readonly already: boolean } | { readonly refusal: Problem }

export interface Row {
  readonly asked: Recorded
  /** What it is about, or why that is not clear. */
  readonly about: Result<Target & { readonly holdings: readonly AgencyHolding[] }, Problem>
}

interface Recording {
  readonly org: OrganisationId
  readonly lends: boolean
  readonly now: Instant
  readonly newId: NewId
  readonly timeZone: string
}

/** Judges rows in their order. Under a reference that was recorded before, in the file or earlier, it is the same one. */
export function recordedMany(
  rows: readonly Row[],
  known: readonly Payment[],
  recording: Recording,
): readonly RowOutcome[] {
  const byReference = new Map(known.map((payment) => [payment.reference, payment]))
  return rows.map(({ asked, about }): RowOutcome => {
    if (!about.ok) return { refusal: about.refusal }
    const effectiveOn = calendarDateAt(asked.effectiveAt, recording.timeZone)
    const made = received(asked, about.value, { ...recording, effectiveOn })
    if (!made.ok) return { refusal: made.refusal }
    const before = byReference.get(asked.reference)
    if (before) {
      return isSame(before, made.value)
        ? { payment: before, already: true }
        : { refusal: new Problem(problems.referenceTaken) }
    }
    const payment = partedOf(made.value, about.value.holdings)
    byReference.set(payment.reference, payment)
    return { payment, already: false }
  })
}

/** Who has a part in a payment is settled when it is recorded: of what a lender was paid, whoever held the account. */
function partedOf(payment: Payment, holdings: readonly AgencyHolding[]): Payment {
  const holder = payment.agencyId === null ? holderOf(payment, holdings) : null
  return {
    ...payment,
    agencyId: payment.agencyId ?? holder?.agencyId ?? null,
    placementId: payment.placementId ?? holder?.placementId ?? null,
  }
}

export const newOf = (outcomes: readonly RowOutcome[]): Payment[] =>
  outcomes.flatMap((outcome) => ('payment' in outcome && !outcome.already ? [outcome.payment] : []))

/** The receipts of new payments: all their money is in suspense until it is put to debts. */
export const receiptsOf = (payments: readonly Payment[], making: Parameters<typeof receiptOf>[1]): PostingSet[] =>
  payments.map((payment) => receiptOf(payment, making))

/** The lenders whose jobs have something to post. */
export const lendersOf = (payments: readonly Payment[]): OrganisationId[] => [
  ...new Set(payments.filter(({ status }) => status === 'received').map(({ lenderId }) => lenderId)),
]
