import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { execute } from '../../src/command.ts'
import { addSeconds } from '../../src/kernel/instant.ts'
import { storeStatistic } from '../../src/supervision/commands/store-statistic.ts'
import { type Reachable, reachable } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

const path = '/v1/supervision/statistics'

interface Cell {
  readonly key: readonly string[]
  readonly count: number | null
  readonly suppressed: string | null
}

let platform: Platform
let regulator: TestOrganisation
/** Each with people it calls. */
let lenders: { readonly by: TestOrganisation; readonly people: readonly Reachable[] }[]
beforeAll(async () => {
  platform = await startPlatform()
  regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
  lenders = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const by = await platform.organisation('lender', { jurisdictions: ['US'] })
      return { by, people: [await reachable(by), await reachable(by), await reachable(by)] }
    }),
  )
}, 60_000)
afterAll(() => platform.stop())

/** `calls` of each lender, by one channel and with one end, one person after the other. */
async function called(calls: readonly number[], said: { channel: string; disposition: string }) {
  for (const [at, { by, people }] of lenders.entries()) {
    const happenedAt = platform.clock.now()
    const activities = Array.from({ length: calls[at] ?? 0 }, (_, n) => {
      const { account, party } = people[n % people.length] as Reachable
      return { account, party, direction: 'outbound', happenedAt, ...said }
    })
    if (activities.length === 0) continue
    const { status, text, body } = await by.post('/v1/activities/batch', { activities })
    if (status !== 200 || body.data.some(({ outcome }: { outcome: string }) => outcome !== 'recorded')) {
      throw new Error(text)
    }
  }
  platform.clock.advance(61)
}

const asking = (changes: object = {}) => ({
  ...{ statistic: 'contacts_made', jurisdiction: 'US', purpose: 'statistics' },
  period: { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' },
  ...changes,
})

async function counted(changes: object = {}, by = regulator) {
  const { status, body, text } = await by.post(path, asking(changes))
  if (status !== 202) throw new Error(text)
  await platform.settle()
  const table = (await by.get(`${path}/${body.id}/table`)).body as { cells: Cell[]; margins: Cell[] }
  return { id: body.id as string, asOf: body.asOf as string, state: body.state as string, ...table }
}

commandCases('supervision_statistic.request', {
  platform: () => platform,
  scope: 'contacts:read',
  arrange: async () => ({ by: regulator, path, body: asking() }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'counting', purpose: 'statistics', epsilonThousandths: null, countedAt: null })
    expect((await regulator.get(`${path}/${body.id}/table`)).body.code).toBe('supervision_statistic_not_counted')
    expect((await regulator.get(path)).body.data[0].id).toBe(body.id)
  },
  events: ['supervision_statistic.requested'],
  conflict: {
    arrange: async () => ({ by: regulator, path, body: asking({ jurisdiction: 'TW' }) }),
    ...{ status: 422, code: 'supervision_elsewhere' },
  },
  noOutsider: 'a regulator asks about its own places alone',
})

