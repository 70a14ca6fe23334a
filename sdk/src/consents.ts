import { claimsOf, type KeySet } from './jws.ts'

/** Why a consent or a status list is none. Whatever it says: ask for no data under it. */
export class ConsentVerificationError extends Error {
  readonly code:
    | 'malformed'
    | 'wrong_type'
    | 'unknown_key'
    | 'bad_signature'
    | 'wrong_issuer'
    | 'not_yet'
    | 'over'
    | 'other_person'
    | 'other_list'
    | 'not_in_list'

  constructor(code: ConsentVerificationError['code']) {
    super(`It does not hold: ${code.replaceAll('_', ' ')}`)
    this.name = 'ConsentVerificationError'
    this.code = code
  }
}

/** A key set as `/oauth/jwks` publishes it. Keep the one of the day beside what it signed. */
export type ConsentKeySet = KeySet

export interface CommittedSubject {
  /** What is sent with the consent. */
  readonly commitment: string
  /** Keep it beside the consent: without it nobody can use the consent, you included. */
  readonly salt: string
}

export interface SubjectToken {
  readonly namespace: string
  readonly epoch: string
  /** As `tokensOf` answers it. */
  readonly token: string
}

/** Binds a consent to one person, so that nobody who sees the consent can tell whose it is. A new salt each time. */
export async function commitSubject(subject: SubjectToken): Promise<CommittedSubject> {
  const salt = base64url(crypto.getRandomValues(new Uint8Array(16)))
  return { salt, commitment: await commitmentOf({ ...subject, salt }) }
}

/** The commitment to a person under a salt you kept. */
export async function commitmentOf(subject: SubjectToken & { readonly salt: string }): Promise<string> {
  const { namespace, epoch, salt, token } = subject
  const label = new TextEncoder().encode(`xchg-consent/v1\0${namespace}\0${epoch}\0`)
  const parts = Uint8Array.of(...label, ...bytesOf(salt), ...bytesOf(token))
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', parts)))
}

/** What a consent says, once it is known to be genuine. That it was not withdrawn since, its status list says. */
export interface VerifiedConsent {
  readonly consent: string
  readonly purpose: string
  readonly levels: readonly string[]
  /** Empty: every one. */
  readonly products: readonly string[]
  readonly recipients: readonly string[]
  readonly queriesMax: number
  readonly subject: { readonly namespace: string; readonly epoch: string; readonly commitment: string }
  readonly assurance: string | null
  readonly expiresAtMs: number
  readonly statusList: { readonly uri: string; readonly index: number }
  /** As the event of its recording carries it, which `verifyEvent` shows to be in the log. */
  readonly recordSha256: string
}

export interface ConsentVerification {
  readonly jws: string
  readonly keys: ConsentKeySet
  readonly issuer?: string
  /** Whom you would ask about: the token, and the salt kept with the consent. */
  readonly subject?: { readonly token: string; readonly salt: string }
  readonly nowMs?: number
}

/**
 * Verifies a consent without asking anybody: its signature (ES256 or EdDSA), its type, its time, and that it is of this
 * person. It fails closed: no clock tolerance, no other algorithm, no key that is not in the set.
 * @throws ConsentVerificationError when anything about it is off.
 */
export async function verifyConsent(asked: ConsentVerification): Promise<VerifiedConsent> {
  const { jws: token, keys, issuer, subject, nowMs } = asked
  const opened = await claimsOf(token, { keys, type: 'consent+jwt', algorithms: ['ES256', 'EdDSA'] })
  if ('fault' in opened) return fail(opened.fault)
  const { claims } = opened
  if (issuer !== undefined && claims.iss !== issuer) fail('wrong_issuer')
  const expiresAtMs = timed(claims, nowMs)
  const verified = { ...said(claims), expiresAtMs, recordSha256: await digestOf(claims) }
  if (subject) {
    const { namespace, epoch, commitment } = verified.subject
    if ((await commitmentOf({ namespace, epoch, ...subject })) !== commitment) fail('other_person')
  }
  return verified
}

type Claims = Readonly<Record<string, unknown>>

function timed({ nbf, iat, exp }: Claims, nowMs: number = Date.now()): number {
  const [from, seconds] = [nbf ?? iat, nowMs / 1000]
  if (typeof from !== 'number' || typeof exp !== 'number') return fail('malformed')
  if (seconds < from) fail('not_yet')
  if (seconds >= exp) fail('over')
  return exp * 1000
}

