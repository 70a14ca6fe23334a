import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { clientForChange, saveClient } from '../client-store.ts'
import { clientEvent, oauthEvents } from '../events.ts'
import { NameClient } from '../input.ts'
import { oauthProblems } from '../problems.ts'
import { rotateSecret as decideRotation } from '../registration.ts'
import { generateClientSecret, hashSecret } from '../secret.ts'
import { issuedClientView } from '../view.ts'

export const rotateSecret = command({
  name: 'client.rotate_secret',
  summary: 'Replace a client’s secret; the old one and its tokens end at once',
  scope: 'organisation:manage',
  input: NameClient,
  load: (context, { client }) => ({ clients: clientForChange(context, client) }),
  decide: ({ clients: [client] }, _, { actor, randomBytes }) => {
    if (!client) return refuse(notFound())
    const rotated = decideRotation(client, actor)
    return rotated.ok ? ok({ client: rotated.value, secret: generateClientSecret(randomBytes) }) : rotated
  },
  write: async ({ client, secret }, context) => [saveClient(context, client, await hashSecret(secret))],
  events: ({ client }) => [clientEvent(oauthEvents.secretRotated, client)],
  view: ({ client, secret }) => issuedClientView(client, secret),
  problems: [oauthProblems.revoked, oauthProblems.otherMethod, oauthProblems.beyondCeiling],
})