describe('a table', () => {
  test('has a count for each cell that may be told, and says why it has none', async () => {
    await called([6, 6, 6, 6, 6], { channel: 'phone', disposition: 'no_answer' })
    await called([1, 1, 1, 1, 1], { channel: 'phone', disposition: 'busy' })
    await called([4, 3, 3, 3, 3], { channel: 'phone', disposition: 'conversation' })
    await called([20, 5, 5, 5, 5], { channel: 'letter', disposition: 'sent' })
    await called([20, 20, 0, 0, 0], { channel: 'email', disposition: 'sent' })
    const { cells, margins } = await counted()
    expect(cells).toEqual([
      { key: ['outbound', 'email', 'sent'], count: null, suppressed: 'few_contributors' },
      { key: ['outbound', 'letter', 'sent'], count: null, suppressed: 'dominated' },
      { key: ['outbound', 'phone', 'busy'], count: null, suppressed: 'small' },
      { key: ['outbound', 'phone', 'conversation'], count: null, suppressed: 'complementary' },
      { key: ['outbound', 'phone', 'no_answer'], count: 30, suppressed: null },
    ])
    expect(margins.find(({ key }) => key[1] === 'phone')).toEqual({
      ...{ key: ['outbound', 'phone'], count: 51, suppressed: null },
    })
  })

  test('counts each person once, where the last contact was', async () => {
    await called([3, 3, 3, 3, 3], { channel: 'sms', disposition: 'sent' })
    const { cells } = await counted({ statistic: 'people_contacted' })
    expect(cells).toEqual([{ key: ['outbound', 'sms'], count: 15, suppressed: null }])
  })

  test('is of its place, its period and its world, as of its moment', async () => {
    const before = await counted({ statistic: 'people_contacted' })
    await called([3, 3, 3, 3, 3], { channel: 'phone', disposition: 'no_answer' })
    expect((await counted({ statistic: 'people_contacted', asOf: before.asOf })).cells).toEqual(before.cells)
    const october = { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' }
    expect((await counted({ period: october })).cells).toEqual([])
    expect((await counted({ jurisdiction: 'US-NY' })).cells).toEqual([])
    const far = await platform.organisation('regulator', { jurisdictions: ['US'], world: 'far away' })
    expect((await counted({}, far)).cells).toEqual([])
  })

  test('tells nothing that a table of before makes the difference of a few', async () => {
    const first = await counted({ statistic: 'contacts_made' })
    await called([1, 1, 0, 0, 0], { channel: 'sms', disposition: 'sent' })
    const of = ({ cells }: { cells: Cell[] }) => cells.find(({ key }) => key[1] === 'sms')
    expect(of(first)?.count).toBe(15)
    expect(of(await counted({ statistic: 'contacts_made' }))).toMatchObject({
      count: null,
      suppressed: 'differs_little',
    })
    await called([4, 4, 4, 4, 4], { channel: 'sms', disposition: 'sent' })
    expect(of(await counted({ statistic: 'contacts_made' }))?.count).toBe(37)
  })
})

test('two that are counted at once are held against one another', async () => {
  const regulators = await Promise.all(
    [1, 2, 3].map(() => platform.organisation('regulator', { jurisdictions: ['US'] })),
  )
  const asOf = platform.clock.now()
  await called([1, 1, 0, 0, 0], { channel: 'sms', disposition: 'sent' })
  for (const by of regulators) {
    const asked = [asOf, undefined].map((at) =>
      by.post(path, asking({ asOf: at === undefined ? at : addSeconds(at, -60) })),
    )
    const ids = (await Promise.all(asked)).map(({ body }) => body.id as string)
    const [world, org] = ['sandbox', by.id]
    const actor = { kind: 'system', org, orgKind: 'regulator', world, job: 'supervision_statistic.count' } as const
    await Promise.all(
      ids.map((id) => execute(platform.deps, { actor, command: storeStatistic, input: { supervisionStatistic: id } })),
    )
    const told = await Promise.all(ids.map((id) => by.get(`${path}/${id}/table`)))
    const sms = told.map(({ body }) => (body.cells as Cell[]).find(({ key }) => key[1] === 'sms'))
    expect(sms.filter((cell) => cell?.suppressed === 'differs_little')).toHaveLength(1)
  }
})

test('every source is counted by every dimension its statistics have', async () => {
  const { body } = await regulator.get('/v1/supervision/statistic-kinds')
  expect(body.suppression).toEqual({ countMin: 10, contributorsMin: 5, shareMax: 40 })
  for (const { name, dimensions } of body.statistics) {
    const { id } = await counted({ statistic: name })
    expect((await regulator.get(`${path}/${id}`)).body).toMatchObject({ state: 'done', statistic: name })
    expect((await regulator.get(`${path}/${id}/table`)).body.dimensions).toEqual(dimensions)
  }
})

test('whose data is counted is told, with the purpose, and nobody else is', async () => {
  platform.clock.advance(1)
  const { id } = await counted({ purpose: 'investigation' })
  for (const { by } of lenders) {
    const events = (await by.get('/v1/events?limit=200')).body.data
    const told = events.find((event: { data: { statisticId?: string } }) => event.data.statisticId === id)
    expect(told).toMatchObject({ type: 'supervision_statistic.counted', data: { purpose: 'investigation' } })
    const [reading] = (await by.get('/v1/supervision/readings?kind=statistic')).body.data
    expect(reading).toMatchObject({ regulatorId: regulator.id, purpose: 'investigation', template: 'contacts' })
  }
  const other = await platform.organisation('lender', { jurisdictions: ['US'] })
  expect((await other.get('/v1/supervision/readings')).body.data).toEqual([])
})

describe('with noise', () => {
  const noisy = { statistic: 'people_contacted', epsilonThousandths: 400 }

  test('a question has one answer, paid once, and a quarter no more than it was granted, however many ask at once', async () => {
    await called([3, 3, 3, 3, 3], { channel: 'sms', disposition: 'sent' })
    const first = await counted(noisy)
    const again = await counted({ ...noisy, asOf: first.asOf, purpose: 'complaint' })
    expect([again.cells, again.margins]).toEqual([first.cells, []])
    const spent = async () => (await regulator.get('/v1/supervision/privacy-budgets?quarter=2026-Q4')).body.budgets
    const budget = { source: 'contacts', country: 'US', quarter: '2026-Q4' }
    expect(await spent()).toEqual([{ ...budget, spentThousandths: 400, leftThousandths: 600 }])
    const asked = Array.from({ length: 12 }, (_, n) => {
      const asOf = new Date(Date.parse(first.asOf) - 1_000 * (n + 1)).toISOString()
      return regulator.post(path, asking({ ...noisy, epsilonThousandths: 100, asOf }))
    })
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(6).fill(202), ...Array(6).fill(409)])
    const refused = answers.filter(({ status }) => status === 409)
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['supervision_privacy_budget_spent']))
    expect(await spent()).toEqual([{ ...budget, spentThousandths: 1_000, leftThousandths: 0 }])
    const long = { from: '2026-07-01T00:00:00Z', to: '2026-12-01T00:00:00Z' }
    expect((await regulator.post(path, asking({ ...noisy, period: long }))).body.code).toBe(
      'supervision_privacy_budget_spent',
    )
    expect((await regulator.get('/v1/supervision/privacy-budgets?quarter=2026-Q3')).body.budgets).toEqual([])
  })

  test('records are not counted: one person may be behind many', async () => {
    const { body } = await regulator.post(path, asking({ epsilonThousandths: 100 }))
    expect(body).toMatchObject({ code: 'supervision_noise_unfit', errors: [{ pointer: '#/epsilonThousandths' }] })
  })
})

