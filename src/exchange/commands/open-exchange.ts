import { command } from '../../command.ts'
import { exchangeEvent, memberEvents } from '../member-events.ts'
import { OpenExchange } from '../member-input.ts'
import { ExchangeId } from '../member-model.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { memberDay, opened } from '../member-rules.ts'
import { insertExchange } from '../member-store.ts'
import { exchangeView } from '../member-view.ts'

export const openExchange = command({
  name: 'exchange.open',
  summary: 'Open an exchange of a jurisdiction, where its law lets there be one',
  scope: 'exchange:oversee',
  input: OpenExchange,
  problems: [problems.notOperator, problems.sharingDenied, problems.bureauLapsed],
  constraints: { exchanges_once: problems.jurisdictionTaken },
  load: () => ({}),
  decide: (_, asked, { org, now, newId, actor: { orgKind: kind, world } }) =>
    opened(asked, { id: newId(ExchangeId), org, kind, world, now, today: memberDay(now) }),
  write: (exchange) => [insertExchange(exchange)],
  events: (exchange) => [exchangeEvent(memberEvents.opened, exchange)],
  view: exchangeView,
})
