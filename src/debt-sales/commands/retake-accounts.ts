import { command } from '../../command.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { RetakeAccounts } from '../input.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { refusedNamed } from '../refused-rules.ts'
import { refusedLines, retakeLines } from '../refused-store.ts'
import { saleForChange, saveSale, scheduleTaking } from '../store.ts'
import { debtSaleView } from '../view.ts'

export const retakeAccounts = command({
  name: 'debt_sale.retake',
  summary: 'Have debts taken over once more that your books refused, once they are mended',
  scope: 'accounts:write',
  input: RetakeAccounts,
  problems: [problems.wrongSide, problems.stateUnfit, problems.nothingRefused],
  load: (context, { debtSale, accounts }) => ({
    sale: saleForChange(context, debtSale),
    lines: refusedLines(context, debtSale, accounts),
  }),
  decide: ({ sale: [sale], lines }, { accounts }, { org }) => {
    const named = refusedNamed(sale, lines, { accounts, org, by: 'taking once more' })
    return named.ok ? { ok: true as const, value: { sale: named.value, accounts } } : named
  },
  revises: ({ sale: [sale] }) => sale ?? null,
  write: ({ sale, accounts }, context) => [retakeLines(sale, accounts), saveSale(sale), scheduleTaking(sale, context)],
  events: ({ sale }) => [debtSaleEvent(debtSaleEvents.retaken, sale)],
  view: ({ sale }) => debtSaleView(sale),
})
