import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { insertSets } from '../../ledger/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { settlementEvent, settlementEvents } from '../forwarding-events.ts'
import { SettlePayments } from '../forwarding-input.ts'
import { stated } from '../forwarding-rules.ts'
import { forwardedNamed, insertSettlement, saveSettled } from '../forwarding-store.ts'
import { settlementView } from '../forwarding-view.ts'
import { debtSaleProblems as problems } from '../problems.ts'
import { saleNamed } from '../store.ts'

export const settlePayments = command({
  name: 'debt_sale.settle',
  summary: 'Say that you paid over to the buyer what you received for debts you had sold',
  scope: 'payments:write',
  input: SettlePayments,
  problems: [problems.wrongSide, problems.settlementUnfit, problems.settlementReferenceTaken],
  constraints: { debt_sale_settlements_reference: problems.settlementReferenceTaken },
  load: (context, { debtSale, payments }) => ({
    sale: saleNamed(context, debtSale),
    known: forwardedNamed(context, debtSale, payments),
    zone: ownTimeZone(context),
  }),
  decide: ({ sale: [sale], known, zone }, asked, context) =>
    stated(sale, known, {
      ...context,
      asked: { ...asked, amount: BigInt(asked.amount) },
      today: todayIn(zone, context.now),
    }),
  write: ({ settlement, paid, returned, set }) => [
    ...insertSets([set]),
    insertSettlement(settlement),
    ...saveSettled(settlement, paid, 'settlementId'),
    ...saveSettled(settlement, returned, 'returnedIn'),
  ],
  events: ({ settlement }) => [settlementEvent(settlementEvents.stated, settlement)],
  view: ({ settlement }) => settlementView(settlement),
})
