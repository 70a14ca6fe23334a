import { ok, type Result, refuse } from '../kernel/result.ts'

export type BearerRefusal =
  | { readonly kind: 'no_credentials' }
  | { readonly kind: 'unsupported_scheme' }
  | { readonly kind: 'malformed_authorization' }

// RFC 6750 section 2.1: b64token.
const b64token = /^[A-Za-z0-9\-._~+/]+=*$/

/** The credential of an Authorization header of scheme Bearer: an access token or an API key, not yet verified. */
export function readBearer(authorization: string | null): Result<string, BearerRefusal> {
  if (authorization === null || authorization.trim() === '') return refuse({ kind: 'no_credentials' })
  const [, scheme = '', credential = ''] = /^([^ ]+) *(.*)$/.exec(authorization.trim()) ?? []
  if (scheme.toLowerCase() !== 'bearer') return refuse({ kind: 'unsupported_scheme' })
  return b64token.test(credential) ? ok(credential) : refuse({ kind: 'malformed_authorization' })
}
