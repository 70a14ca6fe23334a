import { type AllocationOrder, orderOf } from '../accounts/allocation-rules.ts'
import type { Components, DebtChange, DebtFile } from '../accounts/index.ts'
import { post, reverse } from '../accounts/transaction-rules.ts'
import type { Commission, CommissionGround, StandingCommission } from '../commission/model.ts'
import { accrued } from '../commission/rules.ts'
import { takenBack as commissionTakenBack } from '../commission/taking-rules.ts'
import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { PostingSet } from '../ledger/model.ts'
import { twinOf } from '../ledger/rules.ts'
import { type Holding, holderOf } from '../placements/recall-payment-rules.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Disputed, Payment, ReversalCode, SuspenseReason } from './model.ts'
import type { Refund } from './refund-model.ts'
import { owedBack, withoutPayment } from './refund-rules.ts'
import { reachesDisputed, reasonOf, revisedPayment } from './rules.ts'
import { beyond, heldIn, receiptOf, setOf } from './set-rules.ts'

/** A time in which an agency held the account. */
export interface AgencyHolding extends Holding {
  readonly agencyId: OrganisationId
  readonly placementId: NonNullable<Payment['placementId']>
}

/** What putting a payment to a debt is decided on. */
export interface Ground {
  /** The debt, or why there is none. */
  readonly file: Result<DebtFile, Problem>
  readonly disputed: Disputed
  readonly holdings: readonly AgencyHolding[]
  readonly lookAlikeId: Payment['id'] | null
  /** A payment that looks like it was confirmed from a report: it waits for somebody to say whether it is another. */
  readonly inFlight: boolean
  /** The lender’s own. */
  readonly timeZone: string
  /** By what agencies earn. */
  readonly commission: CommissionGround
}

/** What became of a payment: its next state, the change of its debt, the sets to be posted. */
export interface Outcome {
  readonly payment: Payment
  readonly change: DebtChange | null
  readonly sets: readonly PostingSet[]
  readonly commissions?: readonly Commission[]
  /** What of it is owed back, new or changed with it. */
  readonly refund?: Refund | null
  /** It was forwarded, and whoever got it is to learn that it is taken back. */
  readonly wasForwarded?: boolean
}

interface Making {
  readonly newId: NewId
  readonly now: Instant
}

/** Whose success it is. Who has a part in a payment is settled when it is recorded, and never changed. */
const credited = (payment: Payment, { holdings, lookAlikeId }: Ground, fresh: boolean) => {
  const holder = holderOf(payment, holdings)
  const shared = payment.agencyId === null && fresh ? holder : null
  return {
    lookAlikeId,
    creditedTo: holder?.agencyId ?? null,
    creditedPlacementId: holder?.placementId ?? null,
    agencyId: payment.agencyId ?? shared?.agencyId ?? null,
    placementId: payment.placementId ?? shared?.placementId ?? null,
  }
}

/** The order the mandate of the agency it is credited to says. */
const chosenOrder = ({ creditedPlacementId }: Pick<Payment, 'creditedPlacementId'>, { commission }: Ground) =>
  commission.earners.find(({ placementId }) => placementId === creditedPlacementId)?.allocationOrder ?? null

/** Puts a payment to its debt, as of its own day; or says why the debt does not take it. */
export function postOn(
  payment: Payment,
  ground: Ground,
  making: Making & { readonly from: 'bank' | 'due_from_sellers' | 'due_from_leads' | 'suspense' },
): Result<Outcome, Problem> {
  const { file, disputed, timeZone } = ground
  if (!file.ok) return file
  const { debt, today } = file.value
  if (debt.status === 'sold') return refuse(new Problem(soldKind))
  const owed = debt.principal + debt.interest + debt.fees + debt.costs
  if (reachesDisputed(disputed, owed, payment.amount)) return refuse(inDispute())
  const paidOn = calendarDateAt(payment.effectiveAt, timeZone)
  const { id: reference, currency, amount } = payment
  const whose = credited(payment, ground, making.from !== 'suspense')
  const effective = paidOn < today ? paidOn : today
  const order = orderOf({ jurisdiction: debt.jurisdiction, on: effective }, chosenOrder(whose, ground))
  const posting = { kind: 'payment' as const, currency, amount, effectiveOn: effective, reference }
  const posted = post(file.value, { ...posting, order: order.order, owedOnly: true }, making)
  return posted.ok ? ok(putBy(posted.value, { payment, whose, order, commission: ground.commission }, making)) : posted
}

interface Putting {
  readonly payment: Payment
  readonly whose: ReturnType<typeof credited>
  readonly order: AllocationOrder
  readonly commission: Ground['commission']
}

const partsPaid = ({ principal, interest, fees, costs }: Components): Components => ({
  ...{ principal: -principal, interest: -interest, fees: -fees, costs: -costs },
})

