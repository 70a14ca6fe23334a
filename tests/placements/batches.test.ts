import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf, debtsOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency, { terms: { capacity: 100_000 } })
})
afterAll(() => platform.stop())

const respondBy = () => new Date(Date.parse(platform.clock.now()) + 86_400_000).toISOString()
const path = '/v1/placement-batches'

const create = async (source: unknown, changes: Record<string, unknown> = {}): Promise<string> => {
  const answer = await lender.post(path, { mandate, respondBy: respondBy(), source, ...changes })
  if (answer.status !== 202) throw new Error(answer.text)
  return answer.body.id
}
const offered = async (count = 3) => {
  const batch = await create({ accounts: await debtsOf(platform, lender, Array(count).fill({})) })
  await platform.settle()
  return batch
}
const rowsOf = async (by: TestOrganisation, batch: string, filter = '') =>
  (await by.get(`${path}/${batch}/rows?limit=200${filter}`)).body.data
const read = async (by: TestOrganisation, batch: string) => (await by.get(`${path}/${batch}`)).body
const statuses = async (by: TestOrganisation, batch: string) => {
  const { data } = (await by.get(`/v1/placements?batch=${batch}&limit=200`)).body
  return data.map(({ status }: { status: string }) => status).toSorted()
}
const taken = async () => {
  const [row] = await platform.admin`
    select sum(taken)::int as taken from mandate_loads where lender_id = ${OrganisationId.toUuid(lender.id)}`
  return row?.taken as number
}

const shared = { platform: () => platform }

commandCases('placement_batch.create', {
  ...shared,
  scope: 'placements:place',
  arrange: async () => ({
    by: lender,
    path,
    body: { mandate, respondBy: respondBy(), source: { accounts: [await debtOf(platform, lender)] } },
  }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'placing', total: 1, offered: 0 })
    expect(await agency.get(`${path}/${body.id}`)).toMatchObject({ status: 404 })
    await platform.settle()
    expect(await read(lender, body.id)).toMatchObject({ state: 'offered', offered: 1, amountTotal: 1_250_000 })
  },
  events: ['placement_batch.created', 'placement.offered', 'placement_batch.offered'],
  conflict: {
    arrange: async () => {
      const reference = crypto.randomUUID()
      const body = { mandate, reference, respondBy: respondBy(), source: { filter: {} } }
      await lender.post(path, body)
      return { by: lender, path, body }
    },
    ...{ status: 409, code: 'placement_batch_reference_taken' },
  },
})

commandCases('placement_batch.answer', {
  ...shared,
  scope: 'placements:respond',
  arrange: async () => ({ by: agency, path: `${path}/${await offered()}/answer`, body: { acceptAll: true } }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'answering' })
    await platform.settle()
    expect(await read(agency, body.id)).toMatchObject({ state: 'answered', accepted: 3 })
    expect((await agency.get('/v1/case-files')).body.data).toHaveLength(3)
  },
  events: ['placement_batch.responded', ...Array(3).fill('placement.accepted'), 'placement_batch.answered'],
  conflict: {
    arrange: async () => {
      const batch = await offered()
      await agency.post(`${path}/${batch}/answer`, { acceptAll: true })
      return { by: agency, path: `${path}/${batch}/answer`, body: { acceptAll: true } }
    },
    ...{ status: 409, code: 'placement_batch_state_unfit' },
  },
})

commandCases('placement_batch.abort', {
  ...shared,
  scope: 'placements:place',
  arrange: async () => ({ by: lender, path: `${path}/${await offered()}/abort` }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'aborted' })
    await platform.settle()
    expect(await statuses(agency, body.id)).toEqual(Array(3).fill('withdrawn'))
  },
  events: ['placement_batch.aborted', ...Array(3).fill('placement.withdrawn')],
  conflict: {
    arrange: async () => {
      const batch = await offered()
      await agency.post(`${path}/${batch}/answer`, { acceptAll: true })
      return { by: lender, path: `${path}/${batch}/abort` }
    },
    ...{ status: 409, code: 'placement_batch_state_unfit' },
  },
})

