import { readFileSync } from 'node:fs'
import { p256, p256_oprf } from '@noble/curves/nist.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindEvaluator } from '../../src/exchange/evaluating.ts'
import { nativeEvaluator } from '../../src/exchange/native-evaluator.ts'
import { bigintOf, bytes32 } from '../../src/exchange/p256-rules.ts'
import { derivedSecret, hashedToGroup, outputOf } from '../../src/exchange/voprf-rules.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'
import type { BlindEvaluator } from '../../src/store/index.ts'
import { evaluated, evaluators, nonceBytes, points, randomBytes, randomSecret } from './evaluators.ts'

interface Vector {
  readonly Blind: string
  readonly BlindedElement: string
  readonly EvaluationElement: string
  readonly Input: string
  readonly Output: string
  readonly Proof: { readonly proof: string; readonly r: string }
}
interface Suite {
  readonly keyInfo: string
  readonly seed: string
  readonly skSm: string
  readonly pkSm: string
  readonly vectors: readonly Vector[]
}

const fixture = new URL('../fixtures/rfc9497-p256-voprf.json', import.meta.url)
const { suites }: { suites: readonly Suite[] } = JSON.parse(readFileSync(fixture, 'utf8'))
const list = (text: string) => text.split(',').map((hex) => hexToBytes(hex))
const hex = (items: readonly Uint8Array[]) => items.map((item) => bytesToHex(item)).join(',')

/** The 48 random bytes a given nonce comes from. */
const drawing = (nonce: string) => () => {
  const drawn = new Uint8Array(48)
  drawn.set(bytes32(bigintOf(hexToBytes(nonce)) - 1n), 16)
  return drawn
}

describe.each(Object.entries(evaluators))('the evaluator on %s', (_name, evaluator) => {
  it.each(suites.flatMap((suite) => suite.vectors.map((vector) => ({ suite, vector }))))(
    'answers vector of RFC 9497 for $vector.Input to the byte',
    async ({ suite, vector }) => {
      const secret = derivedSecret(hexToBytes(suite.seed), Buffer.from(suite.keyInfo, 'hex').toString())
      expect(bytesToHex(secret)).toBe(suite.skSm)
      const server = await evaluator({ secret, nonceBytes: drawing(vector.Proof.r) })
      expect(bytesToHex(server.publicKey)).toBe(suite.pkSm)
      const { points: answered, proof } = await evaluated(server, list(vector.BlindedElement))
      expect(hex(answered)).toBe(vector.EvaluationElement)
      expect(bytesToHex(proof)).toBe(vector.Proof.proof)
      const blinds = list(vector.Blind)
      const blinded = list(vector.BlindedElement)
      const items = list(vector.Input).map((input, index) => ({
        input,
        blind: blinds[index] ?? input,
        blinded: blinded[index] ?? input,
        evaluated: answered[index] ?? input,
      }))
      expect(hex(p256_oprf.voprf.finalizeBatch(items, server.publicKey, proof))).toBe(vector.Output)
      const [last = 0] = proof.slice(-1)
      const tampered = Uint8Array.from([...proof.slice(0, -1), last ^ 1])
      expect(() => p256_oprf.voprf.finalizeBatch(items, server.publicKey, tampered)).toThrow(
        'proof verification failed',
      )
    },
  )

  it.each(suites.flatMap((suite) => suite.vectors.map((vector) => ({ suite, vector }))))(
    'makes the output of RFC 9497 for $vector.Input in one go',
    async ({ suite, vector }) => {
      const server = await evaluator({ secret: hexToBytes(suite.skSm), nonceBytes })
      const inputs = list(vector.Input)
      const evaluatedPoints = await server.multiplied(hashedToGroup(inputs))
      expect(hex(inputs.map((input, at) => outputOf(input, evaluatedPoints[at] ?? input)))).toBe(vector.Output)
    },
  )

  it('names the first element that is no point, and refuses the identity', async () => {
    const server = await evaluator({ secret: randomSecret(), nonceBytes })
    const [good = new Uint8Array()] = points(1)
    const off = Uint8Array.from([2, ...new Uint8Array(32).fill(0xff)])
    for (const bad of [off, Uint8Array.of(0), new Uint8Array(33), p256.Point.BASE.toBytes(false), new Uint8Array()])
      expect(await server.evaluate([good, bad])).toEqual({ ok: false, refusal: { kind: 'not_a_point', index: 1 } })
  })

  it('takes one to a thousand points at once', async () => {
    const server = await evaluator({ secret: randomSecret(), nonceBytes })
    expect(await server.evaluate([])).toEqual({ ok: false, refusal: { kind: 'not_a_batch', size: 0 } })
    const many = Array.from({ length: 1_001 }, () => p256.Point.BASE.toBytes())
    expect(await server.evaluate(many)).toEqual({ ok: false, refusal: { kind: 'not_a_batch', size: 1_001 } })
  })
})

