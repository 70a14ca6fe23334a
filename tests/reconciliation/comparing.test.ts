import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { differencesOf, held, reconciled, type World, worldOf } from './stating.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const seen = async (world: World, id: string) => ({
  lender: (await world.lender.get(`/v1/reconciliations/${id}`)).body,
  agency: (await world.agency.get(`/v1/reconciliations/${id}`)).body,
})
const summaryOf = async (by: World['agency'], id: string) => (await by.get(`/v1/reconciliations/${id}/summary`)).body

describe('a statement', () => {
  test('that says what the platform has is settled at once, however it names the placements', async () => {
    const world = await worldOf(platform)
    const [a, b, c, d] = [await held(world), await held(world), await held(world), await held(world)]
    const id = await reconciled(world, [
      { placement: a.id, balance: 1_000, status: 'accepted' },
      { placement: `ref:${b.agencyReference}`, balance: 1_000 },
      { placement: `ref:${c.reference}`, balance: 1_000, status: 'accepted' },
      { placement: `ref:${d.accountReference}`, balance: 1_000, status: 'accepted' },
    ])
    const { lender, agency } = await seen(world, id)
    expect(agency).toMatchObject({ state: 'settled', differences: 0, compared: 4, endedAt: platform.clock.now() })
    expect(lender).toEqual(agency)
    const lines = (await world.agency.get(`/v1/reconciliations/${id}/lines`)).body.data
    expect(lines.map((line: { placementId: string }) => line.placementId)).toEqual([a.id, b.id, c.id, d.id])
    expect(lines[0]).toMatchObject({ outcome: 'matched', statusHere: 'accepted', balanceHere: 1_000 })
  })

  test('shows each kind of difference to both sides, and adds up', async () => {
    const world = await worldOf(platform)
    const { lender, agency } = world
    const [same, owes, over, twice, lacking] = [
      await held(world),
      await held(world),
      await held(world),
      await held(world),
      await held(world, { balance: 4_000 }),
    ]
    await agency.post(`/v1/placements/${over.id}/close`, { code: 'paid_in_full' })
    const offer = await held({ ...world, agency: { ...agency, post: async () => ({ status: 200 }) as never } })
    const id = await reconciled(world, [
      { placement: same.id, balance: 1_000, status: 'accepted' },
      { placement: owes.id, balance: 900, status: 'accepted' },
      { placement: over.id, balance: 1_000, status: 'active' },
      { placement: twice.id, balance: 1_000 },
      { placement: `ref:${twice.agencyReference}`, balance: 1_000 },
      { placement: offer.id, balance: 1_000 },
      { placement: 'ref:NOBODYS', balance: 50 },
    ])
    const found = await differencesOf(agency, id)
    expect(found).toEqual(await differencesOf(lender, id))
    const of = (kind: string) => found.find((one) => one.kind === kind)
    expect(found).toHaveLength(6)
    expect(of('balance')).toMatchObject({ placementId: owes.id, balanceStated: 900, balanceHere: 1_000 })
    expect(of('status')).toMatchObject({ placementId: over.id, statusStated: 'active', statusHere: 'closed' })
    expect(of('duplicate')).toMatchObject({ placementId: twice.id, key: `ref:${twice.agencyReference}` })
    expect(of('missing_here')).toMatchObject({ placementId: offer.id, statusHere: 'offered' })
    expect(of('missing_there')).toMatchObject({ placementId: lacking.id, balanceStated: null, balanceHere: 4_000 })
    expect(of('unknown_reference')).toMatchObject({ placement: 'ref:NOBODYS', placementId: null, balanceHere: null })
    const summary = await summaryOf(agency, id)
    expect(summary).toMatchObject({
      ...{ tiesOut: true, stated: { count: 7, amountStated: 5_950 }, matched: { count: 2, amountStated: 2_000 } },
      ...{ differs: { count: 2, amountStated: 1_900 }, missingHere: { count: 1 }, duplicate: { count: 1 } },
      ...{ unknownReference: { count: 1, amountStated: 50 }, waiting: { count: 0 } },
      held: { count: 4, amount: 7_000, unnamed: 1 },
    })
    expect(await summaryOf(lender, id)).toEqual(summary)
  })

  test('that names another agency’s placement meets what a made-up name meets', async () => {
    const world = await worldOf(platform)
    const rival = await platform.organisation('agency')
    const theirs = await held({ ...world, agency: rival, mandate: await mandateBetween(world.lender, rival) })
    const names = [
      theirs.id,
      `ref:${theirs.agencyReference}`,
      `ref:${theirs.reference}`,
      `ref:${theirs.accountReference}`,
      'plc_01k9x2v6ecf8y8q3w0h6t5r4sz',
      'ref:NOBODYS',
    ]
    const id = await reconciled(
      world,
      names.map((placement) => ({ placement, balance: 1_000 })),
    )
    for (const by of [world.agency, world.lender]) {
      const found = await differencesOf(by, id)
      const nameless = found.map(({ id: _, key: __, placement: ___, ...facts }) => facts)
      expect(nameless).toHaveLength(6)
      for (const facts of nameless) expect(facts).toEqual({ ...nameless[0], kind: 'unknown_reference' })
    }
    const lines = (await world.agency.get(`/v1/reconciliations/${id}/lines`)).body.data
    for (const line of lines) expect(line).toMatchObject({ placementId: null, statusHere: null, balanceHere: null })
  })

  test('in another currency leaves the placements of this one alone', async () => {
    const world = await worldOf(platform)
    const { id: placement } = await held(world)
    const id = await reconciled(world, [{ placement, balance: 1_000 }], { currency: 'USD' })
    expect(await differencesOf(world.agency, id)).toMatchObject([{ kind: 'unknown_reference' }])
  })
})

