import type { NewId } from '../kernel/id.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { type Payment, reversible } from './model.ts'
import { paymentProblems as problems } from './problems.ts'
import { type AskedReversal, AWAITS_HOURS, type PaymentReversal, PaymentReversalId } from './reversal-model.ts'
import { requireStatus } from './rules.ts'

/** What one reversal comes to: one that is new or was known, or why it is none. */
export type ReversalOutcome =
  | { readonly reversal: PaymentReversal; readonly already: boolean; readonly payment: Payment | null }
  | { readonly refusal: Problem }

interface Recording {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** Where what is taken back is not what was paid. */
export const amountRefusal = (
  { amount, currency }: Pick<PaymentReversal, 'amount' | 'currency'>,
  payment: Pick<Payment, 'amount' | 'currency'>,
): Problem | undefined => {
  if (amount === null || (amount === payment.amount && currency === payment.currency)) return undefined
  const detail = 'A payment is taken back whole: amount and currency are those it was recorded with.'
  return new Problem(problems.reversalAmountUnfit, { detail, errors: [{ pointer: '#/amount', code: 'unfit', detail }] })
}

function reversalOf(asked: AskedReversal, { org, now, newId }: Recording): PaymentReversal {
  const amount = asked.currency === undefined ? undefined : asked.amount
  return {
    ...{ orgId: org, id: newId(PaymentReversalId), reference: asked.reference, code: asked.code },
    ...{ entry: asked.entry ?? null, returnCode: asked.returnCode ?? null },
    ...{ currency: amount === undefined ? null : (asked.currency ?? null), amount: amount ?? null },
    ...{ status: 'awaiting', paymentId: null, refusal: null },
    ...{ recordedAt: now, expiresAt: addHours(now, AWAITS_HOURS), closedAt: null, version: 1 },
  }
}

const isSame = (known: PaymentReversal, asked: PaymentReversal): boolean =>
  known.code === asked.code && (asked.amount === null || known.amount === asked.amount)

/** What its payment has against a reversal; nothing where none is known. */
const paymentRefusal = (reversal: PaymentReversal, payment: Payment | undefined): Problem | undefined =>
  payment && (requireStatus(payment, reversible) ?? amountRefusal(reversal, payment))

/** Judges reversals in their order. Under a reference that was reversed before, in the file or earlier, it is the same one. */
export function reversalsOf(
  asked: readonly AskedReversal[],
  { reversals, paid }: { readonly reversals: readonly PaymentReversal[]; readonly paid: readonly Payment[] },
  recording: Recording,
): ReversalOutcome[] {
  const known = new Map(reversals.map((one) => [one.reference, one]))
  const payments = new Map(paid.map((one) => [one.reference, one]))
  return asked.map((one): ReversalOutcome => {
    if ((one.amount === undefined) !== (one.currency === undefined)) {
      const detail = 'Give both amount and currency, or neither.'
      const errors = [{ pointer: '#/amount', code: 'unfit', detail }]
      return { refusal: new Problem(problems.reversalAmountUnfit, { detail, errors }) }
    }
    const made = reversalOf(one, recording)
    const payment = payments.get(one.reference)
    const before = known.get(one.reference)
    if (before) {
      return isSame(before, made)
        ? { reversal: before, already: true, payment: payment ?? null }
        : { refusal: new Problem(problems.reversalTaken) }
    }
    const refusal = paymentRefusal(made, payment)
    if (refusal) return { refusal }
    known.set(made.reference, made)
    return { reversal: made, already: false, payment: payment ?? null }
  })
}

export const newReversals = (outcomes: readonly ReversalOutcome[]) =>
  outcomes.flatMap((outcome) => ('reversal' in outcome && !outcome.already ? [outcome] : []))

/** The one of a call that records one. */
export function onlyReversal([outcome]: readonly ReversalOutcome[]): Result<Recorded, Problem> {
  if (!outcome) throw new Error('one reversal comes to one outcome')
  return 'refusal' in outcome ? refuse(outcome.refusal) : ok(outcome)
}
export type Recorded = Exclude<ReversalOutcome, { readonly refusal: Problem }>

/** The next version of a reversal that no longer waits. */
export const closedReversal = (
  reversal: PaymentReversal,
  changes: Pick<PaymentReversal, 'status' | 'paymentId' | 'refusal'>,
  now: Instant,
): PaymentReversal => ({ ...reversal, ...changes, closedAt: now, version: reversal.version + 1 })