describe('a batch', () => {
  test('places what may be placed and says of every other row why not', async () => {
    const [good, paid, foreign, insolvent, placed] = await debtsOf(platform, lender, [
      { reference: `GOOD-${lender.id}` },
      { balance: 0 },
      { currency: 'USD' },
      { statuses: ['insolvent'] },
      {},
    ])
    await lender.post('/v1/placements', { account: placed, mandate })
    const batch = await create({
      accounts: [`ref:GOOD-${lender.id}`, good, paid, foreign, insolvent, placed, 'ref:NOBODY'],
    })
    await platform.settle()
    expect(await read(lender, batch)).toMatchObject({ total: 7, offered: 1, failed: 6, state: 'offered' })
    expect((await rowsOf(lender, batch)).map(({ problem }: { problem: string }) => problem)).toEqual([
      null,
      'account_already_placed',
      'account_not_collectable',
      'placement_outside_mandate',
      'account_nobody_to_contact',
      'account_already_placed',
      'reference_not_found',
    ])
    expect(await rowsOf(lender, batch, '&outcome=failed')).toHaveLength(6)
  })

  test('shows the agency its offers and nothing of what failed', async () => {
    const batch = await create({
      accounts: [await debtOf(platform, lender), await debtOf(platform, lender, { balance: 0 })],
    })
    await platform.settle()
    expect(await read(agency, batch)).toMatchObject({ total: 1, offered: 1, failed: 0, reference: null })
    expect(await rowsOf(agency, batch)).toMatchObject([{ number: 1, given: null, accountId: null, outcome: 'offered' }])
  })

  test('is unknown to the agency until every offer is made', async () => {
    const batch = await create({ accounts: await debtsOf(platform, lender, [{}, {}]) })
    expect(await agency.get(`${path}/${batch}`)).toMatchObject({ status: 404 })
    expect((await agency.get('/v1/placements')).body.data).toEqual([])
  })

  test('fills the capacity of the mandate and no more', async () => {
    const narrow = await mandateBetween(lender, agency, { terms: { capacity: 2 } })
    const batch = await create({ accounts: await debtsOf(platform, lender, [{}, {}, {}]) }, { mandate: narrow })
    await platform.settle()
    expect(await read(lender, batch)).toMatchObject({ offered: 2, failed: 1 })
    expect(await rowsOf(lender, batch, '&outcome=failed')).toMatchObject([{ problem: 'mandate_capacity_reached' }])
  })

  test('selects by filter what is not placed yet', async () => {
    const [young] = await debtsOf(platform, lender, [
      { bucket: '30-59' },
      { bucket: '90-119' },
      { bucket: '30-59', balance: 10 },
    ])
    const batch = await create({ filter: { bucket: ['30-59'], product: ['credit_card'], balanceMin: 100 } })
    await platform.settle()
    expect(await rowsOf(lender, batch)).toMatchObject([{ accountId: young, outcome: 'offered', given: null }])
    const again = await create({ filter: { bucket: ['30-59'], balanceMin: 100 } })
    await platform.settle()
    expect(await read(lender, again)).toMatchObject({ total: 0, offered: 0, state: 'offered' })
  })

  test('is answered with exceptions: declined by code, withdrawn meanwhile, the rest accepted', async () => {
    const batch = await offered(5)
    const ids = (await rowsOf(agency, batch)).map(({ placementId }: { placementId: string }) => placementId)
    await lender.post(`/v1/placements/${ids[3]}/withdraw`)
    const before = await taken()
    const answer = await agency.post(`${path}/${batch}/answer`, {
      acceptAll: true,
      except: [{ placement: ids[1], code: 'no_capacity' }],
    })
    expect(answer, answer.text).toMatchObject({ status: 202 })
    await platform.settle()
    expect(await read(agency, batch)).toMatchObject({ accepted: 3, declined: 1, state: 'answered' })
    expect(await statuses(lender, batch)).toEqual(['accepted', 'accepted', 'accepted', 'declined', 'withdrawn'])
    expect((await rowsOf(agency, batch))[3]).toMatchObject({ answerProblem: 'placement_status_unfit' })
    expect(await taken()).toBe(before - 1)
  })

  test('may be declined but for some', async () => {
    const batch = await offered(3)
    const [first] = await rowsOf(agency, batch)
    await agency.post(`${path}/${batch}/answer`, {
      declineAll: 'no_capacity',
      except: [{ placement: first.placementId }],
    })
    await platform.settle()
    expect(await statuses(agency, batch)).toEqual(['accepted', 'declined', 'declined'])
  })

  test.each([
    [{}, '#/acceptAll'],
    [{ acceptAll: true, declineAll: 'no_capacity' }, '#/acceptAll'],
    [{ acceptAll: true, except: [{ placement: 'plc_01k9x2v6ecf8y8q3w0h6t5r4sz' }] }, '#/except/0/code'],
    [
      { declineAll: 'no_capacity', except: [{ placement: 'plc_01k9x2v6ecf8y8q3w0h6t5r4sz', code: 'no_capacity' }] },
      '#/except/0/code',
    ],
    [{ declineAll: 'no_capacity', except: [{ placement: 'plc_01k9x2v6ecf8y8q3w0h6t5r4sz' }] }, '#/except/0/placement'],
  ])('does not take %j for an answer', async (body, pointer) => {
    const answer = await agency.post(`${path}/${await offered(1)}/answer`, body)
    expect(answer, answer.text).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  test('expires what nobody answered, and only that', async () => {
    const batch = await offered(3)
    const [first] = await rowsOf(agency, batch)
    await agency.post(`/v1/placements/${first.placementId}/accept`)
    const before = await taken()
    platform.clock.advance(86_401)
    await platform.settle()
    expect(await statuses(agency, batch)).toEqual(['accepted', 'expired', 'expired'])
    expect(await read(agency, batch)).toMatchObject({ state: 'answered', accepted: 1 })
    expect(await taken()).toBe(before - 2)
  })

  test.each(['', '/rows'])('is nobody else’s: %j answers a third organisation as for a made-up id', async (suffix) => {
    const batch = await offered(1)
    for (const kind of ['lender', 'agency', 'regulator'] as const) {
      const third = await platform.organisation(kind)
      const real = await third.get(`${path}/${batch}${suffix}`)
      const madeUp = await third.get(`${path}/pba_01k9x2v6ecf8y8q3w0h6t5r4sz${suffix}`)
      expect([real.status, madeUp.status]).toEqual([404, 404])
    }
  })
})
