import { evaluated, evaluators, nonceBytes, points, randomSecret } from '../exchange/evaluators.ts'
import { type Benchmark, figure, median, timed } from './figure.ts'

/** A batch evaluated with its proof: the platform's Diffie-Hellman against @noble/curves alone, turn by turn. */
export const oprf: Benchmark = {
  name: 'oprf',
  run: async ({ quick }) => {
    const [size, rounds] = quick ? [100, 2] : [1_000, 5]
    const options = { secret: randomSecret(), nonceBytes }
    const made = await Promise.all(
      Object.entries(evaluators).map(async ([name, evaluator]) => ({ name, evaluator: await evaluator(options) })),
    )
    const blinded = points(size)
    const times = new Map<string, number[]>(made.map(({ name }) => [name, []]))
    for (let round = 0; round <= rounds; round++) {
      for (const { name, evaluator } of made) {
        const took = await timed(() => evaluated(evaluator, blinded))
        if (round > 0) times.get(name)?.push(took)
      }
    }
    const each = (name: string) => median(times.get(name) ?? []) / size
    const note = made.map(({ name }) => `${name} ${each(name).toFixed(2)} ms an element`).join(', ')
    return ['node:crypto', 'WebCrypto'].map((name) =>
      figure({
        ...{ name: `oprf: batch of ${size} with proof, ${name}`, figure: each('reference') / each(name) },
        ...{ unit: 'x of noble', target: name === 'node:crypto' ? 3 : 1, better: 'higher', note },
      }),
    )
  },
}
