import { signalJobs } from '../../src/safety-signals/index.ts'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { exchangeIn } from '../exchange/members.ts'
import { someNumber } from '../protections/protecting.ts'
import { platformOn } from '../setup/service.ts'
import { type Benchmark, figure, median, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

type Debt = Awaited<ReturnType<Contacting['active']>>

/** People given the token an exchange knows them by, and what deciding about a contact costs with it and without, turn by turn. */
export const matching: Benchmark = {
  name: 'matching',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    try {
      const here = await contactBetween(platform)
      // 10:00 in New York.
      platform.clock.advance(5.5 * 3_600)
      const debts: Debt[] = []
      for (let made = 0; made < (quick ? 40 : 400); made++) debts.push(await here.active({ nationalId: someNumber() }))
      await exchangeIn(platform, { jurisdiction: 'US' })
      platform.clock.advance(301)
      const ms = await timed(() => platform.settle({ kinds: signalJobs }))
      const [{ given }] = (await platform.admin`
        select count(*)::int as given from subject_tags where exchange_id is not null`) as unknown as [
        { given: number },
      ]
      if (given !== debts.length) throw new Error(`${given} of ${debts.length} have a token`)
      const half = debts.length / 2
      await platform.admin`delete from subject_tags where exchange_id is not null
        and concordat.typeid('pty', party_id) = any (${debts.slice(half).map(({ party }) => party)})`
      const took = { with: [] as number[], without: [] as number[] }
      for (let at = 0; at < half; at++) {
        took.with.push(await timed(() => decided(here, debts[at] as Debt)))
        took.without.push(await timed(() => decided(here, debts[half + at] as Debt)))
      }
      return [
        figure({
          ...{ name: 'matching: people given a token', figure: (debts.length / ms) * 1_000, unit: 'persons/s' },
          ...{ target: 200, better: 'higher', note: `${debts.length} in ${(ms / 1_000).toFixed(2)} s, one process` },
        }),
        figure({
          ...{ name: 'matching: a contact decision with a token', figure: median(took.with) / median(took.without) },
          ...{ unit: 'x without', target: 1.1, better: 'lower' },
          note: `${median(took.with).toFixed(2)} ms with, ${median(took.without).toFixed(2)} ms without, median of ${half}`,
        }),
      ]
    } finally {
      await platform.stop()
    }
  },
}

async function decided({ agency }: Contacting, { placement, points }: Debt): Promise<void> {
  const { body, text } = await agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint: points.phone, channel: 'phone' },
  })
  if (body.outcome !== 'allow') throw new Error(text)
}
