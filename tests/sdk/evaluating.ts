import { evaluated, evaluators, nonceBytes, randomSecret } from '../exchange/evaluators.ts'

export const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const native = evaluators['node:crypto'] as (typeof evaluators)[string]

/** What evaluates in a test of the SDK alone, with a key of its own. */
export async function evaluatingServer() {
  const evaluator = await native({ secret: randomSecret(), nonceBytes })
  return {
    publicKey: url(evaluator.publicKey),
    evaluate: async (blinded: readonly string[]) => {
      const { points, proof } = await evaluated(
        evaluator,
        blinded.map((point) => new Uint8Array(Buffer.from(point, 'base64url'))),
      )
      return { evaluated: points.map(url), proof: url(proof) }
    },
  }
}
