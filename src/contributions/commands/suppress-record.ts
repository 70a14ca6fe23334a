import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { NamesDispute } from '../dispute-input.ts'
import { suppressed } from '../dispute-rules.ts'
import { disputeForChange, recordOfDispute, saveDispute, saveFlag, tellReaders } from '../dispute-store.ts'
import { contributionEvents, disputeEvent } from '../events.ts'

/** Run by the job that is due when a dispute’s last day is over. */
export const suppressRecord = command({
  name: 'exchange_dispute.suppress',
  summary: 'Take a record that nobody answered for out of every answer',
  scope: 'exchange:write',
  input: NamesDispute,
  load: (context, { exchangeDispute }) => ({
    dispute: disputeForChange(context, exchangeDispute),
    record: recordOfDispute(context, exchangeDispute),
    zone: ownTimeZone(context),
  }),
  decide: ({ dispute: [dispute], record: [record], zone }, _, { now }) =>
    dispute && record ? ok(suppressed({ dispute, record }, { today: todayIn(zone, now), now })) : refuse(notFound()),
  write: (late, context) =>
    late ? [saveDispute(late.dispute), saveFlag(late.record), tellReaders(context, late.record, 'suppressed')] : [],
  events: (late) => (late ? [disputeEvent(contributionEvents.disputeSuppressed, late.dispute)] : []),
  view: (late) => ({ done: late !== null }),
})
