import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { changesOf } from '../../tenancy/index.ts'
import { clientForChange, saveClient } from '../client-store.ts'
import { clientEvent, oauthEvents } from '../events.ts'
import { UpdateClient } from '../input.ts'
import { oauthProblems } from '../problems.ts'
import { change } from '../registration.ts'
import { clientView } from '../view.ts'

export const updateClient = command({
  name: 'client.update',
  summary: 'Change a client’s name, scopes or pinned version',
  scope: 'organisation:manage',
  input: UpdateClient,
  load: (context, { client }) => ({ clients: clientForChange(context, client) }),
  revises: ({ clients: [client] }) => client ?? null,
  decide: ({ clients: [client] }, { name, scopes, apiVersion }, { actor }) => {
    if (!client) return refuse(notFound())
    const changes = changesOf({ name, scopes, apiVersion })
    return changes.ok ? change(client, changes.value, actor) : changes
  },
  write: (client, context) => [saveClient(context, client)],
  events: (client) => [clientEvent(oauthEvents.clientUpdated, client)],
  view: clientView,
  problems: [oauthProblems.revoked, oauthProblems.beyondCeiling],
})
