import { z } from '@hono/zod-openapi'
import { defineEvent } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { ClientId } from '../tenancy/model.ts'
import { TokenId } from './model.ts'

export const oauthEvents = {
  tokenRevoked: defineEvent({
    type: 'token.revoked',
    version: 1,
    aggregate: 'client',
    description: 'A client withdrew one of its own access tokens before it expired.',
    data: z.strictObject({ clientId: idOf(ClientId), tokenId: idOf(TokenId) }),
  }),
} as const
