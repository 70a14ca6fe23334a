import * as oauth from 'oauth4webapi'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { instantFromEpochMs } from '../../src/kernel/instant.ts'
import { ClientId } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let by: TestOrganisation
let keyed: oauth.Client
let secretive: oauth.Client
let secret: string
let ours: Record<'ES256' | 'Ed25519', oauth.CryptoKeyPair>

beforeAll(async () => {
  // The client library reads the real clock, so this file lets the service do the same.
  platform = await startPlatform({ clock: () => instantFromEpochMs(Date.now()) })
  by = await platform.organisation('agency')
  ours = {
    ES256: await oauth.generateKeyPair('ES256', { extractable: true }),
    Ed25519: await oauth.generateKeyPair('Ed25519', { extractable: true }),
  }
  const keys = await Promise.all(
    Object.entries(ours).map(async ([kid, { publicKey }]) => ({
      ...(await crypto.subtle.exportKey('jwk', publicKey)),
      kid,
    })),
  )
  const scopes = ['placements:read', 'mandates:read']
  const register = async (body: object) => (await by.post('/v1/clients', { name: 'Real client', scopes, ...body })).body
  keyed = { client_id: (await register({ authMethod: 'private_key_jwt', jwks: { keys } })).id }
  const registered = await register({ authMethod: 'client_secret_basic' })
  secretive = { client_id: registered.id }
  secret = registered.clientSecret
})
afterAll(() => platform.stop())

/** The service as an HTTP server: the library calls it as it would call any other. */
const options = {
  [oauth.allowInsecureRequests]: true,
  [oauth.customFetch]: (url: string, init: RequestInit) => platform.app.request(url, init),
} as never

const issuer = new URL(BASE_URL)
const discovered = async () =>
  oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, { ...(options as object), algorithm: 'oauth2' }),
  )

async function tokenWith(client: oauth.Client, authentication: oauth.ClientAuth, parameters = {}) {
  const server = await discovered()
  const response = await oauth.clientCredentialsGrantRequest(server, client, authentication, parameters, options)
  return oauth.processClientCredentialsResponse(server, client, response)
}

const byKey = (kid: 'ES256' | 'Ed25519' = 'ES256') => oauth.PrivateKeyJwt({ key: ours[kid].privateKey, kid })
const mandates = new URL(`${BASE_URL}/v1/mandates`)
const call = (token: string, url = mandates) =>
  oauth.protectedResourceRequest(token, 'GET', url, undefined, undefined, options)

describe('an independent OAuth client', () => {
  it('discovers the server and the resource', async () => {
    const server = await discovered()
    expect(server).toMatchObject({
      token_endpoint: `${BASE_URL}/oauth/token`,
      jwks_uri: `${BASE_URL}/oauth/jwks`,
      revocation_endpoint: `${BASE_URL}/oauth/revoke`,
      introspection_endpoint: `${BASE_URL}/oauth/introspect`,
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt', 'client_secret_basic'],
    })
    expect(server.scopes_supported).toContain('placements:read')
    const document = await oauth.processResourceDiscoveryResponse(
      issuer,
      await oauth.resourceDiscoveryRequest(issuer, options),
    )
    expect(document.authorization_servers).toEqual([BASE_URL])
  })

  test.each(['ES256', 'Ed25519'] as const)(
    'gets a token with a %s key that an independent resource server believes, and the API too',
    async (kid) => {
      const granted = await tokenWith(keyed, byKey(kid), { scope: 'mandates:read' })
      expect(granted).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'mandates:read' })
      const request = new Request(mandates, { headers: { authorization: `Bearer ${granted.access_token}` } })
      const claims = await oauth.validateJwtAccessToken(await discovered(), request, BASE_URL, options)
      expect(claims).toMatchObject({ client_id: keyed.client_id, org: by.id, scope: 'mandates:read' })
      expect((await call(granted.access_token)).status).toBe(200)
    },
  )

  it('gets a token with its secret', async () => {
    const granted = await tokenWith(secretive, oauth.ClientSecretBasic(secret))
    expect(granted.scope).toBe('mandates:read placements:read')
    expect((await call(granted.access_token)).status).toBe(200)
  })

  it('asks about its token, revokes it, and finds it dead', async () => {
    const server = await discovered()
    const { access_token: token } = await tokenWith(keyed, byKey())
    const ask = async () =>
      oauth.processIntrospectionResponse(
        server,
        keyed,
        await oauth.introspectionRequest(server, keyed, byKey(), token, options),
      )
    expect(await ask()).toMatchObject({ active: true, client_id: keyed.client_id })
    await oauth.processRevocationResponse(await oauth.revocationRequest(server, keyed, byKey(), token, options))
    expect(await ask()).toEqual({ active: false })
    await expect(call(token)).rejects.toMatchObject({ status: 401 })
  })

  it('understands why it gets none', async () => {
    const foreign = await oauth.generateKeyPair('ES256')
    const failure = (client: oauth.Client, authentication: oauth.ClientAuth, parameters = {}) =>
      tokenWith(client, authentication, parameters).then(
        () => 'accepted',
        (error) => [error.constructor.name, error.status, error.error],
      )
    const dull = ['ResponseBodyError', 401, 'invalid_client']
    expect(await failure(keyed, oauth.PrivateKeyJwt({ key: foreign.privateKey, kid: 'ES256' }))).toEqual(dull)
    expect(await failure({ client_id: ClientId.fromUuid(crypto.randomUUID()) }, byKey())).toEqual(dull)
    expect(await failure(secretive, oauth.ClientSecretPost(secret))).toEqual(dull)
    expect(await failure(keyed, byKey(), { scope: 'accounts:write' })).toEqual([
      ...['ResponseBodyError', 400, 'invalid_scope'],
    ])
    const challenged = ['WWWAuthenticateChallengeError', 401, undefined]
    expect(await failure(secretive, oauth.ClientSecretBasic('wrong'))).toEqual(challenged)
  })

  it('parses the challenges of the API', async () => {
    const metadata = `${BASE_URL}/.well-known/oauth-protected-resource`
    await expect(call('not-a-token-of-ours')).rejects.toMatchObject({
      status: 401,
      cause: [{ scheme: 'bearer', parameters: { error: 'invalid_token', resource_metadata: metadata } }],
    })
    const { access_token: token } = await tokenWith(keyed, byKey(), { scope: 'placements:read' })
    await expect(call(token)).rejects.toMatchObject({
      status: 403,
      cause: [{ scheme: 'bearer', parameters: { error: 'insufficient_scope', scope: 'mandates:read' } }],
    })
  })
})
