/** Why a delivery was turned away. Answer it with 400, and look at the secret or the clock. */
export class WebhookVerificationError extends Error {
  readonly code: 'missing_header' | 'timestamp_out_of_tolerance' | 'unknown_secret_format' | 'no_matching_signature'

  constructor(code: WebhookVerificationError['code']) {
    super(`The webhook is not authentic: ${code.replaceAll('_', ' ')}`)
    this.name = 'WebhookVerificationError'
    this.code = code
  }
}

/** A thin payload: what happened to which resource. Read the resource for its state. */
export interface WebhookEvent {
  readonly type: string
  readonly timestamp: string
  readonly data: { readonly id: string; readonly [member: string]: unknown }
}

export interface WebhookVerification {
  /** The body as received, before any parsing. */
  readonly payload: string | Uint8Array<ArrayBuffer>
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** `whsec_` secrets (v1) or `whpk_` public keys (v1a). During a rotation give the old and the new one. */
  readonly secrets: string | readonly string[]
  /** How old or how far ahead a delivery may be, 300 by default. */
  readonly toleranceSeconds?: number
  readonly nowMs?: number
}

const SIGNED_WITH = {
  whsec_: { version: 'v1', algorithm: { name: 'HMAC', hash: 'SHA-256' } },
  whpk_: { version: 'v1a', algorithm: { name: 'Ed25519' } },
} as const

/**
 * Verifies a delivery (Standard Webhooks 1.0: HMAC-SHA256 and Ed25519) and returns its event. Signatures are
 * compared by WebCrypto's own constant-time `verify`.
 * @throws WebhookVerificationError when a header is missing, the time is off or no signature fits; SyntaxError when
 * an authentic body is no JSON.
 */
export async function verifyWebhook<T = WebhookEvent>(delivery: WebhookVerification): Promise<T> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => header(delivery.headers, name) ?? fail('missing_header'),
  ) as [string, string, string]
  const ageSeconds = (delivery.nowMs ?? Date.now()) / 1000 - Number(timestamp)
  if (!/^\d+$/.test(timestamp) || Math.abs(ageSeconds) > (delivery.toleranceSeconds ?? 300)) {
    fail('timestamp_out_of_tolerance')
  }
  const body = typeof delivery.payload === 'string' ? new TextEncoder().encode(delivery.payload) : delivery.payload
  const content = await new Blob([`${id}.${timestamp}.`, body]).arrayBuffer()
  for (const secret of [delivery.secrets].flat()) {
    if (await signedBy(secret, signatures, content)) return JSON.parse(new TextDecoder().decode(body))
  }
  return fail('no_matching_signature')
}

async function signedBy(secret: string, signatures: string, content: ArrayBuffer): Promise<boolean> {
  const prefix = secret.slice(0, secret.indexOf('_') + 1) as keyof typeof SIGNED_WITH
  const raw = bytes(secret.slice(prefix.length))
  if (!Object.hasOwn(SIGNED_WITH, prefix) || !raw?.length) fail('unknown_secret_format')
  const { version, algorithm } = SIGNED_WITH[prefix]
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify'])
  for (const versioned of signatures.split(' ')) {
    const signature = versioned.startsWith(`${version},`) && bytes(versioned.slice(version.length + 1))
    if (signature && (await crypto.subtle.verify(algorithm, key, signature, content))) return true
  }
  return false
}

function header(headers: WebhookVerification['headers'], name: string): string | null | undefined {
  if (headers instanceof Headers) return headers.get(name)
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof found === 'object' ? found.join(' ') : found
}

function bytes(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}

function fail(code: WebhookVerificationError['code']): never {
  throw new WebhookVerificationError(code)
}
