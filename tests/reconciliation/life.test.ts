import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { differencesOf, held, opened, reconciled, stated, TODAY, type World, worldOf } from './stating.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const read = async (by: World['agency'], id: string) => (await by.get(`/v1/reconciliations/${id}`)).body
const submit = (by: World['agency'], id: string, body: object = {}) => by.post(`/v1/reconciliations/${id}/submit`, body)
const answer = (by: World['agency'], id: string, verb: string, body: object = {}) =>
  by.post(`/v1/differences/${id}/${verb}`, body)

describe('a lender', () => {
  test('asks for a statement, which the agency states and submits with its control totals', async () => {
    const world = await worldOf(platform)
    const { lender, agency, mandate } = world
    const body = { mandate, asOf: TODAY, reference: `ASKED-${crypto.randomUUID()}` }
    const totals = { controlTotals: { count: 0, amount: 0 } }
    expect(await lender.post('/v1/reconciliations', { ...body, ...totals })).toMatchObject({
      ...{ status: 422, body: { code: 'reconciliation_totals_unfit' } },
    })
    const asked = (await lender.post('/v1/reconciliations', body)).body
    expect(asked).toMatchObject({ openedBy: 'lender', state: 'open', reference: body.reference })
    expect(await read(agency, asked.id)).toMatchObject({ openedBy: 'lender', reference: null, dueAt: asked.dueAt })
    const lines = { lines: [{ placement: 'ref:X', balance: 5 }] }
    expect(await lender.post(`/v1/reconciliations/${asked.id}/lines`, lines)).toMatchObject({
      ...{ status: 403, body: { code: 'reconciliation_wrong_side' } },
    })
    expect((await agency.post(`/v1/reconciliations/${asked.id}/abandon`)).status).toBe(403)
    await agency.post(`/v1/reconciliations/${asked.id}/lines`, lines)
    expect(await submit(agency, asked.id)).toMatchObject({ status: 422, body: { code: 'reconciliation_totals_unfit' } })
    expect((await submit(agency, asked.id, { controlTotals: { count: 1, amount: 5 } })).status).toBe(202)
    expect((await lender.get(`/v1/reconciliations/ref:${body.reference}`)).body.state).toBe('submitted')
  })
})

describe('lines', () => {
  test('sent again take the place of those of their key, and the totals follow', async () => {
    const world = await worldOf(platform)
    const id = await opened(world)
    const send = (lines: object[]) => world.agency.post(`/v1/reconciliations/${id}/lines`, { lines })
    await send([
      { key: '1', placement: 'ref:A', balance: 10 },
      { key: '2', placement: 'ref:B', balance: -3 },
    ])
    const { body } = await send([
      { key: '2', placement: 'ref:B', balance: 4 },
      { key: '3', placement: 'ref:A', balance: 1 },
    ])
    expect(body.stated).toEqual({ count: 3, amount: 15 })
    const { data } = (await world.agency.get(`/v1/reconciliations/${id}/lines?limit=2`)).body
    expect(data.map(({ key, balance }: Record<string, unknown>) => [key, balance])).toEqual([
      ['1', 10],
      ['2', 4],
    ])
    const csv = (await world.agency.get(`/v1/reconciliations/${id}/lines?format=csv`)).text
    expect(csv.trim().split('\n')).toHaveLength(4)
  })

  test('of one key in one call are refused, naming the line', async () => {
    const world = await worldOf(platform)
    const lines = [
      { placement: 'ref:A', balance: 1 },
      { placement: 'ref:A', balance: 2 },
    ]
    const { status, body } = await world.agency.post(`/v1/reconciliations/${await opened(world)}/lines`, { lines })
    expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/lines/1/key' }] } })
  })

  test('that do not add up are not compared, and may be put right', async () => {
    const world = await worldOf(platform)
    const id = await stated(world, [{ placement: 'ref:A', balance: 10 }], { controlTotals: { count: 2, amount: 12 } })
    const refused = await submit(world.agency, id)
    expect(refused).toMatchObject({ status: 409, body: { code: 'reconciliation_totals_mismatch' } })
    expect(refused.body.detail).toContain('1 lines of 10')
    await world.agency.post(`/v1/reconciliations/${id}/lines`, { lines: [{ placement: 'ref:B', balance: 2 }] })
    expect((await submit(world.agency, id)).status).toBe(202)
  })
})

