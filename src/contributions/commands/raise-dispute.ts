import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { RaiseDispute } from '../dispute-input.ts'
import { raised } from '../dispute-rules.ts'
import { insertDispute, saveFlag } from '../dispute-store.ts'
import { disputeView } from '../dispute-view.ts'
import { contributionEvents, disputeEvent } from '../events.ts'
import { EXCHANGE_DISPUTE_DUE, ExchangeDisputeId } from '../model.ts'
import { contributionProblems as problems } from '../problems.ts'
import { afterDay, regimeOn } from '../regime.ts'
import { recordForChange } from '../store.ts'

export const raiseDispute = command({
  name: 'exchange_dispute.raise',
  summary: 'Say that a borrower disputes a record: it is flagged in every answer from now on, and the clock runs',
  scope: 'exchange:write',
  input: RaiseDispute,
  problems: [problems.notListed, problems.disputeOpen, problems.datesUnfit],
  load: (context, { exchangeRecord }) => ({
    record: recordForChange(context, exchangeRecord),
    zone: ownTimeZone(context),
  }),
  decide: ({ record: [record], zone }, said, { now, newId }) => {
    if (!record) return refuse(unresolved('exchangeRecord', 'No such record.'))
    const today = todayIn(zone, now)
    const regime = regimeOn(record.jurisdiction, today)
    const made = raised(record, said, { id: newId(ExchangeDisputeId), regime, today, now })
    return made.ok ? ok({ ...made.value, dueAt: afterDay(made.value.dispute.dueOn, zone) }) : made
  },
  write: ({ dispute, record, dueAt }, context) => [
    insertDispute(dispute),
    saveFlag(record),
    schedule({ kind: EXCHANGE_DISPUTE_DUE, subjectId: dispute.id, dueAt }, context),
  ],
  events: ({ dispute }) => [disputeEvent(contributionEvents.disputeRaised, dispute)],
  view: ({ dispute }) => disputeView(dispute),
})
