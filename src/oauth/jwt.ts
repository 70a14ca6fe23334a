import {
  type CryptoKey,
  decodeProtectedHeader,
  errors,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  type ProtectedHeaderParameters,
} from 'jose'
import { epochMs, type Instant } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { CLOCK_SKEW_SECONDS_MAX } from './model.ts'

/** Why a signed JWT is not believed. The evidence is for our log, never for the sender. */
export type JwtRefusal =
  | { readonly kind: 'malformed_jwt' }
  | { readonly kind: 'algorithm_not_allowed'; readonly alg: unknown }
  | { readonly kind: 'wrong_type'; readonly typ: unknown }
  | { readonly kind: 'unknown_key'; readonly kid: unknown }
  | { readonly kind: 'bad_signature' }
  | { readonly kind: 'wrong_claim'; readonly claim: string }
  | { readonly kind: 'expired'; readonly exp: number }
  | { readonly kind: 'not_yet_valid' }

/** A JWT whose signature and times hold; `exp` is there and a number. */
export interface BelievedJwt extends JWTPayload {
  readonly exp: number
}

export interface JwtVerification {
  readonly jwt: string
  /** Longer texts are refused unread. */
  readonly charsMax: number
  readonly algorithms: readonly string[]
  /** Spellings of `typ` that are accepted, lower case and without `application/`; undefined accepts its absence. */
  readonly types: readonly (string | undefined)[]
  readonly key: CryptoKey | JWK | JWTVerifyGetKey
  readonly now: Instant
}

/**
 * Checks form, algorithm, type, signature, `exp`, `nbf` and `iat` (RFC 7519, RFC 8725), in this order.
 * An `exp` gets no grace; `nbf` and `iat` may lie up to 5 seconds ahead. Other claims are the caller's.
 */
export async function verifyJwt(verification: JwtVerification): Promise<Result<BelievedJwt, JwtRefusal>> {
  const { jwt, charsMax, algorithms, types, key, now } = verification
  const header = jwt.length > charsMax ? undefined : protectedHeader(jwt)
  if (header === undefined) return refuse({ kind: 'malformed_jwt' })
  if (!isListed(algorithms, header.alg)) return refuse({ kind: 'algorithm_not_allowed', alg: header.alg })
  if (!isListed(types, typeName(header.typ))) return refuse({ kind: 'wrong_type', typ: header.typ })
  try {
    const { payload } = await jwtVerify(jwt, key, {
      algorithms: [...algorithms],
      currentDate: new Date(epochMs(now)),
      clockTolerance: CLOCK_SKEW_SECONDS_MAX,
      requiredClaims: ['exp'],
    })
    return timely(payload as BelievedJwt, now)
  } catch (error) {
    return refuse(refusalOf(error, header))
  }
}

/** The unverified header, or undefined where there is none. */
export function protectedHeader(jwt: string): ProtectedHeaderParameters | undefined {
  try {
    return decodeProtectedHeader(jwt)
  } catch {
    return undefined
  }
}

// RFC 7515 section 4.1.9: a typ without a slash stands for the media type under application/; case does not count.
const typeName = (typ: unknown): unknown =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : typ

// A header member may be any JSON value; turning an object into a string can throw.
const isListed = (allowed: readonly unknown[], value: unknown): boolean => allowed.includes(value)

function timely(payload: BelievedJwt, now: Instant): Result<BelievedJwt, JwtRefusal> {
  const seconds = epochMs(now) / 1000
  if (payload.exp <= seconds) return refuse({ kind: 'expired', exp: payload.exp })
  if (payload.iat !== undefined && payload.iat > seconds + CLOCK_SKEW_SECONDS_MAX) {
    return refuse({ kind: 'not_yet_valid' })
  }
  return ok(payload)
}

function refusalOf(error: unknown, header: ProtectedHeaderParameters): JwtRefusal {
  if (error instanceof errors.JWSSignatureVerificationFailed) return { kind: 'bad_signature' }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return { kind: 'unknown_key', kid: header.kid }
  }
  if (error instanceof errors.JWTExpired) return { kind: 'expired', exp: Number(error.payload.exp) }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.claim === 'nbf' && error.reason === 'check_failed'
      ? { kind: 'not_yet_valid' }
      : { kind: 'wrong_claim', claim: error.claim }
  }
  if (error instanceof errors.JOSEError) return { kind: 'malformed_jwt' }
  throw error
}

/** Whether `aud` names `expected` and nobody else, as a string or as the only entry of an array. */
export const isOnlyAudience = (aud: string | string[] | undefined, expected: string): boolean =>
  Array.isArray(aud) ? aud.length === 1 && aud[0] === expected : aud === expected
