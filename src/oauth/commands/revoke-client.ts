import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { clientForChange, saveClient } from '../client-store.ts'
import { clientEvent, oauthEvents } from '../events.ts'
import { NameClient } from '../input.ts'
import { oauthProblems } from '../problems.ts'
import { revoke } from '../registration.ts'
import { clientView } from '../view.ts'

export const revokeClient = command({
  name: 'client.revoke',
  summary: 'Revoke a client: all its credentials and tokens end at once',
  scope: 'organisation:manage',
  input: NameClient,
  load: (context, { client }) => ({ clients: clientForChange(context, client) }),
  decide: ({ clients: [client] }) => (client ? revoke(client) : refuse(notFound())),
  write: (client, context) => [saveClient(context, client)],
  events: (client) => [clientEvent(oauthEvents.clientRevoked, client)],
  view: clientView,
  problems: [oauthProblems.revoked],
})
