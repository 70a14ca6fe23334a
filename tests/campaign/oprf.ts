import { bytesToHex } from '@noble/hashes/utils.js'
import { type Benchmark, figure } from '../bench/figure.ts'
import { evaluated, evaluators, nonceBytes, points, randomSecret } from '../exchange/evaluators.ts'

const BATCH = 1_000

/** A hundred thousand points through every evaluator, a new secret each batch: any byte that differs is a finding. */
export const oprf: Benchmark = {
  name: 'oprf',
  run: async ({ quick }) => {
    const batches = quick ? 1 : 100
    let different = 0
    for (let batch = 0; batch < batches; batch++) {
      const options = { secret: randomSecret(), nonceBytes }
      const blinded = points(BATCH)
      const answers = await Promise.all(
        Object.values(evaluators).map(async (evaluator) => (await evaluated(await evaluator(options), blinded)).points),
      )
      for (const index of blinded.keys()) {
        const said = answers.map((answer) => bytesToHex(answer[index] ?? new Uint8Array()))
        if (new Set(said).size !== 1) different += 1
      }
    }
    return [
      figure({
        ...{
          name: 'oprf: points on which paths differ',
          figure: different,
          unit: 'points',
          target: 0,
          better: 'lower',
        },
        note: `${batches * BATCH} random points, ${batches} secrets, ${Object.keys(evaluators).join(', ')}`,
      }),
    ]
  },
}
