import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { exchangeEvent, memberEvents } from '../member-events.ts'
import { ReviseExchange } from '../member-input.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { memberDay, revisedExchange } from '../member-rules.ts'
import { exchangeForChange, saveExchange } from '../member-store.ts'
import { exchangeView } from '../member-view.ts'

export const reviseExchange = command({
  name: 'exchange.revise',
  summary: 'Change the name, the terms or the licence of an exchange of yours',
  scope: 'exchange:oversee',
  input: ReviseExchange,
  problems: [problems.notOperator, problems.sharingDenied, problems.bureauLapsed],
  load: (context, { exchange }) => ({ found: exchangeForChange(context, exchange) }),
  decide: ({ found: [found] }, { exchange: _, ...changes }, { org, now }) =>
    found ? revisedExchange(found, changes, { org, today: memberDay(now) }) : refuse(notFound()),
  revises: ({ found: [found] }) => found ?? null,
  write: (exchange) => [saveExchange(exchange)],
  events: (exchange) => [exchangeEvent(memberEvents.revised, exchange)],
  view: exchangeView,
})
