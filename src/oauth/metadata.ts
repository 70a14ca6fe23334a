import { clientAlgorithms } from './client-keys.ts'
import type { CredentialError } from './errors.ts'
import { type ClientKind, productionClientKinds } from './model.ts'

/** What the metadata documents are made of. All URLs are absolute, without query and fragment. */
export interface OauthConfiguration {
  /** The issuer identifier; https, but in local mode. */
  readonly issuer: string
  /** The resource identifier tokens are for: the origin under which REST and GraphQL are served. */
  readonly resource: string
  readonly endpoints: {
    readonly token: string
    readonly jwks: string
    readonly revocation: string
    /** Left out where introspection is not offered. */
    readonly introspection?: string
  }
  readonly scopes: readonly string[]
  /** Whether secrets and API keys are accepted. */
  readonly sandbox: boolean
  readonly documentation: string
}

const authenticationMethods = (sandbox: boolean): readonly ClientKind[] =>
  sandbox ? [...productionClientKinds, 'client_secret_basic'] : productionClientKinds

/** Authorization server metadata (RFC 8414 section 2). */
export function authorizationServerMetadata({
  issuer,
  endpoints,
  scopes,
  sandbox,
  documentation,
}: OauthConfiguration): Readonly<Record<string, unknown>> {
  const methods = authenticationMethods(sandbox)
  return {
    issuer,
    token_endpoint: endpoints.token,
    jwks_uri: endpoints.jwks,
    scopes_supported: scopes,
    // Required by the RFC; there is no authorization endpoint, so there is no response type.
    response_types_supported: [],
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: methods,
    token_endpoint_auth_signing_alg_values_supported: clientAlgorithms,
    revocation_endpoint: endpoints.revocation,
    revocation_endpoint_auth_methods_supported: methods,
    revocation_endpoint_auth_signing_alg_values_supported: clientAlgorithms,
    ...(endpoints.introspection
      ? {
          introspection_endpoint: endpoints.introspection,
          introspection_endpoint_auth_methods_supported: methods,
          introspection_endpoint_auth_signing_alg_values_supported: clientAlgorithms,
        }
      : {}),
    service_documentation: documentation,
  }
}

/** Protected resource metadata (RFC 9728 section 2). */
export const protectedResourceMetadata = ({
  issuer,
  resource,
  scopes,
  documentation,
}: OauthConfiguration): Readonly<Record<string, unknown>> => ({
  resource,
  authorization_servers: [issuer],
  scopes_supported: scopes,
  bearer_methods_supported: ['header'],
  resource_documentation: documentation,
})

/** Where the metadata of an issuer or resource lies: between host and path (RFC 8414 and RFC 9728, section 3.1). */
export function wellKnownUrl(
  document: 'oauth-authorization-server' | 'oauth-protected-resource',
  identifier: string,
): string {
  const url = new URL(identifier)
  url.pathname = `/.well-known/${document}${url.pathname.replace(/\/$/, '')}`
  return url.href
}

/** What the challenge says beyond where to learn more. */
export type ChallengeReason =
  | CredentialError
  | { readonly error: 'insufficient_scope'; readonly scope: readonly string[] }

/**
 * The `WWW-Authenticate` of a 401 or 403 (RFC 6750 section 3, RFC 9728 section 5.1). Without a reason it only asks
 * for a credential. Throws where a value holds a character the header's grammar has no place for.
 */
export function bearerChallenge(resource: string, reason: ChallengeReason | null = null): string {
  const parameters: [string, string][] = []
  if (reason) parameters.push(['error', reason.error])
  if (reason && 'description' in reason) parameters.push(['error_description', reason.description])
  if (reason && 'scope' in reason) parameters.push(['scope', reason.scope.join(' ')])
  parameters.push(['resource_metadata', wellKnownUrl('oauth-protected-resource', resource)])
  return `Bearer ${parameters.map(([name, value]) => `${name}="${quotable(value)}"`).join(', ')}`
}

// RFC 6750 section 3 allows %x20-21 / %x23-5B / %x5D-7E. Our own texts only, so anything else is a bug.
function quotable(value: string): string {
  if (!/^[ !#-[\]-~]*$/.test(value)) throw new Error('a challenge holds a character that cannot be quoted')
  return value
}

/** The challenge of the token endpoint's 401 to a client that used the Authorization header (RFC 6749 section 5.2). */
export const TOKEN_ENDPOINT_CHALLENGE = 'Basic realm="token", charset="UTF-8"'
