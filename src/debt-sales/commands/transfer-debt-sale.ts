import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { TransferDebtSale } from '../input.ts'
import { DEBT_SALE_WORK } from '../job-kinds.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { moved, nothingLeft } from '../rules.ts'
import { saleForChange, saveSale } from '../store.ts'
import { debtSaleView } from '../view.ts'

export const transferDebtSale = command({
  name: 'debt_sale.transfer',
  summary: 'Assign the debts: a job hands each over as soon as no agency holds it',
  scope: 'accounts:write',
  input: TransferDebtSale,
  problems: [problems.wrongSide, problems.stateUnfit, problems.nothingKept],
  load: (context, { debtSale }) => ({ sale: saleForChange(context, debtSale), zone: ownTimeZone(context) }),
  decide: ({ sale: [sale], zone }, { documentSha256 }, { org, now }) => {
    if (!sale) return refuse(notFound())
    const changes = { documentSha256, assignedOn: todayIn(zone, now) }
    const begun = moved(sale, 'debt_sale.transfer', { side: 'seller', org, changes })
    const empty = begun.ok ? nothingLeft(sale) : undefined
    return empty ? refuse(empty) : begun
  },
  revises: ({ sale: [sale] }) => sale ?? null,
  write: (sale, context) => [
    saveSale(sale),
    schedule({ kind: DEBT_SALE_WORK, subjectId: sale.id, dueAt: context.now }, context),
  ],
  events: (sale) => [debtSaleEvent(debtSaleEvents.assigned, sale)],
  view: debtSaleView,
})
