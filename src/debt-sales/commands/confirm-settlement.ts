import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { insertSets } from '../../ledger/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { settlementEvent, settlementEvents } from '../forwarding-events.ts'
import { ConfirmSettlement } from '../forwarding-input.ts'
import { confirmed } from '../forwarding-rules.ts'
import { saveSettlement, settlementForChange } from '../forwarding-store.ts'
import { settlementView } from '../forwarding-view.ts'
import { debtSaleProblems as problems } from '../problems.ts'

export const confirmSettlement = command({
  name: 'debt_sale_settlement.confirm',
  summary: 'Say that what the seller paid over has come',
  scope: 'payments:write',
  input: ConfirmSettlement,
  problems: [problems.wrongSide, problems.settlementConfirmed, problems.settlementUnfit],
  load: (context, { debtSaleSettlement }) => ({
    known: settlementForChange(context, debtSaleSettlement),
    zone: ownTimeZone(context),
  }),
  decide: ({ known: [known], zone }, { receivedOn }, context) =>
    confirmed(known, { ...context, receivedOn, today: todayIn(zone, context.now) }),
  revises: ({ known: [known] }) => known ?? null,
  write: ({ settlement, set }) => [...insertSets([set]), saveSettlement(settlement)],
  events: ({ settlement }) => [settlementEvent(settlementEvents.confirmed, settlement)],
  view: ({ settlement }) => settlementView(settlement),
})