it('answers on every path what the reference answers, proof included, for random secrets and batches', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
      const secret = randomSecret()
      const nonce = bytesToHex(randomSecret())
      const blinded = points(size)
      const answers = await Promise.all(
        Object.values(evaluators).map(async (evaluator) => {
          const { points: answered, proof } = await evaluated(
            await evaluator({ secret, nonceBytes: drawing(nonce) }),
            blinded,
          )
          return `${hex(answered)} ${bytesToHex(proof)}`
        }),
      )
      return new Set(answers).size === 1
    }),
    { numRuns: 8 },
  )
})

it('multiplies by the smallest and the largest secrets as the reference does', async () => {
  const blinded = [p256.Point.BASE.toBytes(), ...points(3)]
  for (const scalar of [1n, 2n, p256.Point.Fn.ORDER - 2n]) {
    const options = { secret: bytes32(scalar), nonceBytes: drawing('0'.repeat(63).concat('5')) }
    const answers = await Promise.all(
      Object.values(evaluators).map(async (evaluator) =>
        hex((await evaluated(await evaluator(options), blinded)).points),
      ),
    )
    expect(new Set(answers).size).toBe(1)
  }
})

it.each([0n, p256.Point.Fn.ORDER - 1n, p256.Point.Fn.ORDER])('refuses the secret %s', async (scalar) => {
  await expect(nativeEvaluator(nodeMultiplication, { secret: bytes32(scalar), nonceBytes })).rejects.toThrow(RangeError)
})

it('derives another secret for another namespace or epoch', () => {
  const seed = randomBytes(32)
  const derived = ['TW-NID|1', 'TW-NID|2', 'US-SSN|1'].map((info) => bytesToHex(derivedSecret(seed, info)))
  expect(new Set(derived).size).toBe(3)
})

it('makes in one go, under every key, what members make by blinding, evaluating and finalising', async () => {
  const createdAt = '2026-01-01T00:00:00.000Z' as Instant
  const evaluator = blindEvaluator({
    seeds: [{ id: 1, bytes: new Uint8Array(32).fill(3), createdAt }],
    multiplication: nodeMultiplication,
  }) as BlindEvaluator
  const keys = ['2026H1', '2026H2'].map((epoch) => ({ world: 'sandbox', namespace: 'TW-NID', epoch }))
  const inputs = ['A123456789', 'B234567890', '一'].map((number) => `TW-NID|${number}`)
  const whole = await evaluator.outputs(keys, inputs)
  for (const [at, key] of keys.entries()) {
    const items = inputs.map((text) => {
      const input = new TextEncoder().encode(text)
      return { input, ...p256_oprf.voprf.blind(input) }
    })
    const answer = await evaluator.evaluate(
      key,
      items.map(({ blinded }) => blinded),
    )
    if (!answer.ok) throw new Error(answer.refusal.kind)
    const finalised = p256_oprf.voprf.finalizeBatch(
      items.map((item, index) => ({ ...item, evaluated: answer.value.points[index] as Uint8Array<ArrayBuffer> })),
      (await evaluator.publicKey(key)) as Uint8Array<ArrayBuffer>,
      answer.value.proof as Uint8Array<ArrayBuffer>,
    )
    expect(hex(whole[at] ?? [])).toBe(hex(finalised))
  }
  expect(hex(whole[0] ?? [])).not.toBe(hex(whole[1] ?? []))
})
