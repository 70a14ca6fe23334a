import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { idOf, instantText } from '../../kernel/input.ts'
import { ok } from '../../kernel/result.ts'
import { ClientId } from '../../tenancy/index.ts'
import { oauthEvents } from '../events.ts'
import { TokenId } from '../model.ts'
import { forgetSpent, spend, withdrawnBefore } from '../store.ts'

const RevokeToken = z.strictObject({ client: idOf(ClientId), token: idOf(TokenId), expiresAt: instantText() })

/** Withdraws an access token (RFC 7009). The revocation endpoint runs it once the client has proven the token is its own. */
export const revokeToken = command({
  name: 'token.revoke',
  summary: 'Withdraw an access token before it expires',
  scope: 'organisation:manage',
  input: RevokeToken,
  load: ({ org }, { client, token }) => ({ before: withdrawnBefore({ org, client, tokenId: token }) }),
  decide: ({ before }, revocation) => ok({ ...revocation, again: before.length > 0 }),
  write: ({ client, token, expiresAt }, { org, realNow }) => [
    spend({ org, client, use: 'revoked', tokenId: token, expiresAt }),
    forgetSpent({ org }, realNow),
  ],
  events: ({ client, token, again }) =>
    again
      ? []
      : [
          {
            kind: oauthEvents.tokenRevoked,
            aggregateId: client,
            audience: [],
            data: { clientId: client, tokenId: token },
          },
        ],
  view: ({ token }) => ({ token }),
})
