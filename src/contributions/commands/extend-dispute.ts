import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { NamesDispute } from '../dispute-input.ts'
import { prolonged } from '../dispute-rules.ts'
import { disputeForChange, recordOfDispute, saveDispute } from '../dispute-store.ts'
import { disputeView } from '../dispute-view.ts'
import { contributionEvents, disputeEvent } from '../events.ts'
import { EXCHANGE_DISPUTE_DUE } from '../model.ts'
import { contributionProblems as problems } from '../problems.ts'
import { afterDay, regimeOn } from '../regime.ts'

export const extendDispute = command({
  name: 'exchange_dispute.extend',
  summary: 'Answer a dispute later, where the law of the place lets it',
  scope: 'exchange:write',
  input: NamesDispute,
  problems: [problems.disputeNotExtendable],
  load: (context, { exchangeDispute }) => ({
    dispute: disputeForChange(context, exchangeDispute),
    record: recordOfDispute(context, exchangeDispute),
    zone: ownTimeZone(context),
  }),
  decide: ({ dispute: [dispute], record: [record], zone }, _, { now }) => {
    if (!dispute || !record) return refuse(notFound())
    const today = todayIn(zone, now)
    const made = prolonged(dispute, { regime: regimeOn(record.jurisdiction, today), today })
    return made.ok ? ok({ dispute: made.value, dueAt: afterDay(made.value.dueOn, zone) }) : made
  },
  revises: ({ dispute: [dispute] }) => dispute ?? null,
  write: ({ dispute, dueAt }, context) => [
    saveDispute(dispute),
    schedule({ kind: EXCHANGE_DISPUTE_DUE, subjectId: dispute.id, dueAt }, context),
  ],
  events: ({ dispute }) => [disputeEvent(contributionEvents.disputeExtended, dispute)],
  view: ({ dispute }) => disputeView(dispute),
})
