import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { tellReaders } from '../dispute-store.ts'
import { contributionEvents, recordEvent } from '../events.ts'
import { NamesRecord } from '../input.ts'
import { contributionProblems as problems } from '../problems.ts'
import { withdrawn } from '../record-rules.ts'
import { recordForChange, writeContributions } from '../store.ts'
import { recordView } from '../view.ts'

export const withdrawRecord = command({
  name: 'exchange_record.withdraw',
  summary: 'Take back what was said of a debt: it is in no answer any more, and whoever was told of it is told of this',
  scope: 'exchange:write',
  input: NamesRecord,
  problems: [problems.notListed],
  load: (context, { exchangeRecord }) => ({ record: recordForChange(context, exchangeRecord) }),
  decide: ({ record: [record] }, _, { now }) => (record ? withdrawn(record, { now }) : refuse(notFound())),
  revises: ({ record: [record] }) => record ?? null,
  write: (made, context) => [...writeContributions([made], context), tellReaders(context, made.record, 'withdrawn')],
  events: ({ record }) => [recordEvent(contributionEvents.withdrawn, record)],
  view: ({ record }) => recordView(record),
})
