import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { type PaymentId, type PostingSet, PostingSetId } from '../ledger/model.ts'
import { transfer } from '../ledger/rules.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  type Commission,
  type CommissionGround,
  CommissionId,
  type CommissionRule,
  type CommissionTerms,
  type Crediting,
  type Earner,
} from './model.ts'

export type Rounding = NonNullable<Extract<CommissionTerms, { model: 'contingency' }>['rounding']>

/**
 * A share of an amount that is not negative, in whole minor units. `rate` is in basis points. What lies between two is
 * rounded to the nearer; exactly between them to the even one (`half_even`) or up (`half_up`); `down` never rounds up.
 */
export function shareOf(basis: bigint, rate: number, rounding: Rounding = 'half_even'): bigint {
  const whole = basis * BigInt(rate)
  const [quotient, rest] = [whole / 10_000n, whole % 10_000n]
  if (rounding === 'down' || rest < 5_000n) return quotient
  if (rest > 5_000n || rounding === 'half_up') return quotient + 1n
  return quotient + (quotient % 2n)
}

/** What a payment is to the agencies that held its debt. */
export interface Credited {
  readonly earner: Earner
  readonly crediting: Crediting
}

/** Whose the payment is: the placement it is credited to; where there is none, the agency that ended last, in its tail. */
export function earnerOf(
  { effectiveAt, placementId }: { readonly effectiveAt: Instant; readonly placementId: PlacementId | null },
  { earners }: CommissionGround,
): Credited | null {
  if (placementId !== null) {
    const earner = earners.find((one) => one.placementId === placementId)
    if (!earner) return null
    return { earner, crediting: earner.until !== null && effectiveAt > earner.until ? 'grace' : 'holder' }
  }
  const inTail = earners.filter(({ tail }) => tail && tail.from < effectiveAt && effectiveAt < tail.until)
  const [earner] = inTail.toSorted((a, b) => ((a.tail?.from ?? '') < (b.tail?.from ?? '') ? 1 : -1))
  return earner ? { earner, crediting: 'tail' } : null
}

interface Paid {
  readonly lenderId: OrganisationId
  readonly id: PaymentId
  readonly currency: string
  /** What was put to the debt. */
  readonly amount: bigint
  readonly effectiveAt: Instant
  readonly effectiveOn: CalendarDate
}

type Earning = Pick<Commission, 'rule' | 'rate' | 'amount'>
const nothing = (rule: CommissionRule): Earning => ({ rule, rate: null, amount: 0n })

/** What a payment earns by the terms of the placement it is credited to. */
export function earningOf(
  { currency, amount, effectiveAt }: Pick<Paid, 'currency' | 'amount' | 'effectiveAt'>,
  earner: Earner,
  { settlements }: Pick<CommissionGround, 'settlements'>,
): Earning {
  const { terms } = earner
  const contacted = earner.firstContactAt !== null && earner.firstContactAt <= effectiveAt
  if (terms.noneBeforeContact && !contacted) return nothing('before_contact')
  if (terms.model === 'flat') {
    if (earner.flatEarned) return nothing('flat_earned')
    if (currency !== earner.currency) return nothing('other_currency')
    return { rule: 'flat', rate: null, amount: BigInt(terms.amountPerAccount) }
  }
  const share = (rule: CommissionRule, rate: number): Earning => ({
    ...{ rule, rate, amount: shareOf(amount, rate, terms.rounding) },
  })
  const settled = settlements.some(({ from, until }) => from <= effectiveAt && (until === null || effectiveAt <= until))
  if (settled && terms.settlementRate !== null) return share('settlement', terms.settlementRate)
  const tier = terms.tiers.find(
    ({ daysPastDueFrom, amountFrom }) =>
      earner.daysPastDue >= daysPastDueFrom && earner.amountPlaced >= BigInt(amountFrom),
  )
  return tier ? share('contingency', tier.rate) : nothing('no_tier')
}

interface Making {
  readonly newId: NewId
  readonly now: Instant
}

export interface Accrued {
  readonly commissions: readonly Commission[]
  readonly sets: readonly PostingSet[]
}

/** What is posted for a line: the agency's commission is the lender's expense, and owed. Nothing for nothing. */
const setOf = (line: Omit<Commission, 'setId'>, { newId }: Making): PostingSet | null =>
  line.amount === 0n
    ? null
    : {
        ...{ lenderId: line.lenderId, agencyId: line.agencyId, mandateId: line.mandateId, id: newId(PostingSetId) },
        ...{ kind: 'commission', paymentId: line.paymentId, transactionId: null, reversesId: null },
        ...{ effectiveOn: line.effectiveOn, recordedAt: line.recordedAt },
        postings: transfer({ debit: 'commission_earned', credit: 'commission_due' }, line),
      }

export const accruedBy = (line: Omit<Commission, 'setId'>, making: Making): Accrued => {
  const set = setOf(line, making)
  return { commissions: [{ ...line, setId: set?.id ?? null }], sets: set ? [set] : [] }
}

/** What a payment that is put to its debt earns whoever it is credited to: a line, and its posting set. */
export function accrued(
  payment: Paid & { readonly placementId: PlacementId | null },
  ground: CommissionGround,
  making: Making,
): Accrued {
  const credited = earnerOf(payment, ground)
  if (!credited) return { commissions: [], sets: [] }
  const { agencyId, placementId, mandateId, mandateVersion } = credited.earner
  return accruedBy(
    {
      ...{ lenderId: payment.lenderId, agencyId, id: making.newId(CommissionId), paymentId: payment.id },
      ...{ placementId, mandateId, mandateVersion, reversesId: null, crediting: credited.crediting },
      ...{ currency: payment.currency, basis: payment.amount, ...earningOf(payment, credited.earner, ground) },
      ...{ effectiveOn: payment.effectiveOn, recordedAt: making.now },
    },
    making,
  )
}
