import { command } from '../../command.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { GiveBackAccounts } from '../input.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { refusedNamed } from '../refused-rules.ts'
import { giveBackLines, refusedLines } from '../refused-store.ts'
import { saleForChange, saveSale, scheduleSale } from '../store.ts'
import { debtSaleView } from '../view.ts'

export const giveBackAccounts = command({
  name: 'debt_sale.give_back',
  summary: 'Give debts back that your books refuse: they are owed to the seller as before',
  scope: 'accounts:write',
  input: GiveBackAccounts,
  problems: [problems.wrongSide, problems.stateUnfit, problems.nothingRefused],
  load: (context, { debtSale, accounts }) => ({
    sale: saleForChange(context, debtSale),
    lines: refusedLines(context, debtSale, accounts),
  }),
  decide: ({ sale: [sale], lines }, { accounts, code }, { org }) => {
    const named = refusedNamed(sale, lines, { accounts, org, by: 'giving back' })
    return named.ok ? { ok: true as const, value: { sale: named.value, accounts, code } } : named
  },
  revises: ({ sale: [sale] }) => sale ?? null,
  write: ({ sale, accounts, code }, context) => [
    giveBackLines(sale, accounts, code),
    saveSale(sale),
    scheduleSale(sale, context),
  ],
  events: ({ sale }) => [debtSaleEvent(debtSaleEvents.givenBack, sale)],
  view: ({ sale }) => debtSaleView(sale),
})
