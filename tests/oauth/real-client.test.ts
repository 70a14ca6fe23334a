import * as oauth from 'oauth4webapi'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { addSeconds, type Instant } from '../../src/kernel/instant.ts'
import { issueAccessToken } from '../../src/oauth/access-token.ts'
import { checkAssertion } from '../../src/oauth/assertion.ts'
import { readTokenRequest } from '../../src/oauth/client-authentication.ts'
import { readClientKeys } from '../../src/oauth/client-keys.ts'
import { tokenEndpointError } from '../../src/oauth/errors.ts'
import {
  authorizationServerMetadata,
  bearerChallenge,
  type OauthConfiguration,
  protectedResourceMetadata,
  TOKEN_ENDPOINT_CHALLENGE,
  wellKnownUrl,
} from '../../src/oauth/metadata.ts'
import type { ClientKeys, SigningKey } from '../../src/oauth/model.ts'
import { narrowScopes } from '../../src/oauth/scope.ts'
import { generateClientSecret, hashSecret, secretMatches } from '../../src/oauth/secret.ts'
import { jwksAt } from '../../src/oauth/signing-keys.ts'
import { client, grant, issuer, resource, signingKey, tokenEndpoint } from './actors.ts'

// The client library reads the real clock, so this file lets the server do the same.
const clock = (): Instant => new Date().toISOString() as Instant
const secret = generateClientSecret((length) => crypto.getRandomValues(new Uint8Array(length)))
const configuration: OauthConfiguration = {
  issuer,
  resource,
  endpoints: { token: tokenEndpoint, jwks: `${issuer}/oauth/jwks`, revocation: `${issuer}/oauth/revoke` },
  scopes: grant.scopes,
  sandbox: true,
  documentation: 'https://docs.concordat.test',
}

let keys: ClientKeys
let key: SigningKey
let ours: Record<'ES256' | 'Ed25519', CryptoKeyPair>
beforeAll(async () => {
  key = await signingKey(addSeconds(clock(), -60))
  ours = {
    ES256: await oauth.generateKeyPair('ES256', { extractable: true }),
    Ed25519: await oauth.generateKeyPair('Ed25519', { extractable: true }),
  }
  const registered = await Promise.all(
    Object.entries(ours).map(async ([kid, { publicKey }]) => ({
      ...(await crypto.subtle.exportKey('jwk', publicKey)),
      key_ops: undefined,
      kid,
    })),
  )
  const read = await readClientKeys({ keys: registered })
  if (!read.ok) throw new Error(read.refusal.kind)
  keys = read.value
})

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

/** A token endpoint of the pure rules alone; storage is one registered client. */
async function answer(url: string, init: { body?: unknown; headers?: unknown }): Promise<Response> {
  if (url === wellKnownUrl('oauth-authorization-server', issuer))
    return json(authorizationServerMetadata(configuration))
  if (url === wellKnownUrl('oauth-protected-resource', resource)) return json(protectedResourceMetadata(configuration))
  if (url === configuration.endpoints.jwks) return json(jwksAt([key], clock()))
  const authorization = new Headers(init.headers as HeadersInit).get('authorization')
  const result = await token(authorization, new URLSearchParams(String(init.body)))
  if ('status' in result) {
    const challenge: Record<string, string> = authorization ? { 'www-authenticate': TOKEN_ENDPOINT_CHALLENGE } : {}
    return json(result.body, result.status, challenge)
  }
  return json(result)
}

async function token(authorization: string | null, form: URLSearchParams) {
  const request = readTokenRequest({ authorization, form })
  if (!request.ok) return tokenEndpointError(request.refusal)
  const { authentication, scope } = request.value
  if (authentication.method === 'client_secret_basic') {
    const right = await secretMatches(authentication.secret, await hashSecret(secret))
    if (!right) return tokenEndpointError({ kind: 'wrong_secret' })
  } else {
    const { assertion } = authentication
    const checked = await checkAssertion({ assertion, client: { id: client, keys }, issuer, now: clock() })
    if (!checked.ok) return tokenEndpointError(checked.refusal)
  }
  const scopes = narrowScopes(scope, grant.scopes)
  if (!scopes.ok) return tokenEndpointError(scopes.refusal)
  const facts = { tokenId: 'tok_1', issuer, resource, lifetimeSeconds: 300, key, now: clock() }
  const issued = await issueAccessToken({ ...facts, grant: { ...grant, scopes: scopes.value } })
  if (!issued.ok) return tokenEndpointError(issued.refusal)
  const { expiresInSeconds, claims } = issued.value
  return { access_token: issued.value.token, token_type: 'Bearer', expires_in: expiresInSeconds, scope: claims.scope }
}

