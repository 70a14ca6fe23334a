import { runDueJobs } from '../../src/jobs/index.ts'
import { workStandardJobs } from '../../src/work-standards/index.ts'
import { openEstate } from './estate.ts'
import { type Benchmark, figure, timed } from './figure.ts'

const DAY = 86_400

/** The hourly run of one lender's work standards: a first look at every placement, and a night on which 3 % run out. */
export const clocks: Benchmark = {
  name: 'clocks',
  run: async ({ quick }) => {
    const each = quick ? 50_000 : 1_000_000
    const { platform } = await openEstate({ pairs: 1, each, offered: 0, workedPercent: 97 })
    try {
      const run = async () => {
        while ((await runDueJobs({ deps: platform.deps, jobs: platform.house.jobs, kinds: workStandardJobs })) > 0);
      }
      const first = await timed(run)
      platform.clock.advance(9 * DAY)
      const night = await timed(run)
      const [found] = await platform.admin<{ breaches: number; waiting: number }[]>`
        select (select count(*)::integer from work_breaches) as breaches,
          (select count(*)::integer from work_timers where look_at <= ${platform.clock.now()}::timestamptz) as waiting`
      // A run that failed on the way is quick, too.
      if (found?.waiting !== 0) throw new Error(`${found?.waiting} placements were not looked at`)
      const measured = { unit: 's', better: 'lower' as const, target: quick ? 30 : 300 }
      const note = `${each} placements`
      return [
        figure({ name: 'clocks first look', figure: first / 1000, ...measured, note }),
        figure({
          name: 'clocks night',
          figure: night / 1000,
          ...measured,
          note: `${note}, ${found?.breaches} breaches`,
        }),
      ]
    } finally {
      await platform.stop()
    }
  },
}
