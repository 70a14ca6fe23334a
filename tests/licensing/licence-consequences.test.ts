import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mandateBetween, termsOf } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { licensed } from './licences.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let regulator: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  regulator = await platform.organisation('regulator')
})
beforeEach(async () => {
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const DAY = 86_400
const mandate = (licencesRequired: readonly string[] = ['collection']) =>
  mandateBetween(lender, agency, { terms: { licencesRequired: [...licencesRequired] } })
const read = async (id: string) => (await lender.get(`/v1/mandates/${id}`)).body

/** An account worked under the mandate. */
async function held(under: string): Promise<string> {
  const account = await debtOf(platform, lender)
  const respondBy = daysAhead(30)
  const placed = await lender.post('/v1/placements', { account, mandate: under, respondBy })
  expect(placed, placed.text).toMatchObject({ status: 201 })
  const accepted = await agency.post(`/v1/placements/${placed.body.id}/accept`)
  expect(accepted, accepted.text).toMatchObject({ status: 200 })
  await agency.post(`/v1/placements/${placed.body.id}/activate`)
  return placed.body.id
}

const placement = async (id: string) => (await lender.get(`/v1/placements/${id}`)).body
const typesFor = async (by: TestOrganisation) =>
  (await by.get('/v1/events?limit=200')).body.data.map(({ type }: { type: string }) => type)
const daysAhead = (days: number) => new Date(Date.parse(platform.clock.now()) + days * DAY * 1_000).toISOString()
const yearFrom = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
const today = () => platform.clock.now().slice(0, 10)

test('a mandate comes into force only when the agency holds what it requires', async () => {
  const id = await mandate(['collection', 'TW:field_visit'])
  const number = { number: 1 }
  expect(await agency.post(`/v1/mandates/${id}/sign`, number)).toMatchObject({
    ...{ status: 409, body: { code: 'mandate_unlicensed', missing: ['TW:collection', 'TW:field_visit'] } },
  })
  await licensed(agency, { validUntil: undefined })
  expect((await agency.post(`/v1/mandates/${id}/sign`, number)).body).toMatchObject({ missing: ['TW:field_visit'] })
  await licensed(agency, { activity: 'field_visit', validUntil: undefined })
  expect(await agency.post(`/v1/mandates/${id}/sign`, number)).toMatchObject({ status: 200 })
})

test('a requirement the register could never answer is refused, by its place', async () => {
  for (const wrong of ['a licence', 'US:collection', 'TW:cooking']) {
    const answer = await lender.post('/v1/mandates', {
      counterparty: agency.id,
      terms: termsOf({ licencesRequired: ['collection', wrong] }),
    })
    expect(answer).toMatchObject({
      ...{ status: 422, body: { code: 'mandate_licence_unknown' } },
    })
    expect(answer.body.errors[0].pointer).toBe('#/terms/licencesRequired/1')
  }
})

test('a suspended licence stops everything under the mandates that require it; reinstating lets it go on', async () => {
  const licence = await licensed(agency, { validUntil: undefined })
  const [needs, free] = [await mandate(), await mandate([])]
  const [stopped, untouched] = [await held(needs), await held(free)]
  await regulator.post(`/v1/licences/${licence}/suspend`, { reason: 'conduct' })
  // Nothing is placed from that moment, before any job has run.
  const account = await debtOf(platform, lender)
  expect(await lender.post('/v1/placements', { account, mandate: needs })).toMatchObject({
    ...{ status: 409, body: { code: 'mandate_unlicensed', missing: ['TW:collection'] } },
  })
  await platform.settle()
  expect(await read(needs)).toMatchObject({ unlicensed: { missing: ['TW:collection'], since: platform.clock.now() } })
  expect(await read(free)).toMatchObject({ unlicensed: null })
  expect([(await placement(stopped)).status, (await placement(untouched)).status]).toEqual(['on_hold', 'active'])
  expect((await lender.get(`/v1/holds?placement=${stopped}`)).body.data).toMatchObject([{ source: 'licence' }])
  await regulator.post(`/v1/licences/${licence}/reinstate`)
  await platform.settle()
  expect(await read(needs)).toMatchObject({ unlicensed: null })
  expect((await placement(stopped)).status).toBe('active')
  expect(await typesFor(lender)).toEqual(expect.arrayContaining(['mandate.unlicensed', 'mandate.licensed']))
})

test('a lapse stops the work on its day, and the lender’s own suspension outlives the licence’s return', async () => {
  await licensed(agency, { validFrom: today(), validUntil: yearFrom(today()) })
  const id = await mandate()
  const work = await held(id)
  await platform.settle()
  platform.clock.advance(366 * DAY)
  await platform.settle()
  expect(await read(id)).toMatchObject({ unlicensed: { missing: ['TW:collection'] } })
  expect((await placement(work)).status).toBe('on_hold')
  await lender.post(`/v1/mandates/${id}/suspend`, { cause: 'conduct' })
  await licensed(agency, { validFrom: today(), validUntil: undefined })
  await platform.settle()
  expect(await read(id)).toMatchObject({ unlicensed: null, suspension: { cause: 'conduct' } })
  expect((await placement(work)).status).toBe('on_hold')
  await lender.post(`/v1/mandates/${id}/resume`)
  await platform.settle()
  expect((await placement(work)).status).toBe('active')
})

test('the end of a licence is announced 90, 30 and 7 days ahead, once each, to whom it concerns', async () => {
  const stranger = await platform.organisation('lender')
  const ends = daysAhead(100).slice(0, 10)
  const licence = await licensed(agency, { validFrom: today(), validUntil: ends })
  await mandate()
  for (const days of [11, 59, 20, 7]) {
    platform.clock.advance(days * DAY)
    await platform.settle()
    await platform.settle()
  }
  const notices = async (by: TestOrganisation) =>
    (await by.get('/v1/events?limit=200')).body.data
      .filter(({ type }: { type: string }) => type === 'licence.ending')
      .map(({ data }: { data: Record<string, unknown> }) => [data.licenceId, data.daysAhead])
  expect(await notices(lender)).toEqual([90, 30, 7].map((days) => [licence, days]))
  expect(await notices(agency)).toEqual(await notices(lender))
  expect(await notices(stranger)).toEqual([])
})

test('a licence that another follows is not announced, and the day between two is a gap anybody sees', async () => {
  const licence = await licensed(agency, { validFrom: '2026-01-01', validUntil: '2026-12-20' })
  await agency.post(`/v1/licences/${licence}/renew`, {
    ...{ validFrom: '2026-12-22', evidence: { reference: 'DOC' } },
  })
  const on = `/v1/licence-coverage?holder=${agency.id}&jurisdiction=TW&activity=collection`
  expect((await lender.get(on)).body).toMatchObject({ gaps: [{ from: '2026-12-20', until: '2026-12-22' }] })
})

test('after a revocation the holder’s own word does not do: a new licence counts once verified', async () => {
  const licence = await licensed(agency, { validUntil: undefined })
  await regulator.post(`/v1/licences/${licence}/revoke`, { reason: 'fraud' })
  const fresh = await licensed(agency, { validFrom: today(), validUntil: undefined })
  expect((await agency.get(`/v1/licences/${fresh}`)).body.state).toBe('unverified')
  const id = await mandate()
  expect(await agency.post(`/v1/mandates/${id}/sign`, { number: 1 })).toMatchObject({ status: 409 })
  await regulator.post(`/v1/licences/${fresh}/verify`)
  expect(await agency.post(`/v1/mandates/${id}/sign`, { number: 1 })).toMatchObject({ status: 200 })
})

test('a regulator decides where it regulates, and nowhere else', async () => {
  const licence = await licensed(agency, { jurisdiction: 'TW-TPE', validUntil: undefined })
  const foreign = await platform.organisation('regulator', { jurisdictions: ['US'] })
  // It may read the register; what it may not change looks as if it were not there.
  expect(await foreign.post(`/v1/licences/${licence}/verify`)).toMatchObject({ status: 404 })
  expect(await regulator.post(`/v1/licences/${licence}/verify`)).toMatchObject({ status: 200 })
  const operator = await platform.organisation('operator')
  expect(await operator.post(`/v1/licences/${licence}/suspend`, { reason: 'other' })).toMatchObject({ status: 200 })
})

test('a holder that wants to know earlier is told earlier', async () => {
  const headers = { 'if-match': (await agency.get('/v1/licensing-settings')).headers.get('etag') as string }
  const body = { noticeDays: [200] }
  await agency.call({ method: 'PATCH', path: '/v1/licensing-settings', body, headers })
  await licensed(agency, { validFrom: today(), validUntil: daysAhead(150).slice(0, 10) })
  await platform.settle()
  expect((await typesFor(agency)).filter((type: string) => type === 'licence.ending')).toHaveLength(1)
})
