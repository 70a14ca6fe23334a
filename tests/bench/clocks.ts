import { runDueJobs } from '../../src/jobs/index.ts'
import { workStandardJobs } from '../../src/work-standards/index.ts'
import type { Platform } from '../setup/service.ts'
import { openEstate } from './estate.ts'
import { type Benchmark, figure, timed } from './figure.ts'

const DAY = 86_400

/**
 * The hourly run of one lender's work standards over a portfolio placed one a minute: a first look at every placement,
 * which finds all that ran out before, and the run nine days on.
 */
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
      const before = await found(platform)
      platform.clock.advance(9 * DAY)
      const night = await timed(run)
      const after = await found(platform)
      const measured = { unit: 's', better: 'lower' as const, target: quick ? 30 : 300 }
      const note = (breaches: number) => `${each} placements, ${breaches} breaches`
      return [
        figure({ name: 'clocks first look', figure: first / 1000, ...measured, note: note(before) }),
        figure({ name: 'clocks night', figure: night / 1000, ...measured, note: note(after - before) }),
      ]
    } finally {
      await platform.stop()
    }
  },
}

/** The breaches there are; throws where a run ended before its work, which is quick, too. */
async function found({ admin, clock }: Platform): Promise<number> {
  const [counted] = await admin<{ breaches: number; waiting: number }[]>`
    select (select count(*)::integer from work_breaches) as breaches,
      (select count(*)::integer from work_timers where look_at <= ${clock.now()}::timestamptz) as waiting`
  if (counted?.waiting !== 0) throw new Error(`${counted?.waiting} placements were not looked at`)
  return counted.breaches
}
