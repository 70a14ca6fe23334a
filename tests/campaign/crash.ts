import { type Benchmark, figure } from '../bench/figure.ts'
import { crashed } from '../faults/crashes.ts'

/** The service, its PostgreSQL or both killed twenty times while clients write; afterwards everything is looked for. */
export const crash: Benchmark = {
  name: 'crash',
  run: async ({ quick }) => {
    const crashes = quick ? 3 : 20
    const { acknowledged, repeated, lost } = await crashed({ crashes, between: (crash) => 1_500 + 157 * (crash % 10) })
    for (const line of lost.slice(0, 20)) console.error(line)
    const note = `${crashes} kills, ${acknowledged} writes acknowledged, ${repeated} of them answered again after a kill`
    return [
      figure({
        name: 'crash: lost or doubled',
        figure: lost.length,
        unit: 'findings',
        target: 0,
        better: 'lower',
        note,
      }),
    ]
  },
}
