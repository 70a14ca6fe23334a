import type { NewId } from '../kernel/id.ts'
import type { Clock } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { issueAccessToken } from './access-token.ts'
import type { KnownClient } from './authenticate.ts'
import type { TokenEndpointRefusal } from './errors.ts'
import { ACCESS_TOKEN_SECONDS_MAX, type SigningKey, TokenId } from './model.ts'
import { narrowScopes } from './scope.ts'
import { signingKeyAt } from './signing-keys.ts'

/** What the runtime says about this authorisation server. */
export interface OauthOptions {
  /** The issuer identifier: https, but in local mode. */
  readonly issuer: string
  /** The origin tokens are for: where REST and GraphQL are served. */
  readonly resource: string
  /** Asked at each use: a rotation needs no restart. */
  readonly signingKeys: () => readonly SigningKey[]
  /** Whether secrets and API keys are believed. */
  readonly sandbox: boolean
}

/** An answer of RFC 6749 section 5.1. */
export interface TokenAnswer {
  readonly access_token: string
  readonly token_type: 'Bearer'
  readonly expires_in: number
  readonly scope: string
}

export interface TokenIssue {
  readonly answer: TokenAnswer
  readonly tokenId: string
}

export interface GrantOptions extends OauthOptions {
  readonly clock: Clock
  readonly newId: NewId
}

/** A token of 300 seconds for a proven client, carrying the scopes it asked for or all it may have. */
export async function grantToken(
  known: KnownClient,
  { scope, resource }: { scope: string | undefined; resource: string | undefined },
  options: GrantOptions,
): Promise<Result<TokenIssue, TokenEndpointRefusal>> {
  if (resource !== undefined && resource !== options.resource) return refuse({ kind: 'other_resource' })
  const scopes = narrowScopes(scope, known.scopes)
  if (!scopes.ok) return scopes
  const now = options.clock()
  const key = signingKeyAt(options.signingKeys(), now)
  if (!key.ok) return key
  const issued = await issueAccessToken({
    grant: { ...known, scopes: scopes.value },
    tokenId: options.newId(TokenId),
    issuer: options.issuer,
    resource: options.resource,
    lifetimeSeconds: ACCESS_TOKEN_SECONDS_MAX,
    key: key.value,
    now,
  })
  if (!issued.ok) return issued
  const { token, claims, expiresInSeconds } = issued.value
  const answer = {
    access_token: token,
    token_type: 'Bearer' as const,
    expires_in: expiresInSeconds,
    scope: claims.scope,
  }
  return ok({ answer, tokenId: claims.jti })
}
