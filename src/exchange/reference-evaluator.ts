import { p256, p256_oprf } from '@noble/curves/nist.js'
import { ok, refuse } from '../kernel/result.ts'
import { uncompressedPoints } from './p256-rules.ts'
import { EVALUATIONS_MAX, type Evaluator, type EvaluatorOptions } from './voprf-model.ts'

/** The evaluator as @noble/curves has it, whole: slow, independent of ours, and what ours is held against. */
export function referenceEvaluator({ secret, nonceBytes }: EvaluatorOptions): Evaluator {
  const publicKey = Uint8Array.from(p256.getPublicKey(secret))
  return {
    publicKey,
    evaluate: (blinded) => {
      if (blinded.length === 0 || blinded.length > EVALUATIONS_MAX)
        return Promise.resolve(refuse({ kind: 'not_a_batch', size: blinded.length }))
      const index = uncompressedPoints(blinded).indexOf(undefined)
      if (index !== -1) return Promise.resolve(refuse({ kind: 'not_a_point', index }))
      const random = () => Uint8Array.from(nonceBytes(blinded))
      const points = blinded.map((point) => Uint8Array.from(point))
      const { evaluated, proof } = p256_oprf.voprf.blindEvaluateBatch(secret, publicKey, points, random)
      return Promise.resolve(ok({ points: evaluated, proof }))
    },
    multiplied: (points) => {
      const scalar = p256.Point.Fn.fromBytes(secret)
      return Promise.resolve(
        points.map((point) => Uint8Array.from(p256.Point.fromBytes(point).multiply(scalar).toBytes())),
      )
    },
  }
}
