import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accruedUnder } from '../../src/accounts/accrual-rules.ts'
import { accrue, changeTerms, freeze, resume } from '../../src/accounts/accrual-terms-rules.ts'
import { bucketOn } from '../../src/accounts/bucket-rules.ts'
import { roll } from '../../src/accounts/daily-rules.ts'
import { type Debt, type DebtChange, type DebtFile, plus, type Transaction, total } from '../../src/accounts/debt.ts'
import { report } from '../../src/accounts/delinquency-rules.ts'
import { itemisedBalance, setItemisation } from '../../src/accounts/itemisation-rules.ts'
import { fileAfter } from '../../src/accounts/joined-rules.ts'
import { accountTransitions, buckets, freezeSources } from '../../src/accounts/model.ts'
import { chargeOff, close, reopen, settle } from '../../src/accounts/status-rules.ts'
import { post, postableKinds, reverse } from '../../src/accounts/transaction-rules.ts'
import type { Result } from '../../src/kernel/result.ts'
import { minting, OPENED, opened } from './debt-file.ts'
import { daysLater } from './debts.ts'

/** One thing that happens to a debt, after some days. */
const happening = fc.record({
  days: fc.integer({ min: 0, max: 40 }),
  what: fc.constantFrom(
    'post',
    'post',
    'post',
    'reverse',
    'report',
    'accrue',
    'terms',
    'freeze',
    'resume',
    'settle',
    'itemise',
    'close',
    'reopen',
    'roll',
    'chargeOff',
  ),
  kind: fc.constantFrom(...postableKinds),
  amount: fc.bigInt({ min: 1n, max: 60_000n }),
  back: fc.integer({ min: 0, max: 30 }),
  pick: fc.nat(),
})
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never

interface Life {
  file: DebtFile
  readonly posted: { transaction: Transaction; reversed: boolean }[]
  readonly entered: { bucket: string; enteredOn: string }[]
}

const sourceOf = (pick: number) => freezeSources[pick % freezeSources.length] ?? 'lender'

function decided(life: Life, { what, kind, amount, back, pick }: Happening): Result<DebtChange, unknown> {
  const { file, posted } = life
  const { today } = file
  const earlier = daysLater(today, -back) < file.debt.openedOn ? file.debt.openedOn : daysLater(today, -back)
  const components = { principal: pick % 2 ? amount : -amount, fees: pick % 3 ? -3n : 5n }
  const given = kind === 'adjustment' ? { components } : { amount }
  const original = posted[pick % Math.max(1, posted.length)]
  switch (what) {
    case 'post':
      return post(file, { kind, currency: 'TWD', effectiveOn: earlier, ...given }, minting)
    case 'reverse':
      return original ? reverse(file, { ...original, otherPaymentOn: null }, minting) : { ok: false, refusal: null }
    case 'report':
      return report(file, { daysPastDue: pick % 3 === 0 ? 0 : pick % 200, asOf: earlier })
    case 'terms':
      return changeTerms(
        file,
        { by: pick % 4 ? 'platform' : 'lender', annualRate: pick % 3_000, dayCount: 'actual/365', from: today },
        minting,
      )
    case 'freeze':
      return freeze(file, { on: earlier, source: sourceOf(pick) }, minting)
    case 'resume':
      return resume(file, { on: today, source: sourceOf(pick) }, minting)
    case 'itemise':
      return setItemisation(
        file,
        { kind: 'transaction', date: today, amount: total(file.debt), figures: {} },
        { interest: 0n, fees: 0n, payments: 0n, credits: 0n },
      )
    case 'settle':
      return settle(file, minting)
    case 'close':
      return close(file, minting)
    case 'reopen':
      return reopen(file)
    case 'chargeOff':
      return pick % 5 === 0 ? chargeOff(file, { on: today }) : { ok: false, refusal: null }
    case 'accrue':
      return { ok: true, value: accrue(file, minting) }
    default:
      return { ok: true, value: roll(file) }
  }
}

function lived(life: Life, happening: Happening): DebtChange | undefined {
  life.file = { ...life.file, today: daysLater(life.file.today, happening.days) }
  const decision = decided(life, happening)
  if (!decision.ok) return undefined
  const change = decision.value
  for (const transaction of change.transactions) {
    const original = life.posted.find((one) => one.transaction.id === transaction.reversesId)
    if (original) original.reversed = true
    life.posted.push({ transaction, reversed: false })
  }
  life.entered.push(...change.buckets)
  life.file = { ...fileAfter(change), debt: change.debt }
  return change
}

