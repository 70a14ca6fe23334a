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
    const { platform } = await openEstate({ pairs: 1, each, offered: 0 })
    try {
      // The estate is filled with triggers off; and all but 3 % have been worked.
      await platform.admin`update placements set status = 'active', base_status = 'active', activated_at = accepted_at,
        version = version + 1 where ('x' || right(id::text, 4))::bit(16)::integer % 100 >= 3`
      await platform.admin`insert into work_timers (lender_id, agency_id, placement_id, look_at)
        select lender_id, agency_id, id, offered_at from placements`
      await platform.admin`vacuum analyze placements, work_timers`
      const run = async () => {
        while ((await runDueJobs({ deps: platform.deps, jobs: platform.house.jobs, kinds: workStandardJobs })) > 0);
      }
      const first = await timed(run)
      platform.clock.advance(9 * DAY)
      const night = await timed(run)
      const [found] = await platform.admin<
        { breaches: number }[]
      >`select count(*)::integer as breaches from work_breaches`
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