const options = { [oauth.customFetch]: answer } as never
const discovered = async () =>
  oauth.processDiscoveryResponse(
    new URL(issuer),
    await oauth.discoveryRequest(new URL(issuer), { ...(options as object), algorithm: 'oauth2' }),
  )
const me: oauth.Client = { client_id: client }

async function tokenWith(authentication: oauth.ClientAuth, parameters: Record<string, string> = {}) {
  const server = await discovered()
  const response = await oauth.clientCredentialsGrantRequest(server, me, authentication, parameters, options)
  return oauth.processClientCredentialsResponse(server, me, response)
}

describe('an independent OAuth client', () => {
  it('discovers the server and the resource', async () => {
    expect((await discovered()).token_endpoint).toBe(tokenEndpoint)
    const url = new URL(resource)
    const document = await oauth.processResourceDiscoveryResponse(
      url,
      await oauth.resourceDiscoveryRequest(url, options),
    )
    expect(document.authorization_servers).toEqual([issuer])
  })

  test.each(['ES256', 'Ed25519'] as const)(
    'gets a token with a %s key that an independent resource server believes',
    async (kid) => {
      const granted = await tokenWith(oauth.PrivateKeyJwt({ key: ours[kid].privateKey, kid }), {
        scope: 'placements:read',
      })
      expect(granted).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'placements:read' })
      const request = new Request(`${resource}/v1/placements`, {
        headers: { authorization: `Bearer ${granted.access_token}` },
      })
      const claims = await oauth.validateJwtAccessToken(await discovered(), request, resource, options)
      expect(claims).toMatchObject({ client_id: client, org: grant.org, scope: 'placements:read' })
    },
  )

  it('gets a token with its secret', async () => {
    expect((await tokenWith(oauth.ClientSecretBasic(secret))).scope).toBe(grant.scopes.join(' '))
  })

  it('understands why it gets none', async () => {
    const foreign = await oauth.generateKeyPair('ES256')
    const failure = (authentication: oauth.ClientAuth, parameters = {}) =>
      tokenWith(authentication, parameters).then(
        () => 'accepted',
        (error) => [error.constructor.name, error.status, error.error],
      )
    expect(await failure(oauth.PrivateKeyJwt({ key: foreign.privateKey, kid: 'ES256' }))).toEqual([
      'ResponseBodyError',
      401,
      'invalid_client',
    ])
    expect(
      await failure(oauth.PrivateKeyJwt({ key: ours.ES256.privateKey, kid: 'ES256' }), { scope: 'accounts:write' }),
    ).toEqual(['ResponseBodyError', 400, 'invalid_scope'])
    expect(await failure(oauth.ClientSecretPost(secret))).toEqual(['ResponseBodyError', 401, 'invalid_client'])
    expect(await failure(oauth.ClientSecretBasic('wrong'))).toEqual(['WWWAuthenticateChallengeError', 401, undefined])
  })

  it('parses the challenge of the API', async () => {
    const challenged = async () =>
      new Response(null, {
        status: 401,
        headers: {
          'www-authenticate': bearerChallenge(resource, {
            error: 'invalid_token',
            description: 'The access token expired.',
          }),
        },
      })
    const request = oauth.protectedResourceRequest('a-token', 'GET', new URL(`${resource}/v1`), undefined, undefined, {
      [oauth.customFetch]: challenged,
    } as never)
    await expect(request).rejects.toMatchObject({
      cause: [
        {
          scheme: 'bearer',
          parameters: {
            error: 'invalid_token',
            error_description: 'The access token expired.',
            resource_metadata: `${resource}/.well-known/oauth-protected-resource`,
          },
        },
      ],
    })
  })
})
