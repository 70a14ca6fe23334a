import { readFileSync } from 'node:fs'
import { p256, p256_oprf } from '@noble/curves/nist.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nativeEvaluator } from '../../src/exchange/native-evaluator.ts'
import { bigintOf, bytes32 } from '../../src/exchange/p256-rules.ts'
import { derivedSecret } from '../../src/exchange/voprf-rules.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'
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