test('what is no whole month, ends before it begins or is not settled is refused by its field', async () => {
  const refused = async (changes: object) => {
    const { body } = await regulator.post(path, asking(changes))
    return [body.code, body.errors?.[0].pointer]
  }
  const [from, to] = ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z']
  const periods = [
    [{ from: '2026-11-02T00:00:00Z', to }, '#/period/from'],
    [{ from, to: '2026-11-30T23:00:00Z' }, '#/period/to'],
    [{ from: to, to: from }, '#/period/to'],
    [{ from: '2020-01-01T00:00:00Z', to }, '#/period/to'],
  ] as const
  for (const [period, pointer] of periods)
    expect(await refused({ period })).toEqual(['supervision_period_unfit', pointer])
  expect(await refused({ asOf: platform.clock.now() })).toEqual(['supervision_export_unsettled', '#/asOf'])
  const lender = lenders[0]?.by as TestOrganisation
  expect((await lender.post(path, asking())).body.code).toBe('supervision_not_regulator')
})

test('a statistic is its regulator’s alone', async () => {
  const { id } = await counted()
  const other = await platform.organisation('regulator', { jurisdictions: ['US'] })
  for (const end of ['', '/table']) expect((await other.get(`${path}/${id}${end}`)).status).toBe(404)
  expect((await other.get('/v1/supervision/privacy-budgets')).body.budgets).toEqual([])
})
