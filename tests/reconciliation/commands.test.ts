import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { differencesOf, held, opened, reconciled, stated, TODAY, type World, worldOf } from './stating.ts'

let platform: Platform
let world: World

beforeAll(async () => {
  platform = await startPlatform()
  world = await worldOf(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'placements:work' as const }
const at = (id: string, verb: string) => `/v1/reconciliations/${id}/${verb}`

commandCases('reconciliation.open', {
  ...shared,
  arrange: async () => ({
    by: world.agency,
    path: '/v1/reconciliations',
    body: { mandate: world.mandate, asOf: TODAY, controlTotals: { count: 0, amount: 0 } },
  }),
  status: 201,
  effect: async ({ body }) => {
    // Ten working days after Tuesday the 24th, to their end where the agency is.
    expect(body).toMatchObject({
      state: 'open',
      openedBy: 'agency',
      currency: 'TWD',
      dueAt: '2026-12-08T16:00:00.000Z',
    })
    expect((await world.lender.get(`/v1/reconciliations/${body.id}`)).body).toEqual(body)
  },
  events: ['reconciliation.opened'],
  conflict: {
    arrange: async () => ({
      by: world.agency,
      path: '/v1/reconciliations',
      body: { mandate: world.mandate, asOf: '2026-10-14' },
    }),
    ...{ status: 422, code: 'reconciliation_day_unfit' },
  },
})

commandCases('reconciliation.state_lines', {
  ...shared,
  arrange: async () => ({
    by: world.agency,
    path: at(await opened(world), 'lines'),
    body: { lines: [{ placement: 'ref:CASE-1', balance: 5_000, status: 'active', lastPaymentOn: '2026-11-02' }] },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'open', stated: { count: 1, amount: 5_000 }, controlTotals: null })
    const { data } = (await world.lender.get(`/v1/reconciliations/${body.id}/lines`)).body
    expect(data).toMatchObject([{ key: 'ref:CASE-1', balance: 5_000, status: 'active', outcome: null }])
  },
  events: [],
  conflict: {
    arrange: async () => {
      const id = await stated(world, [])
      await world.agency.post(at(id, 'submit'))
      return { by: world.agency, path: at(id, 'lines'), body: { lines: [{ placement: 'ref:X', balance: 1 }] } }
    },
    ...{ status: 409, code: 'reconciliation_state_unfit' },
  },
})

commandCases('reconciliation.submit', {
  ...shared,
  arrange: async () => {
    const own = await worldOf(platform)
    return { by: own.agency, path: at(await stated(own, [{ placement: 'ref:X', balance: 7 }]), 'submit') }
  },
  status: 202,
  effect: ({ body }) =>
    expect(body).toMatchObject({ state: 'submitted', submittedAt: platform.clock.now(), dueAt: null }),
  events: ['reconciliation.submitted'],
  conflict: {
    arrange: async () => ({
      by: world.agency,
      path: at(await stated(world, [{ placement: 'ref:X', balance: 7 }]), 'submit'),
      body: { controlTotals: { count: 1, amount: 8 } },
    }),
    ...{ status: 409, code: 'reconciliation_totals_mismatch' },
  },
})

commandCases('reconciliation.abandon', {
  ...shared,
  arrange: async () => ({ by: world.agency, path: at(await opened(world), 'abandon') }),
  effect: ({ body }) =>
    expect(body).toMatchObject({ state: 'abandoned', abandonment: 'taken_back', endedAt: platform.clock.now() }),
  events: ['reconciliation.abandoned'],
  conflict: {
    arrange: async () => {
      const id = await stated(world, [])
      await world.agency.post(at(id, 'submit'))
      return { by: world.agency, path: at(id, 'abandon') }
    },
    ...{ status: 409, code: 'reconciliation_state_unfit' },
  },
})

/** Two placements the agency does not state: two differences, of which one is answered. */
const lacking = async () => {
  const own = await worldOf(platform)
  await held(own)
  await held(own)
  const id = await reconciled(own, [])
  const [first, second] = await differencesOf(own.agency, id)
  return { ...own, id, first: first.id as string, second: second.id as string }
}

commandCases('difference.accept', {
  ...shared,
  arrange: async () => {
    const { agency, first } = await lacking()
    return { by: agency, path: `/v1/differences/${first}/accept`, body: { code: 'agency_record_wrong' } }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'accepted', corrects: 'agency', code: 'agency_record_wrong', answerBy: null })
    const found = (await by.get(`/v1/reconciliations/${body.reconciliationId}`)).body
    expect(found).toMatchObject({ state: 'compared', differences: 2, unanswered: 1 })
  },
  events: ['reconciliation.difference_accepted'],
  conflict: {
    arrange: async () => {
      const { agency, lender, first } = await lacking()
      await lender.post(`/v1/differences/${first}/accept`, { code: 'unexplained' })
      return { by: agency, path: `/v1/differences/${first}/accept`, body: { code: 'unexplained' } }
    },
    ...{ status: 409, code: 'difference_state_unfit' },
  },
})

