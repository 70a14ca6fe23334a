import { runDueJobs } from '../../src/jobs/index.ts'
import { stageJobs } from '../../src/stages/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/service.ts'
import { type EstatePair, openEstate } from './estate.ts'
import { type Benchmark, figure, timed } from './figure.ts'

const DAY = 86_400
const CASES = 50_000

const policy = {
  ...{ name: 'Generated', automatic: true },
  stages: [
    { stage: 'reminder', channels: ['sms', 'letter'], minimumDays: 1 },
    {
      ...{ stage: 'phone', channels: ['phone', 'letter'], minimumDays: 1, deEscalateOn: ['right_party', 'payment'] },
      gates: [{ kind: 'attempts', count: 3, days: 90 }, { kind: 'no_open_dispute' }, { kind: 'no_protection' }],
    },
    { stage: 'field_visit', channels: ['visit'], gates: [{ kind: 'certified_collector', certificate: 'field_work' }] },
  ],
}

/**
 * The nightly look at all cases of one lender, each with its contacts of four months: the first, in which every placement enters
 * the policy, and the one after it; a simulation of the policy over ninety days of them; and what the gate pays for the stage.
 */
export const stages: Benchmark = {
  name: 'stages',
  run: async ({ quick }) => {
    const each = quick ? CASES / 10 : CASES
    const { platform, pairs } = await openEstate({ pairs: 1, each, offered: 0, workedPercent: 97, contacted: 6 })
    const [{ lender }] = pairs as [EstatePair]
    try {
      const id = await posted(lender, '/v1/collection-policies', policy)
      await posted(lender, `/v1/collection-policies/${id}/publish`, {})
      const first = await timed(() => work(platform))
      const entered = await latest(lender, '/v1/stage-runs')
      await platform.admin`vacuum analyze`
      platform.clock.advance(2 * DAY)
      const night = await timed(() => work(platform))
      const looked = await latest(lender, '/v1/stage-runs')
      await posted(lender, `/v1/collection-policies/${id}/simulations`, {})
      const simulated = await timed(() => work(platform))
      const { moves } = await latest(lender, '/v1/policy-simulations')
      const seconds = (target: number) => ({ unit: 's', better: 'lower' as const, target: quick ? target / 5 : target })
      return [
        figure({
          name: 'stages first night',
          figure: first / 1000,
          ...seconds(120),
          note: `${entered.entered} entered`,
        }),
        figure({
          ...{ name: 'stages night', figure: night / 1000, ...seconds(60) },
          note: `${looked.looked} cases, ${looked.raised} raised, ${looked.lowered} lowered`,
        }),
        figure({ name: 'stages simulation', figure: simulated / 1000, ...seconds(300), note: `${moves} moves` }),
        figure({
          ...{ name: 'stage told to the gate', unit: 'ms', better: 'lower', target: 0.1 },
          ...{ figure: await knownStage(platform), note: 'of each decision' },
        }),
      ]
    } finally {
      await platform.stop()
    }
  },
}

async function work(platform: Platform): Promise<void> {
  while ((await runDueJobs({ deps: platform.deps, jobs: platform.house.jobs, kinds: stageJobs })) > 0);
}

async function posted(by: TestOrganisation, path: string, body: object): Promise<string> {
  const answer = await by.post(path, body)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body.id
}

/** The newest of a list, done; throws where a run ended before its work, which is quick, too. */
async function latest(by: TestOrganisation, path: string): Promise<Record<string, number>> {
  const [one] = (await by.get(`${path}?limit=1`)).body.data
  if (one?.state !== 'done') throw new Error(`${path}: ${JSON.stringify(one)}`)
  return one
}

/** Milliseconds the database takes to say the stage of an account. */
async function knownStage({ admin, clock }: Platform): Promise<number> {
  const calls = 5_000
  const ask = () => admin`
    select count(bridge.known_stage(c.lender_id, c.account_id, null, ${clock.now()}::timestamptz))
    from (select lender_id, account_id from stage_cases limit ${calls}) c`
  await ask()
  return (await timed(ask)) / calls
}