const life = fc.record({
  principal: fc.bigInt({ min: 0n, max: 1_000_000n }),
  interest: fc.bigInt({ min: 0n, max: 5_000n }),
  fees: fc.bigInt({ min: 0n, max: 500n }),
  happenings: fc.array(happening, { maxLength: 40 }),
})

const commandOf: Partial<Record<Happening['what'], string>> = {
  post: 'transaction.post',
  reverse: 'transaction.reverse',
  settle: 'account.settle',
  close: 'account.close',
  reopen: 'account.reopen',
  chargeOff: 'account.charge_off',
  freeze: 'account.freeze_accrual',
}

const through = (check: (life: Life, change: DebtChange, start: Debt, happening: Happening) => void) =>
  fc.assert(
    fc.property(life, ({ principal, interest, fees, happenings }) => {
      const start = opened(principal, interest, fees)
      const life: Life = { file: start, posted: [], entered: [{ bucket: '0', enteredOn: OPENED }] }
      for (const one of happenings) {
        const change = lived(life, one)
        if (change) check(life, change, start.debt, one)
      }
    }),
    { numRuns: 400 },
  )

describe('whatever happens to a debt', () => {
  test('its components are the sums of its transactions', () => {
    through(({ file, posted }, _, start) => {
      const sums = posted.reduce(
        (sum, { transaction }) => plus(sum, transaction),
        plus(start, { principal: 0n, interest: 0n, fees: 0n, costs: 0n }),
      )
      expect(file.debt).toMatchObject(sums)
    })
  })

  test('its itemisation, once fixed, adds up to its balance', () => {
    through(({ file: { debt } }) => {
      if (debt.itemisation) expect(itemisedBalance(debt.itemisation)).toBe(total(debt))
    })
  })

  test('the interest the platform posted is what its terms come to on the principal as it is known now', () => {
    through(({ file, posted }) => {
      const interest = posted.reduce(
        (sum, { transaction }) => (transaction.accrued ? sum + transaction.interest : sum),
        0n,
      )
      expect(interest).toBe(accruedUnder(file.debt.accrual, file.principal))
    })
  })

  test('its status moves only as the table of transitions says', () => {
    const steps = new Set(accountTransitions.map(({ command, from, to }) => `${command} ${from} ${to}`))
    through(({ file: { debt } }, { before }, _, { what }) => {
      const { status } = before.debt
      if (status !== debt.status) expect(steps).toContain(`${commandOf[what]} ${status} ${debt.status}`)
    })
  })

  test('each change is one version, and paid means nothing is owed', () => {
    through(({ file: { debt } }, { before }) => {
      expect(debt.version).toBe(before.debt.version + 1)
      if (debt.status === 'settled' || debt.status === 'paid') expect(total(debt)).toBeLessThanOrEqual(0n)
    })
  })

  test('episodes follow one another, at most one runs, and none changes its first date', () => {
    through(({ file: { episodes } }, { before }) => {
      const ordered = [...episodes].sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1))
      for (const [index, { startedOn, curedOn }] of ordered.entries()) {
        const next = ordered[index + 1]
        if (curedOn !== null) expect(curedOn > startedOn).toBe(true)
        if (next) expect(curedOn !== null && curedOn <= next.startedOn).toBe(true)
      }
      const dates = new Set(episodes.map(({ startedOn }) => startedOn))
      for (const { startedOn } of before.episodes) expect(dates.has(startedOn)).toBe(true)
    })
  })

  test('buckets are entered in order of days, each different from the one before', () => {
    through(({ entered }) => {
      for (const [index, { enteredOn, bucket }] of entered.entries()) {
        const next = entered[index + 1]
        if (next) expect(next.enteredOn >= enteredOn && next.bucket !== bucket).toBe(true)
      }
    })
  })

  test('after its day was brought, a collected debt is in the bucket its episodes tell', () => {
    through((life) => {
      const { status } = life.file.debt
      if (status !== 'open' && status !== 'charged_off') return
      const { debt } = roll(life.file)
      expect(debt.bucket).toBe(bucketOn(life.file.episodes, life.file.today))
      if (debt.bucketDueOn !== null) expect(debt.bucketDueOn > life.file.today).toBe(true)
      const worst = buckets.at(-1)?.code
      expect(debt.bucketDueOn === null).toBe(debt.pastDueSince === null || debt.bucket === worst)
    })
  })
})
