import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { AcceptDebtSale } from '../input.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { moved, nothingLeft } from '../rules.ts'
import { saleForChange, saveSale, scheduleSale } from '../store.ts'
import { debtSaleView } from '../view.ts'

export const acceptDebtSale = command({
  name: 'debt_sale.accept',
  summary: 'Accept the debts at the price; a job scrubs them once more',
  scope: 'accounts:write',
  input: AcceptDebtSale,
  problems: [problems.wrongSide, problems.stateUnfit, problems.nothingKept],
  load: (context, { debtSale }) => ({ sale: saleForChange(context, debtSale) }),
  decide: ({ sale: [sale] }, _, { org, now }) => {
    if (!sale) return refuse(notFound())
    const accepted = moved(sale, 'debt_sale.accept', { side: 'buyer', org, changes: { acceptedAt: now, reached: '0' } })
    const empty = accepted.ok ? nothingLeft(sale) : undefined
    return empty ? refuse(empty) : accepted
  },
  revises: ({ sale: [sale] }) => sale ?? null,
  write: (sale, context) => [saveSale(sale), scheduleSale(sale, context)],
  events: (sale) => [debtSaleEvent(debtSaleEvents.accepted, sale)],
  view: debtSaleView,
})
