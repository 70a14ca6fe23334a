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

/** The JSON form of an amount. Throws where exactness would be lost, which a CHECK in the database rules out. */
export function wireAmount(amount: bigint): number {
  if (amount > AMOUNT_MAX || amount < -AMOUNT_MAX) throw new Error('amount exceeds 2^53 - 1')
  return Number(amount)
}
