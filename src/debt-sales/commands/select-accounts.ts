import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { StepDebtSale } from '../input.ts'
import { selectAccounts } from '../steps-store.ts'
import { saleForChange } from '../store.ts'

/** A step of the job: turns the next accounts of the filter into lines. */
export const selectSaleAccounts = command({
  name: 'debt_sale.select',
  summary: 'Select the next accounts of a sale',
  scope: 'accounts:write',
  input: StepDebtSale,
  load: (context, { debtSale: id }) => ({ sale: saleForChange(context, { id }) }),
  decide: ({ sale: [sale] }) => ok(sale?.state === 'selecting' ? sale : null),
  write: (sale) => (sale ? [selectAccounts(sale)] : []),
  events: () => [],
  view: () => ({}),
})