describe('where the mandate shares no balances', () => {
  const unshared = () => worldOf(platform, { terms: { sharingScopes: ['identity'] } })

  test('a balance that differs is the lender’s to know, and the agency cannot tell it from one that does not', async () => {
    const world = await unshared()
    const { lender, agency } = world
    const [same, owes, status] = [await held(world), await held(world), await held(world)]
    const wrong = await reconciled(world, [
      { placement: same.id, balance: 1_000, status: 'accepted' },
      { placement: owes.id, balance: 1, status: 'accepted' },
      { placement: status.id, balance: 2, status: 'accepted' },
    ])
    const shown = await seen(world, wrong)
    expect(shown.agency).toMatchObject({ state: 'settled', differences: 0, withheld: 0, unanswered: 0 })
    expect(shown.lender).toMatchObject({ state: 'settled', differences: 2, withheld: 2, unanswered: 0 })
    expect(await differencesOf(agency, wrong)).toEqual([])
    const [difference] = await differencesOf(lender, wrong)
    expect(difference).toMatchObject({ kind: 'balance', withheld: true, state: 'standing', balanceHere: 1_000 })
    expect(await agency.get(`/v1/differences/${difference.id}`)).toMatchObject({ status: 404 })
    const lines = async (query: string) =>
      (await agency.get(`/v1/reconciliations/${wrong}/lines?${query}`)).body.data as Record<string, unknown>[]
    expect(await lines('outcome=differs')).toEqual([])
    for (const line of await lines('outcome=matched'))
      expect(line).toMatchObject({ outcome: 'matched', balanceHere: null })
    expect(await summaryOf(agency, wrong)).toMatchObject({
      ...{ tiesOut: true, matched: { count: 3, amountHere: null }, held: { count: 3, amount: null } },
    })
    expect(await summaryOf(lender, wrong)).toMatchObject({
      ...{ tiesOut: true, matched: { count: 1 }, differs: { count: 2, amountHere: 2_000 }, held: { amount: 3_000 } },
    })
    const feed = await agency.get('/v1/events?limit=200')
    expect(feed.text).not.toContain(difference.id)
  })

  test('a placement the statement lacks is named without its balance', async () => {
    const world = await unshared()
    const { id: placement } = await held(world)
    const id = await reconciled(world, [])
    expect(await differencesOf(world.agency, id)).toMatchObject([{ placementId: placement, balanceHere: null }])
    expect(await differencesOf(world.lender, id)).toMatchObject([{ placementId: placement, balanceHere: 1_000 }])
  })
})

test('statements are in no event with their amounts', async () => {
  const world = await worldOf(platform)
  await reconciled(world, [{ placement: 'ref:X', balance: 987_654_321 }])
  const [row] = await platform.admin`select count(*)::int as found from events e where e::text like '%987654321%'`
  expect(row).toEqual({ found: 0 })
  expect(JSON.stringify(platform.logged)).not.toContain('987654321')
})
