/** ISO 4217 alphabetic code, for example `TWD`. */
export type Currency = string

/** An amount in minor units of its currency: TWD 1,250.00 is `{ amount: 125000n, currency: 'TWD' }`. */
export interface Money {
  readonly amount: bigint
  readonly currency: Currency
}

/** The largest amount the wire carries: JSON numbers are exact up to 2^53 - 1. */
export const AMOUNT_MAX = 9_007_199_254_740_991n

/** Adds amounts of one currency. Mixing currencies is a bug, not a user's mistake. */
export function sum(currency: Currency, amounts: readonly Money[]): Money {
  let total = 0n
  for (const money of amounts) {
    if (money.currency !== currency) throw new Error(`cannot add ${money.currency} to ${currency}`)
    total += money.amount
  }
  return { amount: total, currency }
}

/** Currencies whose minor unit is not a hundredth, by their decimals (ISO 4217). */
const decimals: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}
const decimalsOf: ReadonlyMap<string, number> = new Map(
  Object.entries(decimals).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)])),
)

/** The decimals of a currency's minor unit: 2 for TWD, 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: Currency): number => decimalsOf.get(currency) ?? 2

/** A decimal text such as `1250.5` in minor units of its currency; undefined where it is no such text, or too precise. */
export function minorUnitsOf(text: string, currency: Currency): bigint | undefined {
  const [, whole = '', fraction = ''] = /^(\d{1,16})(?:\.(\d{0,9}))?$/.exec(text.trim()) ?? []
  const digits = minorDigits(currency)
  if (whole === '' || /[1-9]/.test(fraction.slice(digits))) return undefined
  const amount = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return amount > AMOUNT_MAX ? undefined : amount
}

/** The JSON form of an amount. Throws where exactness would be lost, which a CHECK in the database rules out. */
export function wireAmount(amount: bigint): number {
  if (amount > AMOUNT_MAX || amount < -AMOUNT_MAX) throw new Error('amount exceeds 2^53 - 1')
  return Number(amount)
}
