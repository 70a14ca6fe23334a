import { SignJWT } from 'jose'
import type { ClientId, Scope } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform } from '../setup/platform.ts'
import { clientKey, seconds, type TestKey } from './actors.ts'

/** A client of an organisation that signs its assertions. */
export interface KeyedClient {
  readonly id: ClientId
  readonly key: TestKey
  readonly by: TestOrganisation
}

/** Registered through the API, as a user would. */
export async function keyedClient(
  by: TestOrganisation,
  { scopes = ['mandates:read'], alg = 'ES256' }: { scopes?: readonly Scope[]; alg?: 'ES256' | 'EdDSA' } = {},
): Promise<KeyedClient> {
  const key = await clientKey(alg, `kid-${crypto.randomUUID()}`)
  const body = { name: 'Nightly sync', authMethod: 'private_key_jwt', jwks: { keys: [key.publicJwk] }, scopes }
  const registered = await by.post('/v1/clients', body)
  if (registered.status !== 201) throw new Error(registered.text)
  return { id: registered.body.id, key, by }
}

/** The claims of an assertion nothing is wrong with, at the platform's time. */
export const claimsOf = ({ clock }: Platform, client: ClientId, changes: Record<string, unknown> = {}) => {
  const iat = seconds(clock.now())
  return { iss: client, sub: client, aud: BASE_URL, jti: crypto.randomUUID(), iat, exp: iat + 60, ...changes }
}

export const signedBy = (key: TestKey, claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: key.alg, kid: key.kid, ...header }).sign(key.privateKey)

/** A form sent to an OAuth endpoint. */
export async function send({ app }: Platform, path: string, form: Record<string, string>, headers = {}) {
  const body = new URLSearchParams(form).toString()
  const response = await app.request(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: text === '' ? {} : JSON.parse(text) }
}

export const asserting = (assertion: string) => ({
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: assertion,
})

/** A token request by assertion. */
export const tokenBy = (platform: Platform, assertion: string, form: Record<string, string> = {}) =>
  send(platform, '/oauth/token', { grant_type: 'client_credentials', ...asserting(assertion), ...form })

/** An access token of a client, the ordinary way. */
export async function tokenOf(platform: Platform, { id, key }: KeyedClient, form: Record<string, string> = {}) {
  const answer = await tokenBy(platform, await signedBy(key, claimsOf(platform, id)), form)
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body.access_token as string
}

/** A call with a bearer token, whatever it is. */
export const withToken = ({ app }: Platform, token: string, path = '/v1/mandates') =>
  app.request(path, { headers: { authorization: `Bearer ${token}` } })