commandCases('difference.contest', {
  ...shared,
  arrange: async () => {
    const { agency, first } = await lacking()
    return {
      by: agency,
      path: `/v1/differences/${first}/contest`,
      body: { code: 'return_unprocessed', note: 'RETURNED-ON-THE-TENTH' },
    }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'contested', contestedBy: 'agency', contestCode: 'return_unprocessed' })
    expect(body).toMatchObject({ contestNote: 'RETURNED-ON-THE-TENTH', answerBy: '2026-12-08T16:00:00.000Z' })
    expect((await by.get(`/v1/differences/${body.id}`)).body).toEqual(body)
    const [clear] = await platform.admin`
      select count(*)::int as found from reconciliation_differences d where d::text like '%RETURNED-ON%'`
    expect(clear).toEqual({ found: 0 })
  },
  events: ['reconciliation.difference_contested'],
  conflict: {
    arrange: async () => {
      const { agency, first } = await lacking()
      return { by: agency, path: `/v1/differences/${first}/contest`, body: { code: 'agency_record_wrong' } }
    },
    ...{ status: 422, code: 'difference_code_unfit' },
  },
})

const contested = async () => {
  const own = await lacking()
  await own.agency.post(`/v1/differences/${own.first}/contest`, { code: 'never_received' })
  return own
}

commandCases('difference.stand', {
  ...shared,
  arrange: async () => {
    const { lender, first } = await contested()
    return { by: lender, path: `/v1/differences/${first}/stand` }
  },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'standing', corrects: null, contestedBy: 'agency' }),
  events: ['reconciliation.difference_standing'],
  conflict: {
    arrange: async () => {
      const { lender, second } = await contested()
      return { by: lender, path: `/v1/differences/${second}/stand` }
    },
    ...{ status: 409, code: 'difference_state_unfit' },
  },
})

commandCases('reconciliation.accept_all', {
  ...shared,
  arrange: async () => {
    const { lender, id, second } = await lacking()
    const body = { kind: 'missing_there', code: 'lender_record_wrong', except: [second] }
    return { by: lender, path: at(id, 'accept-all'), body }
  },
  status: 202,
  effect: async ({ body }, { by, body: sent }) => {
    expect(body).toMatchObject({ state: 'compared', accepting: 'missing_there' })
    await platform.settle()
    const found = (await by.get(`/v1/reconciliations/${body.id}`)).body
    expect(found).toMatchObject({ state: 'compared', accepting: null, unanswered: 1 })
    const { except } = sent as { except: string[] }
    expect(await differencesOf(by, body.id, '&state=open')).toMatchObject([{ id: except[0] }])
    expect(await differencesOf(by, body.id, '&state=accepted')).toMatchObject([{ corrects: 'lender' }])
  },
  events: ['reconciliation.differences_accepted'],
  conflict: {
    arrange: async () => {
      const { lender, id } = await lacking()
      const body = { kind: 'missing_there', code: 'agency_record_wrong' }
      return { by: lender, path: at(id, 'accept-all'), body }
    },
    ...{ status: 422, code: 'difference_code_unfit' },
  },
})
