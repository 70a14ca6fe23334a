import { command } from '../../command.ts'
import { memberDay } from '../../exchange/index.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { clientObjectionEvent, clientObjectionEvents } from '../client-objection-events.ts'
import { ReleaseClientObjection } from '../client-objection-input.ts'
import { clientObjectionProblems as problems } from '../client-objection-problems.ts'
import { released } from '../client-objection-rules.ts'
import { clientObjectionForChange, saveClientObjection, statesOfClient } from '../client-objection-store.ts'
import { clientObjectionView } from '../client-objection-view.ts'

export const releaseClientObjection = command({
  name: 'exchange_client_objection.release',
  summary: 'Tell an adviser how its objection ended, once it is over and you hold what its client signed (operator)',
  scope: 'exchange:oversee',
  input: ReleaseClientObjection,
  problems: [problems.authorityUnfit, problems.running, problems.released],
  load: (context, { exchangeClientObjection }) => ({
    client: clientObjectionForChange(context, exchangeClientObjection),
    states: statesOfClient(context, exchangeClientObjection),
  }),
  decide: ({ client: [client], states }, { authoritySha256 }, { now }) => {
    if (!client) return refuse(notFound())
    const found = { states: states.map(({ state }) => state), today: memberDay(now) }
    return released(client, { authoritySha256, releasedAt: now }, found)
  },
  revises: ({ client: [client] }) => client ?? null,
  write: (objection) => [saveClientObjection(objection)],
  events: (objection) => [clientObjectionEvent(clientObjectionEvents.released, objection)],
  view: clientObjectionView,
})
