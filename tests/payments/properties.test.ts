import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { total } from '../../src/accounts/debt.ts'
import type { DebtFile } from '../../src/accounts/index.ts'
import { fileAfter } from '../../src/accounts/joined-rules.ts'
import { idsFrom } from '../../src/kernel/entropy.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { isBalanced, linesOf, type Posting, type PostingSet } from '../../src/ledger/index.ts'
import type { Disputed, Payment, Recorded } from '../../src/payments/model.ts'
import { type Ground, type Outcome, postedOrSuspended, takenBack } from '../../src/payments/posting-rules.ts'
import type { Refund } from '../../src/payments/refund-model.ts'
import { paidBack, returned } from '../../src/payments/refund-rules.ts'
import { received, revisedPayment } from '../../src/payments/rules.ts'
import { receiptOf } from '../../src/payments/set-rules.ts'
import { opened } from '../accounts/debt-file.ts'

let drawn = 0
const now = '2026-01-05T08:00:00.000Z' as Instant
const newId = idsFrom(
  () => now,
  () => drawn++,
)
const making = { newId, now }

interface Step {
  readonly amount: number
  readonly byAgency: boolean
  readonly currency: string
  readonly disputed: number
  /** Which of the payments so far is taken back instead, where there is one. */
  readonly takes: number | null
  /** Which of the refunds is paid, or comes back, instead. */
  readonly refunds: number | null
}

const step: fc.Arbitrary<Step> = fc.record({
  amount: fc.integer({ min: 1, max: 900 }),
  byAgency: fc.boolean(),
  currency: fc.constantFrom('TWD', 'TWD', 'TWD', 'USD'),
  disputed: fc.constantFrom(0, 0, 0, 500, Number.POSITIVE_INFINITY),
  takes: fc.option(fc.nat(30), { nil: null }),
  refunds: fc.option(fc.nat(3), { nil: null, freq: 3 }),
})

const asked = ({ amount, currency }: Step): Recorded => ({
  ...{ reference: 'R', paidTo: 'lender', method: 'cash', currency, amount: BigInt(amount), effectiveAt: now },
  ...{
    promisedAt: null,
    endToEndId: null,
    paidCurrency: null,
    paidAmount: null,
    rate: null,
    rateSource: null,
    rateOn: null,
  },
})

const groundOf = (file: DebtFile, disputed: number): Ground => ({
  ...{ file: { ok: true, value: file }, holdings: [], lookAlikeId: null, inFlight: false, timeZone: 'UTC' },
  commission: { earners: [], settlements: [] },
  disputed: disputed === Number.POSITIVE_INFINITY ? whole : { whole: false, amount: `${disputed}` },
})
const whole: Disputed = { whole: true, amount: '0' }

/** A ledger as the database keeps it: sets, movements of the debt, and the payments. */
interface Books {
  file: DebtFile
  readonly payments: Payment[]
  readonly refunds: Map<string, Refund>
  readonly sets: PostingSet[]
  readonly lines: Posting[]
}

const newBooks = (): Books => ({
  file: opened(1_000n, 50n, 20n),
  payments: [],
  refunds: new Map(),
  sets: [],
  lines: [],
})

function keep(books: Books, { change, sets, refund }: Pick<Outcome, 'change' | 'sets' | 'refund'>): void {
  const moved = change?.transactions ?? []
  for (const set of sets) {
    const movement = moved.find(({ id }) => id === set.transactionId)
    const whole = [...set.postings, ...(movement ? linesOf(movement, 'TWD') : [])]
    expect(isBalanced(whole)).toBe(true)
    expect(movement?.effectiveOn ?? set.effectiveOn).toBe(set.effectiveOn)
    books.lines.push(...whole)
  }
  books.sets.push(...sets)
  if (refund) books.refunds.set(refund.paymentId, refund)
  if (change) books.file = fileAfter(change)
}

function pay(books: Books, one: Step): void {
  const { lenderId, accountId } = { lenderId: books.file.debt.orgId, accountId: books.file.debt.id }
  const target = { lenderId, agencyId: null, accountId, placementId: null, mandateId: null, jurisdiction: 'TW' }
  const made = received(asked(one), target, { org: lenderId, lends: true, ...making, effectiveOn: books.file.today })
  if (!made.ok) throw made.refusal
  // What an agency took is in its trust first, and put to the debt by the job.
  const payment: Payment = one.byAgency ? { ...made.value, paidTo: 'agency', agencyId: lenderId } : made.value
  if (one.byAgency) keep(books, { change: null, sets: [receiptOf(payment, making)] })
  const outcome = postedOrSuspended(payment, groundOf(books.file, one.disputed), { ...making, fresh: !one.byAgency })
  keep(books, outcome)
  books.payments.push({ ...outcome.payment, agencyId: payment.agencyId })
}

