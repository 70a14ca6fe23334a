import { p256 } from '@noble/curves/nist.js'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type Affine, affineOf, bigintOf, bytes32, compressedOf, recovered, uncompressedOf } from './p256-rules.ts'
import {
  type Bytes,
  EVALUATIONS_MAX,
  type Evaluated,
  type EvaluationRefusal,
  type Evaluator,
  type EvaluatorOptions,
  type XOnlyMultiplication,
} from './voprf-model.ts'
import { composite, Fn, proofOf, scalarOf } from './voprf-rules.ts'

type Multiply = (points: readonly Bytes[]) => Promise<readonly Affine[]>

/** Whole points from x coordinates: the platform multiplies by the scalar and by its successor. */
async function multiplyBy(xOnly: XOnlyMultiplication, scalar: bigint): Promise<Multiply> {
  const [once, next] = await Promise.all([xOnly.by(bytes32(scalar)), xOnly.by(bytes32(scalar + 1n))])
  return async (points) => {
    const [ones, nexts] = await Promise.all([once(points), next(points)])
    return recovered(
      points.map((point, index) => ({
        of: affineOf(point),
        once: bigintOf(ones[index] ?? point),
        next: bigintOf(nexts[index] ?? point),
      })),
    )
  }
}

const generator = uncompressedOf(p256.Point.BASE.toAffine())

/** A nonce whose successor is a scalar too: n-1, which has none, is as unlikely as guessing the secret. */
function nonceFrom(bytes: Uint8Array): bigint {
  const nonce = scalarOf(bytes)
  if (nonce === Fn.ORDER - 1n) throw new RangeError('this batch has no nonce')
  return nonce
}

/**
 * The evaluator on the platform's own Diffie-Hellman: the secret is multiplied with in native, constant-time code.
 * @throws RangeError when the secret is not from 1 to n-2.
 */
export async function nativeEvaluator(xOnly: XOnlyMultiplication, options: EvaluatorOptions): Promise<Evaluator> {
  const secret = bigintOf(options.secret)
  if (secret === 0n || secret >= Fn.ORDER - 1n) throw new RangeError('a secret is a scalar from 1 to n-2')
  const multiply = await multiplyBy(xOnly, secret)
  const [key] = await multiply([generator])
  if (key === undefined) throw new Error('the public key did not come out')
  const publicKey = compressedOf(key)

  async function prove(blinded: readonly Affine[], bytes: readonly Uint8Array[], evaluated: readonly Bytes[]) {
    const sum = composite({ publicKey, blinded, blindedBytes: bytes, evaluatedBytes: evaluated })
    const nonce = nonceFrom(options.nonceBytes(bytes))
    const byNonce = await multiplyBy(xOnly, nonce)
    const of = uncompressedOf(sum)
    const [[evaluatedSum = sum], [base = sum, blindedSum = sum]] = await Promise.all([
      multiply([of]),
      byNonce([generator, of]),
    ])
    const said = {
      publicKey,
      composite: compressedOf(sum),
      evaluatedComposite: compressedOf(evaluatedSum),
      base: compressedOf(base),
      blinded: compressedOf(blindedSum),
    }
    return proofOf(said, { secret, nonce })
  }

  return {
    publicKey,
    evaluate: async (blinded): Promise<Result<Evaluated, EvaluationRefusal>> => {
      if (blinded.length === 0 || blinded.length > EVALUATIONS_MAX)
        return refuse({ kind: 'not_a_batch', size: blinded.length })
      const points: Bytes[] = []
      for (const [index, point] of xOnly.uncompressed(blinded).entries()) {
        if (point === undefined) return refuse({ kind: 'not_a_point', index })
        points.push(point)
      }
      const evaluated = (await multiply(points)).map(compressedOf)
      return ok({ points: evaluated, proof: await prove(points.map(affineOf), blinded, evaluated) })
    },
    multiplied: async (points) => (await multiply(points)).map(compressedOf),
  }
}