describe('of two statements of one day', () => {
  test('the one submitted later takes the place of the earlier, whose differences are answered no more', async () => {
    const world = await worldOf(platform)
    await held(world)
    const first = await reconciled(world, [])
    const [difference] = await differencesOf(world.agency, first)
    const second = await reconciled(world, [{ placement: 'ref:X', balance: 1 }])
    expect(await read(world.lender, first)).toMatchObject({ state: 'superseded', dueAt: null })
    expect(await read(world.lender, second)).toMatchObject({ state: 'compared' })
    const late = await answer(world.agency, difference.id, 'accept', { code: 'unexplained' })
    expect(late).toMatchObject({ status: 409, body: { code: 'reconciliation_state_unfit' } })
  })

  test('submitted at once, exactly one is left', async () => {
    const world = await worldOf(platform)
    const ids = await Promise.all(
      ['A', 'B', 'C'].map((name) => stated(world, [{ placement: `ref:${name}`, balance: 1 }])),
    )
    const answers = await Promise.all(ids.map((id) => submit(world.agency, id)))
    await platform.settle()
    const states = await Promise.all(ids.map(async (id) => (await read(world.agency, id)).state))
    expect(states.filter((state) => state === 'compared')).toHaveLength(1)
    expect(states.filter((state) => state === 'superseded')).toHaveLength(2)
    expect(answers.some(({ status }) => status === 202)).toBe(true)
  })

  test('one statement is submitted once, however many try', async () => {
    const world = await worldOf(platform)
    const id = await stated(world, [])
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(world.agency, id)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409, 409])
  })
})

describe('a difference', () => {
  const different = async () => {
    const world = await worldOf(platform)
    await held(world)
    await held(world)
    const id = await reconciled(world, [])
    return { ...world, id, found: await differencesOf(world.agency, id) }
  }

  test('contested is settled by the other side, or stands; with the last the reconciliation is settled', async () => {
    const { lender, agency, id, found } = await different()
    const [a, b] = found
    await answer(agency, a.id, 'contest', { code: 'never_received', note: 'We never got it' })
    expect((await lender.get(`/v1/differences/${a.id}`)).body.contestNote).toBe('We never got it')
    expect(await answer(agency, a.id, 'stand')).toMatchObject({ status: 403, body: { code: 'difference_not_yours' } })
    expect((await answer(lender, a.id, 'accept', { code: 'lender_record_wrong' })).body.corrects).toBe('lender')
    await answer(lender, b.id, 'contest', { code: 'agency_record_wrong' })
    expect((await answer(agency, b.id, 'stand')).body.state).toBe('standing')
    expect(await read(agency, id)).toMatchObject({ state: 'settled', unanswered: 0 })
    const { kinds } = (await lender.get(`/v1/reconciliations/${id}/summary`)).body
    expect(kinds.find(({ kind }: { kind: string }) => kind === 'missing_there')).toMatchObject({
      ...{ count: 2, acceptedByLender: 1, standing: 1, open: 0, lapsed: 0 },
    })
    const settled = await platform.admin`
      select 1 from events where type = 'reconciliation.settled' and aggregate_id = ${id}`
    expect(settled).toHaveLength(1)
  })

  test('one’s own contest is left alone by accepting all, and lists filter by kind and state', async () => {
    const { agency, id, found } = await different()
    await answer(agency, found[0].id, 'contest', { code: 'never_received' })
    await agency.post(`/v1/reconciliations/${id}/accept-all`, { kind: 'missing_there', code: 'unexplained' })
    const again = { kind: 'status', code: 'unexplained' }
    expect(await agency.post(`/v1/reconciliations/${id}/accept-all`, again)).toMatchObject({
      ...{ status: 409, body: { code: 'reconciliation_accepting' } },
    })
    await platform.settle()
    expect(await differencesOf(agency, id, '&kind=missing_there&state=accepted')).toMatchObject([{ id: found[1].id }])
    expect(await differencesOf(agency, id, '&kind=status')).toEqual([])
    expect(await read(agency, id)).toMatchObject({ state: 'compared', accepting: null, unanswered: 1 })
  })
})
