import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { BuyBackCode, DebtSale, DebtSaleId } from './model.ts'
import { debtSaleProblems as problems } from './problems.ts'
import { isSeller, unfit } from './rules.ts'

/** A debt of a sale that its buyer holds: its number on the tape, and what it owed when it changed hands, in minor units. */
export interface BoughtLine {
  readonly number: number
  readonly owed: bigint
}

interface PuttingBack {
  readonly accounts: readonly number[]
  readonly code: BuyBackCode
  readonly reference?: string | undefined
  readonly org: OrganisationId
  readonly today: CalendarDate
  readonly now: Instant
  readonly id: DebtSaleId
}

/**
 * What is given back for these debts: the price of each, or the part of the whole price that was paid for what they owed, to the
 * nearer minor unit. A sale of nothing cost nothing.
 */
export function priceBack(
  { priceKind, price, balance }: Pick<DebtSale, 'priceKind' | 'price' | 'balance'>,
  lines: readonly BoughtLine[],
): Pick<DebtSale, 'priceKind' | 'price'> {
  if (priceKind === 'per_account') return { priceKind, price }
  const owed = lines.reduce((sum, line) => sum + line.owed, 0n)
  return { priceKind, price: balance <= 0n ? 0n : (2n * price * owed + balance) / (2n * balance) }
}

/** The sale back: from the buyer of a sale to its seller, of debts it took over, within the days agreed and at the price paid. */
export function putBack(
  sale: DebtSale | undefined,
  lines: readonly BoughtLine[],
  { accounts, code, reference, org, today, now, id }: PuttingBack,
): Result<DebtSale, Problem> {
  if (!sale) return refuse(notFound())
  if (isSeller(sale, org)) return refuse(new Problem(problems.wrongSide, { detail: 'This is the buyer’s to do.' }))
  if (sale.assignedOn === null) return refuse(unfit(sale, 'putting back'))
  const last = addDays(sale.assignedOn, sale.buyBackDays)
  if (today > last) return refuse(new Problem(problems.buyBackOver, { detail: `The last day was ${last}.` }))
  const bought = new Set(lines.map(({ number }) => number))
  const errors = accounts.flatMap((number, index) =>
    bought.has(number)
      ? []
      : [{ pointer: `#/accounts/${index}`, code: 'not_bought', detail: 'No debt of this number became yours.' }],
  )
  if (errors.length > 0) return refuse(new Problem(problems.notBought, { errors: errors.slice(0, 50) }))
  return ok({
    ...{
      lenderId: org,
      id,
      buyerId: sale.lenderId,
      reference: reference ?? null,
      state: 'preparing',
      currency: sale.currency,
    },
    ...priceBack(sale, lines),
    ...{ buyBackDays: 0, buyBackOf: sale.id, buyBackCode: code, selection: null, reached: '0', total: lines.length },
    ...{ kept: 0, excluded: 0, balance: 0n, endCode: null, createdAt: now, version: 1 },
    ...{ offeredAt: null, acceptedAt: null, scrubbedAt: null, endedAt: null, transferredAt: null },
    ...{ notifiedOn: null, noticeSha256: null, assignedOn: null, documentSha256: null },
  })
}
