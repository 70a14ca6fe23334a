import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { tellReaders } from '../dispute-store.ts'
import { contributionEvents, recordEvent } from '../events.ts'
import { CorrectRecord } from '../input.ts'
import { contributionProblems as problems } from '../problems.ts'
import { corrected } from '../record-rules.ts'
import { regimeOn } from '../regime.ts'
import { recordForChange, writeContributions } from '../store.ts'
import { recordView } from '../view.ts'

export const correctRecord = command({
  name: 'exchange_record.correct',
  summary: 'Put right what was said wrongly of a debt, by evidence: whoever was told of it is told of this',
  scope: 'exchange:write',
  input: CorrectRecord,
  problems: [problems.notListed, problems.datesUnfit, problems.factsUnfit, problems.expired],
  load: (context, { exchangeRecord }) => ({
    record: recordForChange(context, exchangeRecord),
    zone: ownTimeZone(context),
  }),
  decide: ({ record: [record], zone }, { exchangeRecord: _, evidenceSha256, ...facts }, { now }) => {
    if (!record) return refuse(notFound())
    const today = todayIn(zone, now)
    return corrected(record, facts, { evidenceSha256, regime: regimeOn(record.jurisdiction, today), today, now })
  },
  revises: ({ record: [record] }) => record ?? null,
  write: (made, context) => [...writeContributions([made], context), tellReaders(context, made.record, 'corrected')],
  events: ({ record }) => [recordEvent(contributionEvents.corrected, record)],
  view: ({ record }) => recordView(record),
})
