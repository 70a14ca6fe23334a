import { command } from '../../command.ts'
import { notFound, Problem, problems as shared } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { ExcludeAccounts } from '../input.ts'
import type { DebtSale } from '../model.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { unfit } from '../rules.ts'
import { excludeLines, keptLines, saleForChange, saveSale } from '../store.ts'
import { debtSaleView } from '../view.ts'

const open: readonly DebtSale['state'][] = ['offered', 'scrubbed', 'notified']

export const excludeAccounts = command({
  name: 'debt_sale.exclude',
  summary: 'Leave accounts out of a sale before it closes',
  scope: 'accounts:write',
  input: ExcludeAccounts,
  problems: [problems.stateUnfit, shared.referenceNotFound],
  load: (context, { debtSale, accounts }) => ({
    sale: saleForChange(context, debtSale),
    lines: keptLines(context, debtSale, accounts),
  }),
  decide: ({ sale: [sale], lines }, { accounts, code }): Result<Excluding, Problem> => {
    if (!sale) return refuse(notFound())
    if (!open.includes(sale.state)) return refuse(unfit(sale, 'leaving accounts out'))
    const known = new Set(lines.map(({ number }) => number))
    const numbers = [...new Set(accounts)]
    const errors = accounts.flatMap((number, index) =>
      known.has(number)
        ? []
        : [
            {
              pointer: `#/accounts/${index}`,
              code: 'not_in_sale',
              detail: 'No account of this number is in the sale.',
            },
          ],
    )
    if (errors.length > 0) return refuse(new Problem(shared.referenceNotFound, { errors: errors.slice(0, 50) }))
    return ok({ sale: without(sale, lines), numbers, code })
  },
  revises: ({ sale: [sale] }) => sale ?? null,
  write: ({ sale, numbers, code }) => [excludeLines(sale, numbers, code), saveSale(sale)],
  events: ({ sale }) => [debtSaleEvent(debtSaleEvents.excluded, sale)],
  view: ({ sale }) => debtSaleView(sale),
})

interface Excluding {
  readonly sale: DebtSale
  readonly numbers: readonly number[]
  readonly code: string
}

const without = (sale: DebtSale, lines: readonly { readonly owed: bigint }[]): DebtSale => ({
  ...sale,
  kept: sale.kept - lines.length,
  excluded: sale.excluded + lines.length,
  balance: lines.reduce((left, { owed }) => left - owed, sale.balance),
  version: sale.version + 1,
})
