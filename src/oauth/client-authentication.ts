import { ok, type Result, refuse } from '../kernel/result.ts'
import { ClientId } from '../tenancy/model.ts'
import { type AssertionRefusal, assertedClient } from './assertion.ts'

/** RFC 7523 section 2.2. */
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** How a request to the token or revocation endpoint says who sends it. Nothing is proven yet. */
export type ClientAuthentication =
  | { readonly method: 'private_key_jwt'; readonly client: ClientId; readonly assertion: string }
  | { readonly method: 'client_secret_basic'; readonly client: ClientId; readonly secret: string }

export interface BasicCredentials {
  readonly clientId: string
  readonly secret: string
}

export type ClientAuthenticationRefusal =
  | { readonly kind: 'repeated_parameter'; readonly name: string }
  | { readonly kind: 'several_authentications' }
  | { readonly kind: 'no_authentication' }
  | { readonly kind: 'unsupported_authentication' }
  | { readonly kind: 'malformed_basic_credentials' }
  | { readonly kind: 'other_client_named' }
  | { readonly kind: 'malformed_client_id' }
  | AssertionRefusal

export type TokenRequestRefusal =
  | ClientAuthenticationRefusal
  | { readonly kind: 'grant_type_missing' }
  | { readonly kind: 'unsupported_grant_type'; readonly grantType: string }

/** A token request whose form is right: a client_credentials grant (RFC 6749 section 4.4.2). */
export interface TokenRequest {
  readonly authentication: ClientAuthentication
  /** The scopes asked for; undefined asks for all the client may have. */
  readonly scope: string | undefined
  /** The resource the token is meant for (RFC 8707); undefined where it is not said. */
  readonly resource: string | undefined
}

export interface FormRequest {
  /** The Authorization header. */
  readonly authorization: string | null
  /** The decoded `application/x-www-form-urlencoded` body. */
  readonly form: URLSearchParams
}

/** Reads a token request. Unknown parameters are ignored, as RFC 6749 section 3.2 demands. */
export function readTokenRequest(request: FormRequest): Result<TokenRequest, TokenRequestRefusal> {
  const authentication = readClientAuthentication(request)
  if (!authentication.ok) return authentication
  const grantType = parameter(request.form, 'grant_type')
  if (grantType === undefined) return refuse({ kind: 'grant_type_missing' })
  if (grantType !== 'client_credentials') return refuse({ kind: 'unsupported_grant_type', grantType })
  return ok({
    authentication: authentication.value,
    scope: parameter(request.form, 'scope'),
    resource: parameter(request.form, 'resource'),
  })
}

/** The one way a request authenticates its client; two at once are refused (RFC 6749 section 2.3). */
export function readClientAuthentication({
  authorization,
  form,
}: FormRequest): Result<ClientAuthentication, ClientAuthenticationRefusal> {
  const repeated = repeatedParameter(form)
  if (repeated !== undefined) return refuse({ kind: 'repeated_parameter', name: repeated })
  const assertion = parameter(form, 'client_assertion')
  const assertionType = parameter(form, 'client_assertion_type')
  const asserted = assertion !== undefined || assertionType !== undefined
  const postsSecret = parameter(form, 'client_secret') !== undefined
  if (Number(authorization !== null) + Number(asserted) + Number(postsSecret) > 1) {
    return refuse({ kind: 'several_authentications' })
  }
  const named = parameter(form, 'client_id')
  if (authorization !== null) return fromBasic(authorization, named)
  if (postsSecret) return refuse({ kind: 'unsupported_authentication' })
  if (!asserted) return refuse({ kind: 'no_authentication' })
  if (assertion === undefined || assertionType !== ASSERTION_TYPE) {
    return refuse({ kind: 'unsupported_authentication' })
  }
  return fromAssertion(assertion, named)
}

// RFC 6749 section 3.2: a parameter without a value counts as absent, and none may come twice.
const parameter = (form: URLSearchParams, name: string) => form.get(name) || undefined
function repeatedParameter(form: URLSearchParams): string | undefined {
  const seen = new Set<string>()
  for (const name of form.keys()) {
    if (seen.has(name)) return name
    seen.add(name)
  }
  return undefined
}

type Read = Result<ClientAuthentication, ClientAuthenticationRefusal>

function fromAssertion(assertion: string, named: string | undefined): Read {
  const client = assertedClient(assertion)
  if (!client.ok) return client
  // RFC 7521 section 4.2: a client_id beside the assertion names the same client.
  if (named !== undefined && named !== client.value) return refuse({ kind: 'other_client_named' })
  return ok({ method: 'private_key_jwt', client: client.value, assertion })
}

function fromBasic(authorization: string, named: string | undefined): Read {
  if (!/^basic /i.test(authorization)) return refuse({ kind: 'unsupported_authentication' })
  const credentials = parseBasicCredentials(authorization)
  if (!credentials.ok) return credentials
  const { clientId, secret } = credentials.value
  if (!ClientId.is(clientId)) return refuse({ kind: 'malformed_client_id' })
  if (named !== undefined && named !== clientId) return refuse({ kind: 'other_client_named' })
  return ok({ method: 'client_secret_basic', client: clientId, secret })
}

/** Client id and secret of an Authorization header, each form-decoded once split (RFC 6749 section 2.3.1). */
export function parseBasicCredentials(
  header: string,
): Result<BasicCredentials, { readonly kind: 'malformed_basic_credentials' }> {
  const encoded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1]
  if (encoded === undefined || encoded.length > 2048) return refuse({ kind: 'malformed_basic_credentials' })
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const pair = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const colon = pair.indexOf(':')
    if (colon < 1) return refuse({ kind: 'malformed_basic_credentials' })
    return ok({ clientId: formDecoded(pair.slice(0, colon)), secret: formDecoded(pair.slice(colon + 1)) })
  } catch {
    return refuse({ kind: 'malformed_basic_credentials' })
  }
}

const formDecoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))
