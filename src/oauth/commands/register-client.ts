import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ClientId, ownOrganisation } from '../../tenancy/index.ts'
import { insertClient } from '../client-store.ts'
import { clientEvent, oauthEvents } from '../events.ts'
import { RegisterClient } from '../input.ts'
import { oauthProblems } from '../problems.ts'
import { register } from '../registration.ts'
import { generateClientSecret, hashSecret } from '../secret.ts'
import { issuedClientView } from '../view.ts'

export const registerClient = command({
  name: 'client.register',
  summary: 'Register a client of your organisation',
  scope: 'organisation:manage',
  input: RegisterClient,
  load: (context) => ({ organisations: ownOrganisation(context) }),
  decide: ({ organisations: [organisation] }, input, context) => {
    if (!organisation) return refuse(notFound())
    const client = register({ id: context.newId(ClientId), ...input }, organisation, context)
    if (!client.ok) return client
    const secret = input.authMethod === 'client_secret_basic' ? generateClientSecret(context.randomBytes) : null
    return ok({ client: client.value, secret })
  },
  write: async ({ client, secret }, context) => [
    insertClient(context, client, secret === null ? null : await hashSecret(secret)),
  ],
  events: ({ client }) => [clientEvent(oauthEvents.clientRegistered, client)],
  view: ({ client, secret }) => issuedClientView(client, secret),
  problems: [oauthProblems.sandboxOnly, oauthProblems.keysUnfit, oauthProblems.beyondCeiling],
})