function said(claims: Claims): Omit<VerifiedConsent, 'expiresAtMs' | 'recordSha256'> {
  const [detail] = (Array.isArray(claims.authorization_details) ? claims.authorization_details : []) as Claims[]
  const place = (claims.status as { status_list?: Claims } | undefined)?.status_list
  const expression = claims.expression as Claims | undefined
  if (!detail || typeof place?.idx !== 'number' || typeof place.uri !== 'string') return fail('malformed')
  const text = (value: unknown): string => (typeof value === 'string' ? value : fail('malformed'))
  const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : fail('malformed'))
  return {
    ...{ consent: text(claims.jti), purpose: text(detail.purpose_code ?? detail.purpose) },
    ...{ levels: texts(detail.levels), products: texts(detail.product_classes), recipients: texts(claims.recipients) },
    queriesMax: typeof detail.max_queries === 'number' ? detail.max_queries : fail('malformed'),
    subject: {
      ...{ namespace: text(claims.sub_ns), epoch: text(claims.oprf_epoch), commitment: text(claims.sub_cmt) },
    },
    assurance: typeof expression?.assurance === 'string' ? expression.assurance : null,
    statusList: { uri: place.uri, index: place.idx },
  }
}

/** Of what the record says, in the order it says it: who signs it when, and where its status is, are no part of it. */
async function digestOf({ iss: _i, iat: _a, nbf: _n, exp: _e, status: _s, ...record }: Claims): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(record)))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A status list that was verified: it says of each consent in it whether it was withdrawn. */
export interface VerifiedStatusList {
  readonly uri: string
  /** Until when the list itself may be used, milliseconds since the epoch. */
  readonly goodUntilMs: number
  /** @throws ConsentVerificationError where the consent is of another list, or the list has no such place. */
  isWithdrawn(consent: Pick<VerifiedConsent, 'statusList'>): boolean
}

export interface StatusListVerification {
  /** What the address in `statusList.uri` answers. */
  readonly token: string
  readonly keys: ConsentKeySet
  readonly issuer?: string
  readonly nowMs?: number
}

/** Lists that unpack to more are refused: 16 million consents. */
const LIST_BYTES_MAX = 2 ** 21

/**
 * Verifies a status list (IETF Token Status List) without asking anybody. Fetch it anew once `ttl` is over; from the
 * moment of a withdrawal the service refuses whatever your copy says.
 * @throws ConsentVerificationError when anything about it is off.
 */
export async function verifyStatusList(asked: StatusListVerification): Promise<VerifiedStatusList> {
  const { token, keys, issuer, nowMs = Date.now() } = asked
  const opened = await claimsOf(token, { keys, type: 'statuslist+jwt', algorithms: ['ES256', 'EdDSA'] })
  if ('fault' in opened) return fail(opened.fault)
  const { claims } = opened
  if (issuer !== undefined && claims.iss !== issuer) fail('wrong_issuer')
  const [over, { bits, lst }] = [timed(claims, nowMs), (claims.status_list ?? {}) as Claims]
  const ttlMs = typeof claims.ttl === 'number' ? claims.ttl * 1000 : Number.POSITIVE_INFINITY
  const { sub: uri } = claims
  if (typeof uri !== 'string' || typeof lst !== 'string' || typeof bits !== 'number') return fail('malformed')
  const statusAt = await statusesOf({ bits, lst })
  return {
    ...{ uri, goodUntilMs: Math.min(over, nowMs + ttlMs) },
    isWithdrawn: ({ statusList }) => {
      if (statusList.uri !== uri) fail('other_list')
      return statusAt(statusList.index) !== 0
    },
  }
}

/**
 * The statuses of a list: `bits` (1, 2, 4 or 8) to each, the lowest bits of a byte first, deflated in a ZLIB container.
 * Zero is valid.
 * @throws ConsentVerificationError where the list is none, or a place is not in it.
 */
export async function statusesOf({ bits, lst }: { bits: number; lst: string }): Promise<(index: number) => number> {
  if (![1, 2, 4, 8].includes(bits)) fail('malformed')
  const bytes = await inflated(lst)
  const each = 8 / bits
  return (index) => {
    const byte = Number.isInteger(index) && index >= 0 ? bytes[Math.floor(index / each)] : undefined
    if (byte === undefined) return fail('not_in_list')
    return (byte >> ((index % each) * bits)) & (2 ** bits - 1)
  }
}

async function inflated(text: string): Promise<Uint8Array> {
  const chunks: number[] = []
  try {
    const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream('deflate'))
    const reader = stream.getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (chunks.length + read.value.length > LIST_BYTES_MAX) throw new RangeError('too long')
      for (const byte of read.value) chunks.push(byte)
    }
  } catch {
    return fail('malformed')
  }
  return Uint8Array.from(chunks)
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  } catch {
    return fail('malformed')
  }
}

function fail(code: ConsentVerificationError['code']): never {
  throw new ConsentVerificationError(code)
}
