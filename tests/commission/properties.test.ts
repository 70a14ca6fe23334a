import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Commission, Earner, StandingCommission } from '../../src/commission/model.ts'
import { accrued, shareOf } from '../../src/commission/rules.ts'
import { takenBack } from '../../src/commission/taking-rules.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { isBalanced, PaymentId, type PostingSet, twinOf } from '../../src/ledger/index.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { contingency, earner, flat, making, newId, now } from './earning.ts'

const lenderId = newId(OrganisationId)

interface Step {
  readonly amount: number
  /** Which of the earners is credited. */
  readonly whose: number
  /** Which payment so far is taken back instead. */
  readonly takes: number | null
  /** Everything that stands is remitted first. */
  readonly remits: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  amount: fc.integer({ min: 1, max: 2_000_000 }),
  whose: fc.nat(2),
  takes: fc.option(fc.nat(20), { nil: null }),
  remits: fc.boolean(),
})

/** What the database keeps of it. */
interface Books {
  readonly payments: { readonly id: PaymentId; readonly amount: bigint; readonly earner: Earner; back: boolean }[]
  readonly lines: Commission[]
  readonly sets: PostingSet[]
  remitted: Set<string>
}

const standing = ({ lines }: Books): Commission[] => {
  const back = new Set(lines.map(({ reversesId }) => reversesId))
  return lines.filter((line) => line.reversesId === null && !back.has(line.id))
}

function keep(books: Books, { commissions, sets }: ReturnType<typeof accrued>): void {
  for (const set of sets) expect(isBalanced(set.postings)).toBe(true)
  books.lines.push(...commissions)
  books.sets.push(...sets)
}

function pay(books: Books, { amount }: Step, one: Earner): void {
  const flatEarned = standing(books).some((line) => line.placementId === one.placementId && line.rule === 'flat')
  const [id, credited] = [newId(PaymentId), { ...one, flatEarned }]
  const payment = { lenderId, id, currency: 'TWD', amount: BigInt(amount), effectiveAt: now }
  const where = { placementId: one.placementId, effectiveOn: '2026-01-05' as CalendarDate }
  keep(books, accrued({ ...payment, ...where }, { earners: [credited], settlements: [] }, making))
  books.payments.push({ id, amount: BigInt(amount), earner: one, back: false })
}

function take(books: Books, index: number): void {
  const payment = books.payments[index]
  if (!payment || payment.back) return
  payment.back = true
  const all = standing(books)
  const lines = all
    .filter(({ paymentId }) => paymentId === payment.id)
    .map(
      (line): StandingCommission => ({
        ...{ ...line, remitted: line.setId !== null && books.remitted.has(line.setId) },
        heir:
          line.rule === 'flat'
            ? (all.find(({ rule, placementId }) => rule === 'flat_earned' && placementId === line.placementId) ?? null)
            : null,
      }),
    )
  const back = new Set(books.sets.map(({ reversesId }) => reversesId))
  const own = books.sets.filter((set) => set.paymentId === payment.id && !set.reversesId && !back.has(set.id))
  const twins = own.map((set) => twinOf(set, { ...making, transactionId: null }))
  keep(books, takenBack(lines, twins, making))
}

const total = (books: Books, account: string) =>
  books.sets
    .flatMap(({ postings }) => postings)
    .reduce((sum, one) => sum + (one.account === account ? one.amount : 0n), 0n)

/** Commission by its definition, of the payments that stand. */
function defined({ payments }: Books, one: Earner): bigint {
  const amounts = payments.filter(({ earner: whose, back }) => whose === one && !back).map(({ amount }) => amount)
  const { terms } = one
  if (terms.model === 'flat') return amounts.length > 0 ? BigInt(terms.amountPerAccount) : 0n
  const rate = terms.tiers[0]?.rate ?? 0
  return amounts.reduce((sum, amount) => sum + shareOf(amount, rate, terms.rounding), 0n)
}

describe('any sequence of payments and reversals', () => {
  test('leaves commission as it is defined, owed or owed back, and every set balanced', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const earners = [
          earner(contingency({ tiers: [{ daysPastDueFrom: 0, amountFrom: 0, rate: 2_345 }] })),
          earner(contingency({ rounding: 'down', tiers: [{ daysPastDueFrom: 0, amountFrom: 0, rate: 1_111 }] })),
          earner(flat(75_000)),
        ]
        const books: Books = { payments: [], lines: [], sets: [], remitted: new Set() }
        for (const one of steps) {
          if (one.remits) books.remitted = new Set(books.sets.map(({ id }) => id))
          if (one.takes === null) pay(books, one, earners[one.whose] as Earner)
          else take(books, one.takes)
        }
        const all = earners.map((one) => defined(books, one)).reduce((sum, amount) => sum + amount, 0n)
        for (const one of earners) {
          const lines = books.lines.filter(({ placementId }) => placementId === one.placementId)
          expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(defined(books, one))
        }
        expect(total(books, 'commission_earned')).toBe(all)
        expect(-total(books, 'commission_due') - total(books, 'clawback_receivable')).toBe(all)
        expect(total(books, 'clawback_receivable')).toBeGreaterThanOrEqual(0n)
        const stand = standing(books).map(({ paymentId }) => paymentId)
        expect(stand.toSorted()).toEqual(
          books.payments
            .filter(({ back }) => !back)
            .map(({ id }) => id)
            .toSorted(),
        )
      }),
      { numRuns: 300 },
    )
  })
})
