import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { NotifyBorrowers } from '../input.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { moved } from '../rules.ts'
import { saleForChange, saveSale } from '../store.ts'
import { debtSaleView } from '../view.ts'

export const notifyBorrowers = command({
  name: 'debt_sale.notify',
  summary: 'State that every borrower of the sale was told of the assignment in writing',
  scope: 'accounts:write',
  input: NotifyBorrowers,
  problems: [problems.wrongSide, problems.stateUnfit, problems.dayUnfit],
  load: (context, { debtSale }) => ({ sale: saleForChange(context, debtSale), zone: ownTimeZone(context) }),
  decide: ({ sale: [sale], zone }, { sentOn, noticeSha256 }, { org, now }) => {
    if (!sale) return refuse(notFound())
    const notified = moved(sale, 'debt_sale.notify', {
      ...{ side: 'seller', org, changes: { notifiedOn: sentOn, noticeSha256 } },
    })
    if (!notified.ok || sentOn <= todayIn(zone, now)) return notified
    return refuse(
      new Problem(problems.dayUnfit, {
        errors: [{ pointer: '#/sentOn', code: 'in_the_future', detail: `${sentOn} has not come yet.` }],
      }),
    )
  },
  revises: ({ sale: [sale] }) => sale ?? null,
  write: (sale) => [saveSale(sale)],
  events: (sale) => [debtSaleEvent(debtSaleEvents.notified, sale)],
  view: debtSaleView,
})
