import type { AccessTokenRefusal, IssueRefusal } from './access-token.ts'
import type { AssertionRefusal } from './assertion.ts'
import type { BearerRefusal } from './bearer.ts'
import type { TokenRequestRefusal } from './client-authentication.ts'
import type { ScopeRefusal } from './scope.ts'
import type { ApiKeyRefusal } from './secret.ts'

/** What only stored facts can refuse: who the client is, what it registered, what it already used. */
export type ClientRefusal =
  | { readonly kind: 'unknown_client' }
  | { readonly kind: 'client_revoked' }
  /** The client registered another way to authenticate. */
  | { readonly kind: 'other_authentication_registered' }
  /** A secret or API key outside the sandbox. */
  | { readonly kind: 'sandbox_only' }
  | { readonly kind: 'wrong_secret' }
  | { readonly kind: 'assertion_replayed'; readonly jti: string }

/** What is wrong with a request to an OAuth endpoint before or after its client is known. */
export type EndpointRefusal =
  | { readonly kind: 'not_a_form' }
  | { readonly kind: 'token_missing' }
  /** `resource` (RFC 8707) names something we issue no tokens for. */
  | { readonly kind: 'other_resource' }
  | { readonly kind: 'too_many_failures' }
  | { readonly kind: 'quota_exceeded' }

/** Everything the OAuth endpoints can refuse. */
export type TokenEndpointRefusal =
  | EndpointRefusal
  | TokenRequestRefusal
  | AssertionRefusal
  | ClientRefusal
  | ScopeRefusal
  | IssueRefusal
  | { readonly kind: 'no_signing_key' }

/** An error answer of the OAuth endpoints: status, and the body of RFC 6749 section 5.2. */
export interface TokenEndpointError {
  readonly status: number
  readonly body: { readonly error: string; readonly error_description: string }
}

const tokenError = (status: number, error: string, description: string): TokenEndpointError => ({
  status,
  body: { error, error_description: description },
})

// One answer for every failed authentication: which check failed, and whether the client exists, is for our log.
const invalidClient = tokenError(401, 'invalid_client', 'Client authentication failed.')
const repeatedParameter = tokenError(400, 'invalid_request', 'A parameter is repeated.')
const severalWays = tokenError(400, 'invalid_request', 'The client authenticates in more than one way.')
const noGrantType = tokenError(400, 'invalid_request', 'The parameter grant_type is missing.')
const unsupportedGrant = tokenError(400, 'unsupported_grant_type', 'Only client_credentials is supported.')
const invalidScope = tokenError(400, 'invalid_scope', 'The requested scope is malformed or exceeds what is granted.')
const ourFault = tokenError(500, 'server_error', 'The token could not be issued. Try again.')

const notAForm = tokenError(400, 'invalid_request', 'Send application/x-www-form-urlencoded in UTF-8.')
const noToken = tokenError(400, 'invalid_request', 'The parameter token is missing.')
const otherResource = tokenError(400, 'invalid_target', 'Tokens are issued for this service only.')
const slowDown = tokenError(429, 'temporarily_unavailable', 'Too many requests. Wait as Retry-After says.')

const tokenErrors: Readonly<Record<TokenEndpointRefusal['kind'], TokenEndpointError>> = {
  not_a_form: notAForm,
  token_missing: noToken,
  other_resource: otherResource,
  too_many_failures: slowDown,
  quota_exceeded: slowDown,
  repeated_parameter: repeatedParameter,
  several_authentications: severalWays,
  grant_type_missing: noGrantType,
  unsupported_grant_type: unsupportedGrant,
  malformed_scope: invalidScope,
  scope_not_granted: invalidScope,
  lifetime_out_of_bounds: ourFault,
  key_ends_first: ourFault,
  no_signing_key: ourFault,
  no_authentication: invalidClient,
  unsupported_authentication: invalidClient,
  malformed_basic_credentials: invalidClient,
  malformed_client_id: invalidClient,
  other_client_named: invalidClient,
  malformed_jwt: invalidClient,
  algorithm_not_allowed: invalidClient,
  wrong_type: invalidClient,
  unknown_key: invalidClient,
  bad_signature: invalidClient,
  wrong_claim: invalidClient,
  expired: invalidClient,
  not_yet_valid: invalidClient,
  lives_too_long: invalidClient,
  unknown_client: invalidClient,
  client_revoked: invalidClient,
  other_authentication_registered: invalidClient,
  sandbox_only: invalidClient,
  wrong_secret: invalidClient,
  assertion_replayed: invalidClient,
}

/** The public answer to a refused token request. It depends on the kind of refusal alone, never on its evidence. */
export const tokenEndpointError = (refusal: TokenEndpointRefusal): TokenEndpointError => tokenErrors[refusal.kind]

/** Everything that keeps a credential from the API itself. */
export type CredentialRefusal =
  | BearerRefusal
  | AccessTokenRefusal
  | ApiKeyRefusal
  | { readonly kind: 'unknown_api_key' }
  | { readonly kind: 'sandbox_only' }
  /** The client was revoked, its epoch moved on, or this token was withdrawn. */
  | { readonly kind: 'withdrawn' }

/** What `WWW-Authenticate` says of a refused credential (RFC 6750 section 3.1). The status is 401. */
export interface CredentialError {
  readonly error: 'invalid_token'
  readonly description: string
}

const invalidToken: CredentialError = { error: 'invalid_token', description: 'The credential is not valid.' }
const expiredToken: CredentialError = { error: 'invalid_token', description: 'The access token expired.' }
const boundToken: CredentialError = {
  error: 'invalid_token',
  description: 'The access token is bound to a key and cannot be used as Bearer.',
}

const credentialErrors: Readonly<Record<CredentialRefusal['kind'], CredentialError | null>> = {
  no_credentials: null,
  unsupported_scheme: null,
  malformed_authorization: invalidToken,
  // Both are said only of tokens we signed ourselves: the signature is checked first.
  expired: expiredToken,
  bound_token_as_bearer: boundToken,
  malformed_jwt: invalidToken,
  algorithm_not_allowed: invalidToken,
  wrong_type: invalidToken,
  unknown_key: invalidToken,
  retired_key: invalidToken,
  bad_signature: invalidToken,
  wrong_claim: invalidToken,
  not_yet_valid: invalidToken,
  malformed_api_key: invalidToken,
  wrong_checksum: invalidToken,
  unknown_api_key: invalidToken,
  sandbox_only: invalidToken,
  withdrawn: invalidToken,
}

/** The public answer to a refused credential; null asks for one without an error (RFC 6750 section 3.1). */
export const credentialError = (refusal: CredentialRefusal): CredentialError | null => credentialErrors[refusal.kind]
