import { SignJWT } from 'jose'
import { z } from 'zod'
import { addSeconds, epochMs, type Instant } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { ClientId, OrganisationId, type OrganisationKind, organisationKinds } from '../tenancy/model.ts'
import { type JwtRefusal, protectedHeader, verifyJwt } from './jwt.ts'
import {
  ACCESS_TOKEN_SECONDS_MAX,
  type AccessTokenClaims,
  type Confirmation,
  InstallationId,
  type ScopeToken,
  type SigningKey,
  type VerificationKey,
} from './model.ts'
import { parseScopeList, scopeListOf } from './scope.ts'
import { isRetired } from './signing-keys.ts'

export const ACCESS_TOKEN_CHARS_MAX = 4096

/** Whom a token speaks for and how far it reaches at most; rows and grants decide the rest. */
export interface AccessGrant {
  readonly client: ClientId
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly world: string
  readonly epoch: number
  readonly apiVersion: string
  readonly scopes: readonly string[]
  readonly installation?: InstallationId
  readonly confirmation?: Confirmation
}

export interface AccessTokenIssue {
  readonly grant: AccessGrant
  /** Unique for ever: revocation names it. */
  readonly tokenId: string
  readonly issuer: string
  readonly resource: string
  /** 1 to 300. */
  readonly lifetimeSeconds: number
  readonly key: SigningKey
  readonly now: Instant
}

export interface IssuedAccessToken {
  readonly token: string
  readonly claims: AccessTokenClaims
  readonly expiresInSeconds: number
}

export type IssueRefusal =
  | { readonly kind: 'lifetime_out_of_bounds'; readonly lifetimeSeconds: number }
  | { readonly kind: 'key_ends_first'; readonly kid: string }

/** A signed access token (RFC 9068: `at+jwt`, ES256, `kid`). Refuses what would outlive 300 seconds or its key. */
export async function issueAccessToken(issue: AccessTokenIssue): Promise<Result<IssuedAccessToken, IssueRefusal>> {
  const { key, lifetimeSeconds, now } = issue
  if (!Number.isInteger(lifetimeSeconds) || lifetimeSeconds < 1 || lifetimeSeconds > ACCESS_TOKEN_SECONDS_MAX) {
    return refuse({ kind: 'lifetime_out_of_bounds', lifetimeSeconds })
  }
  if (key.retireAt !== null && key.retireAt < addSeconds(now, lifetimeSeconds)) {
    return refuse({ kind: 'key_ends_first', kid: key.kid })
  }
  const claims = claimsOf(issue)
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
    .sign(key.privateKey)
  return ok({ token, claims, expiresInSeconds: lifetimeSeconds })
}

function claimsOf({ grant, tokenId, issuer, resource, lifetimeSeconds, now }: AccessTokenIssue): AccessTokenClaims {
  const iat = Math.floor(epochMs(now) / 1000)
  return {
    iss: issuer,
    aud: resource,
    sub: grant.installation ?? grant.client,
    client_id: grant.client,
    jti: tokenId,
    iat,
    exp: iat + lifetimeSeconds,
    scope: scopeListOf(grant.scopes),
    org: grant.org,
    org_kind: grant.orgKind,
    world: grant.world,
    epoch: grant.epoch,
    api_version: grant.apiVersion,
    ...(grant.installation ? { installation: grant.installation } : {}),
    ...(grant.confirmation ? { cnf: grant.confirmation } : {}),
  }
}

export type AccessTokenRefusal =
  | JwtRefusal
  | { readonly kind: 'retired_key'; readonly kid: string }
  | { readonly kind: 'bound_token_as_bearer'; readonly jti: string }

export interface AccessTokenCheck {
  readonly token: string
  readonly issuer: string
  readonly resource: string
  readonly keys: readonly VerificationKey[]
  readonly now: Instant
}

/** An access token sent as `Bearer` (RFC 9068 section 4). One bound to a key is refused (RFC 9449 section 7.2). */
export async function verifyAccessToken(
  check: AccessTokenCheck,
): Promise<Result<AccessTokenClaims, AccessTokenRefusal>> {
  const inspected = await inspectAccessToken(check)
  if (!inspected.ok || inspected.value.cnf === undefined) return inspected
  return refuse({ kind: 'bound_token_as_bearer', jti: inspected.value.jti })
}

/** The same without asking how it was sent: for introspection and revocation, never for access. */
export async function inspectAccessToken(
  check: AccessTokenCheck,
): Promise<Result<AccessTokenClaims, AccessTokenRefusal>> {
  const { token, issuer, resource, keys, now } = check
  if (token.length > ACCESS_TOKEN_CHARS_MAX) return refuse({ kind: 'malformed_jwt' })
  const header = protectedHeader(token)
  if (header === undefined) return refuse({ kind: 'malformed_jwt' })
  const key = keys.find(({ kid }) => kid === header.kid)
  if (key === undefined) return refuse({ kind: 'unknown_key', kid: header.kid })
  if (isRetired(key, now)) return refuse({ kind: 'retired_key', kid: key.kid })
  const verified = await verifyJwt({
    jwt: token,
    charsMax: ACCESS_TOKEN_CHARS_MAX,
    algorithms: ['ES256'],
    types: ['at+jwt'],
    key: key.publicJwk,
    now,
  })
  if (!verified.ok) return verified
  if (verified.value.iss !== issuer) return refuse({ kind: 'wrong_claim', claim: 'iss' })
  if (verified.value.aud !== resource) return refuse({ kind: 'wrong_claim', claim: 'aud' })
  return readClaims(verified.value)
}

const id = <Name extends string>(kind: { is(text: string): text is Name & string }) =>
  z.custom<Name>((value) => typeof value === 'string' && kind.is(value))
const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: z.string(),
  client_id: id<ClientId>(ClientId),
  jti: z.string().min(1),
  iat: z.int(),
  exp: z.int(),
  scope: z.string(),
  org: id<OrganisationId>(OrganisationId),
  org_kind: z.enum(organisationKinds),
  world: z.string(),
  epoch: z.int(),
  api_version: z.string(),
  installation: id<InstallationId>(InstallationId).optional(),
  cnf: z.object({ jkt: z.string() }).optional(),
})

function readClaims(payload: unknown): Result<AccessTokenClaims, AccessTokenRefusal> {
  const claims = Claims.safeParse(payload)
  if (claims.success) return ok(claims.data as AccessTokenClaims)
  return refuse({ kind: 'wrong_claim', claim: String(claims.error.issues[0]?.path[0] ?? '') })
}

/** The scopes a token carries; none where it carries an empty list. */
export function scopesOf(claims: Pick<AccessTokenClaims, 'scope'>): ReadonlySet<ScopeToken> {
  const parsed = parseScopeList(claims.scope)
  return new Set(parsed.ok ? parsed.value : [])
}
