import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { addSeconds, epochMs, type Instant } from '../../src/kernel/instant.ts'
import type { Result } from '../../src/kernel/result.ts'
import { type AccessGrant, issueAccessToken } from '../../src/oauth/access-token.ts'
import { readClientKeys } from '../../src/oauth/client-keys.ts'
import type { ClientKeys, SigningKey } from '../../src/oauth/model.ts'
import { generateSigningKey, importSigningKey } from '../../src/oauth/signing-keys.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/model.ts'

export const issuer = 'https://auth.concordat.test'
export const resource = 'https://api.concordat.test'
export const tokenEndpoint = `${issuer}/oauth/token`
export const now = '2026-11-24T09:30:00.000Z' as Instant
export const seconds = (instant: Instant): number => Math.floor(epochMs(instant) / 1000)

export const client = ClientId.fromUuid('019aa000-0000-7000-8000-000000000001')
export const otherClient = ClientId.fromUuid('019aa000-0000-7000-8000-000000000002')
export const org = OrganisationId.fromUuid('019aa000-0000-7000-8000-00000000000a')

export const grant: AccessGrant = {
  client,
  org,
  orgKind: 'agency',
  world: 'sandbox-1',
  epoch: 3,
  apiVersion: '2026-11-01',
  scopes: ['placements:read', 'placements:respond'],
}

/** The decision of a result that must be one. */
export function decided<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export const kindOf = (result: Result<unknown, { readonly kind: string }>): string =>
  result.ok ? 'accepted' : result.refusal.kind

/** A client's key pair and what it registers. */
export async function clientKey(alg: 'ES256' | 'EdDSA', kid: string) {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  return { alg, kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid } }
}
export type TestKey = Awaited<ReturnType<typeof clientKey>>

export const registered = async (...keys: readonly TestKey[]): Promise<ClientKeys> =>
  decided(await readClientKeys({ keys: keys.map(({ publicJwk }) => publicJwk) }))

/** The claims of an assertion nothing is wrong with. */
export const assertionClaims = (changes: Record<string, unknown> = {}): JWTPayload => ({
  iss: client,
  sub: client,
  aud: issuer,
  jti: 'assertion-1',
  iat: seconds(now),
  exp: seconds(now) + 60,
  ...changes,
})

export const signed = (claims: JWTPayload, key: TestKey, header: Record<string, unknown> = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: key.alg, kid: key.kid, ...header }).sign(key.privateKey)

/** A compact JWT of any header, claims and signature. */
export const assembled = (header: object, claims: object, signature: Uint8Array | string = ''): string =>
  [JSON.stringify(header), JSON.stringify(claims), signature]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

export const signingKey = async (notBefore: Instant, retireAt: Instant | null = null): Promise<SigningKey> =>
  decided(await importSigningKey(await generateSigningKey({ notBefore, retireAt })))

export const anHourAgo = addSeconds(now, -3600)

export async function accessToken(key: SigningKey, changes: Partial<AccessGrant> = {}) {
  return decided(
    await issueAccessToken({
      grant: { ...grant, ...changes },
      tokenId: 'tok_1',
      issuer,
      resource,
      lifetimeSeconds: 300,
      key,
      now,
    }),
  )
}
