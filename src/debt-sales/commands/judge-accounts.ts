import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { hashed } from '../../store/index.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { StepDebtSale } from '../input.ts'
import type { DebtSale } from '../model.ts'
import { judgedOn } from '../rules.ts'
import { judgedRows } from '../scrub-rules.ts'
import { chunkFacts, recount, saveFates } from '../steps-store.ts'
import { saleForChange, saveSale } from '../store.ts'

const running: readonly DebtSale['state'][] = ['preparing', 'accepted']

/** A step of the job: judges the next accounts, for the tape that is offered and once more when it is accepted. */
export const judgeSaleAccounts = command({
  name: 'debt_sale.judge',
  summary: 'Judge the next accounts of a sale',
  scope: 'accounts:write',
  input: StepDebtSale,
  load: (context, { debtSale: id }) => ({
    sale: saleForChange(context, { id }),
    facts: chunkFacts(context, id),
  }),
  decide: ({ sale: [sale], facts }, _, { now }) =>
    ok(sale && running.includes(sale.state) ? { sale: judgedOn(sale, { now }), fates: judgedRows(facts, sale) } : null),
  write: (step) =>
    step
      ? [
          hashed,
          ...(step.fates.length > 0 ? [saveFates(step.sale, step.fates)] : []),
          saveSale(step.sale),
          recount(step.sale),
        ]
      : [],
  events: (step) => {
    if (step?.sale.state === 'offered') return [debtSaleEvent(debtSaleEvents.offered, step.sale)]
    return step?.sale.state === 'scrubbed' ? [debtSaleEvent(debtSaleEvents.scrubbed, step.sale)] : []
  },
  view: () => ({}),
})
