import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { putBack } from '../buy-back-rules.ts'
import { boughtLines } from '../buy-back-store.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { PutBackAccounts } from '../input.ts'
import { DEBT_SALE_WORK } from '../job-kinds.ts'
import { DebtSaleId } from '../model.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { given, insertGivenAccounts, insertSale, saleForChange } from '../store.ts'
import { debtSaleView } from '../view.ts'

/** The way back is the way there: the debts are offered to whom they came from, who answers, and go with all that goes along. */
export const putBackAccounts = command({
  name: 'debt_sale.put_back',
  summary: 'Offer debts you bought back to their seller, within the days agreed and at the price paid for them',
  scope: 'accounts:write',
  input: PutBackAccounts,
  problems: [problems.wrongSide, problems.stateUnfit, problems.buyBackOver, problems.notBought],
  constraints: { debt_sales_reference: problems.referenceTaken },
  load: (context, { debtSale, accounts }) => ({
    sale: saleForChange(context, debtSale),
    lines: boughtLines(context, debtSale, accounts),
    zone: ownTimeZone(context),
  }),
  decide: ({ sale: [sale], lines, zone }, { accounts, code, reference }, { org, now, newId }) => {
    const asked = { accounts, code, reference, org, today: todayIn(zone, now), now, id: newId(DebtSaleId) }
    const back = putBack(sale, lines, asked)
    return back.ok ? ok({ sale: back.value, lines }) : back
  },
  write: ({ sale, lines }, context) => [
    insertSale(sale),
    insertGivenAccounts(
      sale,
      lines.map(({ account }, index) => given({ id: account }, index)),
    ),
    schedule({ kind: DEBT_SALE_WORK, subjectId: sale.id, dueAt: context.now }, context),
  ],
  events: ({ sale }) => [debtSaleEvent(debtSaleEvents.begun, sale)],
  view: ({ sale }) => debtSaleView(sale),
})
