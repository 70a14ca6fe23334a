import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { AnswerDispute } from '../dispute-input.ts'
import { answered } from '../dispute-rules.ts'
import { disputeForChange, recordOfDispute, saveDispute, saveFlag, tellReaders } from '../dispute-store.ts'
import { disputeView } from '../dispute-view.ts'
import { disputeEvent, contributionEvents as events, recordEvent } from '../events.ts'
import { contributionProblems as problems } from '../problems.ts'
import { regimeOn } from '../regime.ts'
import { writeContributions } from '../store.ts'

export const answerDispute = command({
  name: 'exchange_dispute.answer',
  summary: 'Answer a dispute by evidence: the record is so, is corrected, or is taken back',
  scope: 'exchange:write',
  input: AnswerDispute,
  problems: [
    ...[problems.disputeAnswered, problems.answerUnfit, problems.datesUnfit, problems.factsUnfit],
    ...[problems.expired, problems.notListed],
  ],
  load: (context, { exchangeDispute }) => ({
    dispute: disputeForChange(context, exchangeDispute),
    record: recordOfDispute(context, exchangeDispute),
    zone: ownTimeZone(context),
  }),
  decide: ({ dispute: [dispute], record: [record], zone }, answer, { now, actor }) => {
    if (!dispute || !record) return refuse(notFound())
    const today = todayIn(zone, now)
    const by = actor.kind === 'client' ? actor.client : null
    return answered({ dispute, record }, answer, { regime: regimeOn(record.jurisdiction, today), today, now, by })
  },
  revises: ({ dispute: [dispute] }) => dispute ?? null,
  write: ({ dispute, made, record }, context) => [
    saveDispute(dispute),
    ...(made
      ? [
          ...writeContributions([made], context),
          tellReaders(context, record, made.reason === 'corrected' ? 'corrected' : 'withdrawn'),
        ]
      : [saveFlag(record)]),
  ],
  events: ({ dispute, made }) => [
    disputeEvent(events.disputeAnswered, dispute),
    ...(made ? [recordEvent(made.reason === 'corrected' ? events.corrected : events.withdrawn, made.record)] : []),
  ],
  view: ({ dispute }) => disputeView(dispute),
})
