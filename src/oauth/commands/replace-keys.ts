import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { clientForChange, saveClient } from '../client-store.ts'
import { clientEvent, oauthEvents } from '../events.ts'
import { ReplaceKeys } from '../input.ts'
import { oauthProblems } from '../problems.ts'
import { replaceKeys as decideKeys } from '../registration.ts'
import { clientView } from '../view.ts'

export const replaceKeys = command({
  name: 'client.replace_keys',
  summary: 'Replace a client’s key set; name old and new keys together for an overlap',
  scope: 'organisation:manage',
  input: ReplaceKeys,
  load: (context, { client }) => ({ clients: clientForChange(context, client) }),
  decide: ({ clients: [client] }, { jwks }, { actor }) =>
    client ? decideKeys(client, jwks, actor) : refuse(notFound()),
  write: (client, context) => [saveClient(context, client)],
  events: (client) => [clientEvent(oauthEvents.keysReplaced, client)],
  view: clientView,
  problems: [oauthProblems.revoked, oauthProblems.otherMethod, oauthProblems.keysUnfit, oauthProblems.beyondCeiling],
})
