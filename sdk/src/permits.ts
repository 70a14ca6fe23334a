import { claimsOf, type KeySet } from './jws.ts'

/** Why a permit is none. Whatever it says: do not dial. */
export class PermitVerificationError extends Error {
  readonly code:
    | 'malformed'
    | 'wrong_type'
    | 'unknown_key'
    | 'bad_signature'
    | 'wrong_issuer'
    | 'not_yet'
    | 'over'
    | 'wrong_endpoint'
    | 'wrong_channel'

  constructor(code: PermitVerificationError['code']) {
    super(`The permit is not good: ${code.replaceAll('_', ' ')}`)
    this.name = 'PermitVerificationError'
    this.code = code
  }
}

/** What a permit says, once it is known to be genuine. */
export interface VerifiedPermit {
  /** Its id, to claim it by. */
  readonly permit: string
  readonly plan: string
  /** Its place in the plan, from 0. */
  readonly item: number
  readonly channel: string
  readonly placement: string | null
  /** The notice it delivers and no other, where it is for one. */
  readonly notice: string | null
  /** Milliseconds since the epoch; the contact begins before it. */
  readonly notAfterMs: number
}

/** A key set as `/oauth/jwks` publishes it. Fetch it while you can reach us, and keep it as long as you hold permits. */
export type PermitKeySet = KeySet

export interface PermitVerification {
  readonly token: string
  readonly keys: PermitKeySet
  /** Whose permits count: the `issuer` of the platform’s metadata. */
  readonly issuer?: string
  /** The number you would dial in E.164, or the id of the contact point where the plan named one. */
  readonly endpoint: string
  /** How you would make contact, such as `phone`. */
  readonly channel?: string
  readonly nowMs?: number
}

/**
 * Verifies a permit without asking anybody: its signature (ES256, RFC 7515), its type, its time, and that it is for this
 * number. It fails closed: no clock tolerance, no other algorithm, no key that is not in the set.
 * A genuine permit may have been revoked since: drop it at `permit.revoked`, and claim it at connect.
 * @throws PermitVerificationError when anything about it is off.
 */
export async function verifyPermit(asked: PermitVerification): Promise<VerifiedPermit> {
  const opened = await claimsOf(asked.token, { keys: asked.keys, type: 'concordat-permit+jwt' })
  if ('fault' in opened) return fail(opened.fault)
  const { nbf, exp, jti, plan, item, channel, endpoint, iss, placement, notice } = opened.claims
  if (asked.issuer !== undefined && iss !== asked.issuer) fail('wrong_issuer')
  const seconds = (asked.nowMs ?? Date.now()) / 1000
  if (typeof nbf !== 'number' || typeof exp !== 'number' || typeof jti !== 'string') return fail('malformed')
  if (seconds < nbf) fail('not_yet')
  if (seconds >= exp) fail('over')
  if (endpoint !== (await hashOf(asked.endpoint))) fail('wrong_endpoint')
  if (asked.channel !== undefined && channel !== asked.channel) fail('wrong_channel')
  return {
    ...{ permit: jti, plan: String(plan), item: Number(item), channel: String(channel), notAfterMs: exp * 1000 },
    placement: typeof placement === 'string' ? placement : null,
    notice: typeof notice === 'string' ? notice : null,
  }
}

/** Separators of a number are left out, as the platform leaves them out. */
async function hashOf(endpoint: string): Promise<string> {
  const plain = endpoint.startsWith('+') ? endpoint.replaceAll(/[^+0-9]/g, '') : endpoint
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function fail(code: PermitVerificationError['code']): never {
  throw new PermitVerificationError(code)
}
