import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import { type Episode, fictitiousBorrower, type PortfolioRow, runningSince } from './portfolio.ts'

export interface GeneratorOptions {
  /** The day the portfolio is cut. */
  readonly asOf: CalendarDate
  /** 24,000 unless said otherwise. */
  readonly accounts?: number
  /** The same seed gives the same rows, byte for byte. */
  readonly seed?: number
  /** Accounts are spread evenly over these; only TWD unless said otherwise. ISO 4217, two decimals each. */
  readonly currencies?: readonly string[]
  /** Goes before every account reference, for lenders whose files must not collide. */
  readonly referencePrefix?: string
}

/** Uniform in [0, 1). */
type Random = () => number

/** mulberry32, by Tommy Ettinger, public domain: 32 bits of state, good enough for test data and nothing else. */
function mulberry32(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Product {
  readonly code: string
  readonly share: number
  /** Median principal in whole units of the currency. */
  readonly median: number
  /** Yearly interest, in basis points. */
  readonly rate: number
}

/** An unsecured consumer book: shares sum to one. */
const products: readonly Product[] = [
  { code: 'credit_card', share: 0.52, median: 38_000, rate: 1_450 },
  { code: 'personal_loan', share: 0.24, median: 160_000, rate: 980 },
  { code: 'cash_card', share: 0.09, median: 55_000, rate: 1_500 },
  { code: 'auto_loan', share: 0.08, median: 310_000, rate: 650 },
  { code: 'instalment_purchase', share: 0.07, median: 12_000, rate: 0 },
]

/** Days past due of the running episode, by band: most of a placed book is past charge-off age, some is fresh. */
const bands = [
  { share: 0.06, from: 1, to: 29 },
  { share: 0.12, from: 30, to: 59 },
  { share: 0.14, from: 60, to: 89 },
  { share: 0.14, from: 90, to: 119 },
  { share: 0.12, from: 120, to: 149 },
  { share: 0.12, from: 150, to: 179 },
  { share: 0.3, from: 180, to: 900 },
] as const

function weighted<T extends { readonly share: number }>(random: Random, choices: readonly T[]): T {
  let left = random()
  for (const choice of choices) {
    left -= choice.share
    if (left < 0) return choice
  }
  return choices[choices.length - 1] as T
}

const between = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1))

/** Log-normal around the median, by the sum of twelve uniforms: a few large debts, many small ones. */
function principalMinor(random: Random, median: number): bigint {
  let normal = -6
  for (let draw = 0; draw < 12; draw++) normal += random()
  return BigInt(Math.max(100, Math.round(median * 100 * Math.exp(0.9 * normal))))
}

/** One account in eight was late before, cured, and fell behind again. */
function episodesOf(random: Random, asOf: CalendarDate): readonly Episode[] {
  const band = weighted(random, bands)
  const start = addDays(asOf, -between(random, band.from, band.to))
  const running: Episode = { start, curedOn: null }
  if (random() >= 0.125) return [running]
  const curedOn = addDays(start, -between(random, 30, 400))
  return [{ start: addDays(curedOn, -between(random, 20, 120)), curedOn }, running]
}

/** Late accounts are what is placed: every row has a running episode and a positive balance. */
function accountTerms(random: Random, asOf: CalendarDate) {
  const product = weighted(random, products)
  const episodes = episodesOf(random, asOf)
  const start = runningSince(episodes) ?? asOf
  const daysLate = BigInt((Date.parse(asOf) - Date.parse(start)) / 86_400_000)
  const principal = principalMinor(random, product.median)
  const interest = (principal * BigInt(product.rate) * daysLate) / 3_650_000n
  const fees = product.rate === 0 ? 0n : 30_000n * BigInt(between(random, 0, 3))
  const paidBefore = random() < 0.85 || episodes.length > 1
  const firstLate = episodes[0]?.start ?? start
  return {
    product: product.code,
    openedOn: addDays(firstLate, -between(random, 90, 2_500)),
    balance: principal + interest + fees,
    principal,
    interest,
    fees,
    lastPaymentOn: paidBefore ? addDays(start, -between(random, 1, 30)) : null,
    delinquencyStart: start,
    episodes,
  }
}

/**
 * Whose the next account is. One borrower in 25 has a second account some rows later, and one in five of those a third.
 * What waits stays short: it is taken up twice as fast as it comes.
 */
function borrowerNumbers(random: Random): () => number {
  const waiting: number[] = []
  let next = 0
  return () => {
    const known = random() < 0.1 ? waiting.shift() : undefined
    if (known !== undefined) return known
    const number = next++
    if (random() < 0.04) waiting.push(number, ...(random() < 0.2 ? [number] : []))
    return number
  }
}

/** An invented book of late accounts, row by row: memory does not grow with `accounts`. */
export function* generatePortfolio(options: GeneratorOptions): Generator<PortfolioRow> {
  const { asOf, accounts = 24_000, seed = 1, currencies = ['TWD'], referencePrefix = 'ACC' } = options
  const random = mulberry32(seed)
  const nextBorrower = borrowerNumbers(random)
  for (let row = 1; row <= accounts; row++) {
    const borrower = fictitiousBorrower(nextBorrower())
    const currency = currencies[Math.floor(random() * currencies.length)]
    if (currency === undefined) throw new Error('a portfolio needs a currency')
    const reference = `${referencePrefix}-${String(row).padStart(7, '0')}`
    yield { reference, currency, jurisdiction: 'TW', ...accountTerms(random, asOf), ...borrower }
  }
}
