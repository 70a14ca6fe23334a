import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { RefuseDebtSale } from '../input.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { moved } from '../rules.ts'
import { releaseLines, saleForChange, saveSale } from '../store.ts'
import { debtSaleView } from '../view.ts'

export const refuseDebtSale = command({
  name: 'debt_sale.refuse',
  summary: 'Refuse an offer of debts, with a code',
  scope: 'accounts:write',
  input: RefuseDebtSale,
  problems: [problems.wrongSide, problems.stateUnfit],
  load: (context, { debtSale }) => ({ sale: saleForChange(context, debtSale) }),
  decide: ({ sale: [sale] }, { code }, { org, now }) =>
    sale
      ? moved(sale, 'debt_sale.refuse', { side: 'buyer', org, changes: { endCode: code, endedAt: now, reached: null } })
      : refuse(notFound()),
  revises: ({ sale: [sale] }) => sale ?? null,
  write: (sale) => [releaseLines(sale), saveSale(sale)],
  events: (sale) => [debtSaleEvent(debtSaleEvents.refused, sale)],
  view: debtSaleView,
})
