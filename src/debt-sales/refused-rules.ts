import { notFound, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { DebtSale } from './model.ts'
import { debtSaleProblems as problems } from './problems.ts'
import { isSeller, unfit } from './rules.ts'

interface Naming {
  readonly accounts: readonly number[]
  readonly org: DebtSale['lenderId']
  /** What is to be done with them. */
  readonly by: string
}

/** The sale, once its buyer names lines that its own books refuse; or which of the numbers is none. */
export function refusedNamed(
  sale: DebtSale | undefined,
  lines: readonly { readonly number: number }[],
  { accounts, org, by }: Naming,
): Result<DebtSale, Problem> {
  if (!sale) return refuse(notFound())
  if (isSeller(sale, org)) return refuse(new Problem(problems.wrongSide, { detail: 'This is the buyer’s to do.' }))
  if (sale.state !== 'transferring') return refuse(unfit(sale, by))
  const refused = new Set(lines.map(({ number }) => number))
  const errors = accounts.flatMap((number, index) =>
    refused.has(number)
      ? []
      : [
          {
            ...{ pointer: `#/accounts/${index}`, code: 'not_refused' },
            detail: 'Your books do not refuse a debt of this number.',
          },
        ],
  )
  if (errors.length > 0) return refuse(new Problem(problems.nothingRefused, { errors: errors.slice(0, 50) }))
  return ok({ ...sale, version: sale.version + 1 })
}
