import { execute } from '../command.ts'
import { instantFromEpochMs } from '../kernel/instant.ts'
import { type Deps, stands } from '../store/index.ts'
import { inspectAccessToken } from './access-token.ts'
import { asItself, type KnownClient } from './authenticate.ts'
import { revokeToken } from './commands/revoke-token.ts'
import { actorOfToken } from './credential.ts'
import type { OauthOptions } from './grants.ts'
import type { AccessTokenClaims } from './model.ts'

/** What tokens are inspected and withdrawn with. */
export interface Inspection extends OauthOptions {
  readonly deps: Deps
}

const inspect = async (token: string, { deps, signingKeys, issuer, resource }: Inspection) => {
  const now = deps.clock()
  const inspected = await inspectAccessToken({ token, issuer, resource, keys: signingKeys(), now })
  return inspected.ok ? inspected.value : undefined
}

/** Withdraws the client's own token. Anybody else's, and anything that is none, is passed over in silence (RFC 7009). */
export async function revoke(known: KnownClient, token: string, options: Inspection): Promise<void> {
  const claims = await inspect(token, options)
  if (claims?.client_id !== known.client) return
  const expiresAt = instantFromEpochMs(claims.exp * 1000)
  const input = { client: known.client, token: claims.jti, expiresAt }
  await execute(options.deps, { actor: asItself(known), command: revokeToken, input })
}

/** An answer of RFC 7662 section 2.2. */
export type Introspection =
  | { readonly active: false }
  | ({ readonly active: true; readonly token_type: 'Bearer' | 'DPoP' } & Omit<
      AccessTokenClaims,
      'epoch' | 'api_version'
    >)

const inactive: Introspection = { active: false }

/** What a token of the client's own organisation stands for now; another's looks like one that never was. */
export async function introspect(known: KnownClient, token: string, options: Inspection): Promise<Introspection> {
  const claims = await inspect(token, options)
  if (claims?.org !== known.org) return inactive
  if (!(await stands(options.deps.database, actorOfToken(claims)))) return inactive
  const { epoch: _epoch, api_version: _version, ...shown } = claims
  return { active: true, token_type: claims.cnf ? 'DPoP' : 'Bearer', ...shown }
}
