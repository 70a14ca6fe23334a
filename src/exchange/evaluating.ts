import { Problem } from '../kernel/problem.ts'
import { type BlindEvaluator, boundedMap, type EvaluationKey } from '../store/index.ts'
import { epochNamed, seedOf } from './epoch-rules.ts'
import type { KeyMaterial } from './evaluator-model.ts'
import { nativeEvaluator } from './native-evaluator.ts'
import { exchangeProblems as problems } from './problems.ts'
import type { Evaluator, XOnlyMultiplication } from './voprf-model.ts'
import { derivedSecret, hashedToGroup, nonceSource, outputOf } from './voprf-rules.ts'

const EVALUATORS_KEPT_MAX = 200

export interface EvaluatorMeans {
  readonly seeds: readonly KeyMaterial[]
  readonly multiplication: XOnlyMultiplication
  /**
   * Puts a key into the transparency log, once, and answers the one that is there: no key answers before. Left out where nobody
   * but the caller is to believe the keys.
   */
  readonly publish?: (key: EvaluationKey, publicKey: Uint8Array) => Promise<Uint8Array>
}

/**
 * The evaluator of every namespace and epoch. It alone holds the seeds: members give it blinded points and the name of a
 * key, and neither tokens nor whose they are. What the platform itself holds it is given in the clear. Undefined without a seed.
 */
export function blindEvaluator({ seeds, multiplication, publish }: EvaluatorMeans): BlindEvaluator | undefined {
  if (seeds.length === 0) return undefined
  const kept = boundedMap<string, Promise<Evaluator>>(EVALUATORS_KEPT_MAX)
  const published = boundedMap<string, true>(EVALUATORS_KEPT_MAX)
  function made({ world, namespace, epoch: name }: EvaluationKey): Promise<Evaluator> {
    const info = `xchg/v1|${world}|${namespace}|${name}`
    const known = kept.get(info)
    if (known) return known
    const epoch = epochNamed(name)
    const seed = epoch && seedOf(epoch, seeds)
    if (!seed) throw new RangeError(`${name} is no epoch`)
    const nonceBytes = nonceSource(derivedSecret(seed.bytes, `${info}|nonce`))
    const evaluator = nativeEvaluator(multiplication, { secret: derivedSecret(seed.bytes, info), nonceBytes })
    kept.set(info, evaluator)
    return evaluator
  }
  async function evaluatorOf(key: EvaluationKey): Promise<Evaluator> {
    const evaluator = await made(key)
    const name = [key.world, key.namespace, key.epoch].join('|')
    if (!publish || published.get(name)) return evaluator
    if (!same(await publish(key, evaluator.publicKey), evaluator.publicKey)) throw new Problem(problems.otherKey)
    published.set(name, true)
    return evaluator
  }
  return {
    publicKey: async (key) => (await evaluatorOf(key)).publicKey,
    unfit: (blinded) => {
      const at = multiplication.uncompressed(blinded).indexOf(undefined)
      return at === -1 ? undefined : at
    },
    evaluate: async (key, blinded) => (await evaluatorOf(key)).evaluate(blinded),
    outputs: async (keys, inputs) => {
      const bytes = inputs.map((input) => new TextEncoder().encode(input))
      const points = hashedToGroup(bytes)
      const byKey: (readonly Uint8Array[])[] = []
      for (const key of keys) {
        const evaluated = await (await evaluatorOf(key)).multiplied(points)
        byKey.push(evaluated.map((point, index) => outputOf(bytes[index] ?? point, point)))
      }
      return byKey
    },
  }
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