function take(books: Books, index: number): void {
  const payment = books.payments[index]
  if (!payment || payment.status === 'reversed') return
  const back = new Set(books.sets.map(({ reversesId }) => reversesId))
  const sets = books.sets.filter((set) => set.paymentId === payment.id && !set.reversesId && !back.has(set.id))
  const parts = { principal: payment.principal ?? 0n, interest: payment.interest ?? 0n }
  const others = { fees: payment.fees ?? 0n, costs: payment.costs ?? 0n }
  const transaction = payment.transactionId && {
    ...{ id: payment.transactionId, accountId: books.file.debt.id, kind: 'payment' as const },
    ...{ effectiveOn: books.file.today, accrued: false, reference: payment.id, reversesId: null },
    ...{ principal: -parts.principal, interest: -parts.interest, fees: -others.fees, costs: -others.costs },
  }
  const refund = books.refunds.get(payment.id) ?? null
  const debt = transaction && { file: books.file, moved: { transaction, reversed: false, otherPaymentOn: null } }
  const taken = takenBack(payment, { code: 'bounced', sets, debt: debt || null, commissions: [], refund }, making)
  if (!taken.ok) throw taken.refusal
  keep(books, taken.value)
  books.payments[index] = revisedPayment(taken.value.payment, {})
}

/** A refund goes out, or comes back. */
function giveBack(books: Books, index: number): void {
  const refund = [...books.refunds.values()][index]
  if (!refund || refund.status === 'cancelled') return
  const { today } = books.file
  const asked = { reference: `BACK-${index}`, paidOn: today }
  const step = refund.status === 'owed' ? paidBack(refund, asked, { ...making, today }) : returned(refund, making)
  if (!step.ok) throw step.refusal
  keep(books, { change: null, sets: [step.value.set], refund: step.value.refund })
}

function balance(books: Books, account: Posting['account'], currency = 'TWD'): bigint {
  const of = books.lines.filter((line) => line.account === account && line.currency === currency)
  return of.reduce((sum, { amount }) => sum + amount, 0n)
}

const refundsOf = ({ refunds }: Books, statuses: readonly Refund['status'][]) =>
  [...refunds.values()].reduce((sum, { status, amount }) => sum + (statuses.includes(status) ? amount : 0n), 0n)

const sumOf = (payments: readonly Payment[]) => payments.reduce((sum, { amount }) => sum + amount, 0n)

describe('any sequence of payments and reversals', () => {
  test('balances every set, and leaves the money where the payments say it is', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const books = newBooks()
        for (const one of steps) {
          if (one.refunds !== null) giveBack(books, one.refunds)
          else if (one.takes === null) pay(books, one)
          else take(books, one.takes)
        }
        expect(isBalanced(books.lines)).toBe(true)
        const standing = books.payments.filter(({ status }) => status !== 'reversed')
        const [posted, suspended] = [
          standing.filter(({ status }) => status === 'posted'),
          standing.filter(({ status, currency }) => status === 'unallocated' && currency === 'TWD'),
        ]
        const owedBack = posted.reduce((sum, { refundable }) => sum + (refundable ?? 0n), 0n)
        expect(total(books.file.debt)).toBe(1_070n - sumOf(posted) + owedBack)
        expect(-balance(books, 'suspense')).toBe(sumOf(suspended))
        const inTwd = standing.filter(({ currency }) => currency === 'TWD')
        expect(balance(books, 'trust')).toBe(sumOf(inTwd.filter(({ paidTo }) => paidTo === 'agency')))
        const out = refundsOf(books, ['paid', 'recoverable'])
        expect(balance(books, 'bank')).toBe(sumOf(inTwd.filter(({ paidTo }) => paidTo === 'lender')) - out)
        expect(-balance(books, 'refunds_payable')).toBe(refundsOf(books, ['owed']) - refundsOf(books, ['recoverable']))
        for (const { amount, principal, interest, fees, costs, refundable } of posted) {
          const parts = [principal, interest, fees, costs, refundable].map((part) => part ?? 0n)
          expect(parts.reduce((sum, part) => sum + part)).toBe(amount)
        }
      }),
      { numRuns: 300 },
    )
  })
})
