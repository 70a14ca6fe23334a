import { command } from '../../command.ts'
import { addSeconds } from '../../kernel/instant.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { apiKeyForChange, saveApiKey } from '../client-store.ts'
import { API_KEY_KNOWN_SECONDS } from '../credential.ts'
import { apiKeyEvent, oauthEvents } from '../events.ts'
import { RevokeApiKey } from '../input.ts'
import { oauthProblems } from '../problems.ts'
import { revokeApiKey as decideRevocation } from '../registration.ts'
import { forgetSpent, spend } from '../store.ts'
import { apiKeyView } from '../view.ts'

export const revokeApiKey = command({
  name: 'api_key.revoke',
  summary: 'Revoke an API key: it is refused from the next request on',
  scope: 'organisation:manage',
  input: RevokeApiKey,
  load: (context, names) => ({ keys: apiKeyForChange(context, names) }),
  decide: ({ keys: [key] }, _, { now }) => (key ? decideRevocation(key, now) : refuse(notFound())),
  // Processes believe a key for some seconds without asking; the spent token reaches them at once.
  write: (key, context) => [
    saveApiKey(context, key),
    spend({
      ...{ org: context.org, client: key.clientId, use: 'revoked', tokenId: key.id },
      expiresAt: addSeconds(context.realNow, 10 * API_KEY_KNOWN_SECONDS),
    }),
    forgetSpent(context, context.realNow),
  ],
  events: (key) => [apiKeyEvent(oauthEvents.apiKeyRevoked, key)],
  view: apiKeyView,
  problems: [oauthProblems.apiKeyRevoked],
})