/** What a payment is once it moved its debt: what went beyond is owed back, and earns nothing. */
function putBy(
  change: DebtChange,
  { payment, whose, order, commission }: Putting,
  making: Making & { readonly from: 'bank' | 'due_from_sellers' | 'due_from_leads' | 'suspense' },
): Outcome {
  const transaction = change.transactions.find(({ reference }) => reference === payment.id)
  if (!transaction) throw new Error('a payment without its transaction')
  const { currency, amount } = payment
  const { id: transactionId, accountId, effectiveOn } = transaction
  const parts = partsPaid(transaction)
  const put = parts.principal + parts.interest + parts.fees + parts.costs
  const refund = put < amount ? owedBack({ ...payment, accountId }, amount - put, making) : null
  const postings = [{ account: making.from, currency, amount }, ...beyond(refund)]
  const allocation = setOf(payment, { kind: 'allocation', transactionId, effectiveOn, postings }, making)
  const basis = { ...payment, amount: put, placementId: whose.creditedPlacementId, effectiveOn }
  const earned = accrued(basis, commission, making)
  return {
    payment: {
      ...{ ...payment, ...whose, accountId, status: 'posted', reason: null, allocationOrder: order },
      ...{ ...parts, refundable: refund?.amount ?? 0n, transactionId, postedAt: making.now },
    },
    change,
    sets: [allocation, ...earned.sets],
    commissions: earned.commissions,
    refund,
  }
}

/** A new or received payment posted, or left in suspense with the reason. `fresh`: nothing of it is in the ledger yet. */
export function postedOrSuspended(
  payment: Payment,
  ground: Ground,
  making: Making & { readonly fresh: boolean },
): Outcome {
  const known = payment.accountId !== null
  const held = heldIn(payment)
  const from = !making.fresh ? 'suspense' : held === 'trust' ? 'bank' : held
  const posted = !known
    ? null
    : ground.inFlight
      ? refuse(new Problem(inFlightKind))
      : postOn(payment, ground, { ...making, from })
  if (posted?.ok) return posted.value
  const suspended: Payment = {
    ...payment,
    ...(known && ground.file.ok ? credited(payment, ground, making.fresh) : {}),
    status: 'unallocated',
    reason: posted ? suspenseReason(posted.refusal) : 'unknown_account',
  }
  return { payment: suspended, change: null, sets: making.fresh ? [receiptOf(suspended, making)] : [] }
}

const DISPUTED = 'no payment goes to a disputed debt or part of one (12 CFR 1006.30(c))'
const inDispute = () => new Problem(disputedKind, { detail: DISPUTED })
const disputedKind = { code: 'disputed', status: 409, title: 'The debt is disputed', help: DISPUTED }

const SOLD = 'the debt is sold: what is paid on it is its buyer’s'
const soldKind = { code: 'sold', status: 409, title: 'The debt is sold', help: SOLD }

const IN_FLIGHT = 'a payment that looks like it was confirmed as one in flight'
const inFlightKind = { code: 'in_flight', status: 409, title: 'It may be confirmed already', help: IN_FLIGHT }

const ownReasons = new Map<ProblemKind, SuspenseReason>([
  [disputedKind, 'disputed'],
  [soldKind, 'account_sold'],
  [inFlightKind, 'in_flight'],
])
export const suspenseReason = ({ kind }: Problem): SuspenseReason => ownReasons.get(kind) ?? reasonOf(kind)

/** The movement of the debt a payment made, and what else stands there. */
export type Moved = Parameters<typeof reverse>[1]

export interface Taking {
  readonly code: ReversalCode
  /** The sets of the payment that the caller may read and that nobody has taken back. */
  readonly sets: readonly PostingSet[]
  /** The lender’s: what the payment did to the debt; null where it did nothing, or an agency acts. */
  readonly debt: { readonly file: DebtFile; readonly moved: Moved } | null
  /** The lender’s: what the payment earned. Its commission is taken back with its debt, which is locked. */
  readonly commissions: readonly StandingCommission[]
  /** The lender’s: what of the payment is owed back. */
  readonly refund: Refund | null
}

/** Takes a payment back: a twin of every set and of the movement of its debt, with the original’s day and allocation. */
export function takenBack(
  payment: Payment,
  { code, sets, debt, commissions, refund }: Taking,
  making: Making,
): Result<Outcome, Problem> {
  const reversed = debt && reverse(debt.file, debt.moved, making)
  if (reversed && !reversed.ok) return reversed
  const change = reversed ? reversed.value : null
  const original = debt?.moved.transaction.id
  const twinId = change?.transactions.find(({ reversesId }) => reversesId === original)?.id ?? null
  // What was paid out stays out: whoever got it owes it.
  const standing = sets.filter(({ kind }) => kind !== 'refund')
  const own = debt === null ? standing.filter(({ kind }) => kind !== 'commission') : standing
  const twins = own.map((set) => twinOf(set, { ...making, transactionId: set.transactionId && twinId }))
  const back = commissionTakenBack(debt === null ? [] : commissions, twins, making)
  // What only the lender reads of it: an agency's word waits for the lender's books.
  const wasForwarded = sets.some(({ kind }) => kind === 'forwarding')
  const isElsewhere = payment.transactionId !== null || (payment.status === 'forwarded' && !wasForwarded)
  const waits = isElsewhere && debt === null
  const next = { status: waits ? ('reversing' as const) : ('reversed' as const), reason: null, reversalCode: code }
  const left = refund && refund.status !== 'cancelled' ? withoutPayment(refund, making.now) : null
  return ok({
    payment: revisedPayment(payment, { ...next, reversedAt: making.now }),
    ...{ change, ...back, wasForwarded, refund: left },
  })
}
