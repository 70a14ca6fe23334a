import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { verifyWebhook, WebhookVerificationError } from '../../sdk/src/webhooks.ts'

const base64 = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString('base64')
const newSecret = () => `whsec_${base64(crypto.getRandomValues(new Uint8Array(32)))}`
const nowMs = Date.UTC(2026, 10, 24, 9)
const payload = JSON.stringify({ type: 'placement.declined', timestamp: '2026-11-24T09:00:00Z', data: { id: 'plc_é' } })

const headersFor = (signature: string, at = nowMs, id = 'evt_1') => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at / 1000)),
  'webhook-signature': signature,
})
const signedV1 = (secret: string, at = nowMs) => new Webhook(secret).sign('evt_1', new Date(at), payload)

async function ed25519() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
  const content = new TextEncoder().encode(`evt_1.${Math.floor(nowMs / 1000)}.${payload}`)
  const signature = `v1a,${base64(await crypto.subtle.sign('Ed25519', pair.privateKey, content))}`
  return { key: `whpk_${base64(await crypto.subtle.exportKey('raw', pair.publicKey))}`, signature }
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (thrown: unknown) => (thrown instanceof WebhookVerificationError ? thrown.code : String(thrown)),
  )

describe('webhook verification', () => {
  test('what the reference library signs is accepted, and both agree', async () => {
    const secret = newSecret()
    const now = Date.now()
    const headers = headersFor(signedV1(secret, now), now)
    const event = await verifyWebhook({ payload, headers, secrets: secret })
    expect(event).toEqual(new Webhook(secret).verify(payload, headers))
    expect(event.data.id).toBe('plc_é')
  })

  test('bytes, Headers and headers of any case are accepted', async () => {
    const secret = newSecret()
    const headers = headersFor(signedV1(secret))
    const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]))
    const bytes = new TextEncoder().encode(payload)
    for (const variant of [new Headers(headers), shouted]) {
      expect(await codeOf(verifyWebhook({ payload: bytes, headers: variant, secrets: secret, nowMs }))).toBe('accepted')
    }
  })

  test('an Ed25519 signature is verified by its public key', async () => {
    const { key, signature } = await ed25519()
    const other = await ed25519()
    const headers = headersFor(`v1,${base64(new Uint8Array(32))} ${signature}`)
    expect(await codeOf(verifyWebhook({ payload, headers, secrets: key, nowMs }))).toBe('accepted')
    expect(await codeOf(verifyWebhook({ payload, headers, secrets: other.key, nowMs }))).toBe('no_matching_signature')
  })

  test('during a rotation either secret is enough, on either side', async () => {
    const [old, next, foreign] = [newSecret(), newSecret(), newSecret()]
    const both = headersFor(`${signedV1(old)} ${signedV1(next)}`)
    const given = (secrets: string[], headers = both) => codeOf(verifyWebhook({ payload, headers, secrets, nowMs }))
    expect(await given([old])).toBe('accepted')
    expect(await given([next])).toBe('accepted')
    expect(await given([old, next], headersFor(signedV1(next)))).toBe('accepted')
    expect(await given([foreign])).toBe('no_matching_signature')
  })

  test('a good signature under the name of another version is not looked at', async () => {
    const secret = newSecret()
    const headers = headersFor(signedV1(secret).replace('v1,', 'v9,'))
    expect(await codeOf(verifyWebhook({ payload, headers, secrets: secret, nowMs }))).toBe('no_matching_signature')
  })

  test.each([
    ['the body', { payload: payload.replace('declined', 'accepted') }],
    ['the id', { headers: { 'webhook-id': 'evt_2' } }],
    ['the time', { headers: { 'webhook-timestamp': String(nowMs / 1000 + 1) } }],
    ['the version', { headers: { 'webhook-signature': 'v1a,' } }],
    ['the signature, emptied', { headers: { 'webhook-signature': 'v1,' } }],
    ['the signature, no base64', { headers: { 'webhook-signature': 'v1,%%%' } }],
  ])('a change of %s is found', async (_, change) => {
    const secret = newSecret()
    const headers = { ...headersFor(signedV1(secret)), ...('headers' in change ? change.headers : {}) }
    const delivery = { payload: 'payload' in change ? change.payload : payload, headers, secrets: secret, nowMs }
    expect(await codeOf(verifyWebhook(delivery))).toBe('no_matching_signature')
  })

  test.each([
    [-301, 'timestamp_out_of_tolerance'],
    [-300, 'accepted'],
    [300, 'accepted'],
    [301, 'timestamp_out_of_tolerance'],
  ])('a delivery %i seconds from now is %s', async (seconds, outcome) => {
    const secret = newSecret()
    const at = nowMs + seconds * 1000
    expect(
      await codeOf(verifyWebhook({ payload, headers: headersFor(signedV1(secret, at), at), secrets: secret, nowMs })),
    ).toBe(outcome)
  })

  test.each(['', 'abc', '1e9', '-1', ' '])('a timestamp of %j is refused', async (timestamp) => {
    const headers = { ...headersFor('v1,AAAA'), 'webhook-timestamp': timestamp }
    const delivery = { payload, headers, secrets: newSecret(), nowMs }
    expect(await codeOf(verifyWebhook(delivery))).toMatch(/timestamp_out_of_tolerance|missing_header/)
  })

  test('a missing header and a secret of unknown form are named', async () => {
    const { 'webhook-id': _, ...rest } = headersFor('v1,AAAA')
    expect(await codeOf(verifyWebhook({ payload, headers: rest, secrets: newSecret(), nowMs }))).toBe('missing_header')
    for (const secrets of ['plain', 'whsec_', 'whsec_%', 'toString_AAAA', '']) {
      const delivery = { payload, headers: headersFor('v1,AAAA'), secrets, nowMs }
      expect(await codeOf(verifyWebhook(delivery))).toBe('unknown_secret_format')
    }
  })
})
