import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ApiKeyId, ownOrganisation } from '../../tenancy/index.ts'
import { apiKeysHeld, clientForChange, insertApiKey } from '../client-store.ts'
import { apiKeyEvent, oauthEvents } from '../events.ts'
import { CreateApiKey } from '../input.ts'
import { oauthProblems } from '../problems.ts'
import { createApiKey as decideKey } from '../registration.ts'
import { apiKeyHint, generateApiKey, hashSecret } from '../secret.ts'
import { apiKeyView } from '../view.ts'

export const createApiKey = command({
  name: 'api_key.create',
  summary: 'Create a sandbox API key of a client',
  scope: 'organisation:manage',
  input: CreateApiKey,
  load: (context, { client }) => ({
    organisations: ownOrganisation(context),
    clients: clientForChange(context, client),
    held: apiKeysHeld(context, client),
  }),
  decide: ({ organisations: [organisation], clients: [client], held }, { expiresAt }, context) => {
    if (!client || !organisation) return refuse(notFound())
    const key = generateApiKey(context.randomBytes)
    const facts = { client, sandbox: organisation.sandbox, held: held.length }
    const created = decideKey(facts, { id: context.newId(ApiKeyId), hint: apiKeyHint(key), expiresAt }, context)
    return created.ok ? ok({ created: created.value, key }) : created
  },
  write: async ({ created, key }, context) => [insertApiKey(context, created, await hashSecret(key))],
  events: ({ created }) => [apiKeyEvent(oauthEvents.apiKeyCreated, created)],
  view: ({ created, key }) => ({ ...apiKeyView(created), key }),
  problems: [
    oauthProblems.sandboxOnly,
    oauthProblems.revoked,
    oauthProblems.beyondCeiling,
    oauthProblems.apiKeyExpiry,
    oauthProblems.tooManyApiKeys,
  ],
})
