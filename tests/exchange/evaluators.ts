import { p256 } from '@noble/curves/nist.js'
import { nativeEvaluator } from '../../src/exchange/native-evaluator.ts'
import { referenceEvaluator } from '../../src/exchange/reference-evaluator.ts'
import type { Evaluated, Evaluator, EvaluatorOptions } from '../../src/exchange/voprf-model.ts'
import { webMultiplication } from '../../src/exchange/web-multiplication.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'

export const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Whatever nonce a proof has: where only its points matter. */
export const nonceBytes = () => randomBytes(48)

/** Every way to evaluate; whatever one of them answers, the others answer too. */
export const evaluators: Readonly<Record<string, (options: EvaluatorOptions) => Promise<Evaluator>>> = {
  reference: (options) => Promise.resolve(referenceEvaluator(options)),
  'node:crypto': (options) => nativeEvaluator(nodeMultiplication, options),
  WebCrypto: (options) => nativeEvaluator(webMultiplication, options),
}

export const randomSecret = () => Uint8Array.from(p256.utils.randomSecretKey())

/** Points that follow from one another, so that a hundred thousand of them cost an addition each. */
export function points(count: number): readonly Uint8Array[] {
  const step = p256.Point.BASE.multiply(p256.Point.Fn.fromBytes(randomSecret()))
  let point = step
  return Array.from({ length: count }, () => {
    point = point.add(step)
    return point.toBytes()
  })
}

export async function evaluated(evaluator: Evaluator, blinded: readonly Uint8Array[]): Promise<Evaluated> {
  const result = await evaluator.evaluate(blinded)
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
  return result.value
}
