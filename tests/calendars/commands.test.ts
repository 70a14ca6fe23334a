import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const patch = (by: TestOrganisation, body: unknown, version = 1) =>
  by.call({ method: 'PATCH', path: '/v1/calendar', body, headers: { 'if-match': `"${version}"` } })
const daysOf = async (by: TestOrganisation, query: string) => (await by.get(`/v1/calendar/days?${query}`)).body.data

const office = { from: '09:00', until: '18:00' }
const change = {
  week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...office })),
  setDays: [
    { on: '2026-11-27', hours: null, name: 'Company day' },
    { on: '2026-11-28', hours: office },
  ],
}

commandCases('calendar.update', {
  platform: () => platform,
  scope: 'organisation:manage',
  arrange: async () => ({
    ...{ by: await platform.organisation('agency'), method: 'PATCH', path: '/v1/calendar', body: change },
    headers: { 'if-match': '"1"' },
  }),
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ region: 'TW', timeZone: 'Asia/Taipei', version: 2 })
    expect(body.week).toEqual(change.week)
    expect((await by.get('/v1/calendar')).body).toEqual(body)
    expect(await daysOf(by, 'from=2026-11-26&until=2026-11-30')).toEqual([
      { on: '2026-11-26', hours: office, source: 'week', name: null },
      { on: '2026-11-27', hours: null, source: 'own', name: 'Company day' },
      { on: '2026-11-28', hours: office, source: 'own', name: null },
      { on: '2026-11-29', hours: null, source: 'week', name: null },
    ])
  },
  events: ['calendar.updated'],
  conflict: {
    arrange: async () => ({
      ...{ by: await platform.organisation('agency'), method: 'PATCH', path: '/v1/calendar', body: change },
      headers: { 'if-match': '"7"' },
    }),
    ...{ status: 412, code: 'stale_version' },
  },
  noOutsider: 'It names no organisation: it changes the calendar of the one that asks.',
})

test('A calendar keeps the public holidays of its region, this year’s and next year’s', async () => {
  const lender = await platform.organisation('lender')
  await platform.settle()
  expect((await lender.get('/v1/calendar')).body).toMatchObject({ filledTo: 2027 })
  const days = await daysOf(lender, 'from=2027-01-01&until=2027-01-02')
  expect(days).toMatchObject([{ on: '2027-01-01', hours: null, source: 'public' }])
  platform.clock.advance(40 * 86_400)
  await platform.settle()
  expect((await lender.get('/v1/calendar')).body).toMatchObject({ filledTo: 2028 })
  expect(await daysOf(lender, 'from=2028-01-01&until=2028-01-02')).toMatchObject([{ source: 'public' }])
})

test('Moving to another region exchanges the holidays to come, and no region keeps none', async () => {
  const agency = await platform.organisation('agency')
  await platform.settle()
  const { version } = (await agency.get('/v1/calendar')).body
  await patch(agency, { region: 'US-CA' }, version)
  await platform.settle()
  const thanksgiving = 'from=2027-11-25&until=2027-11-26'
  expect(await daysOf(agency, thanksgiving)).toMatchObject([{ hours: null, source: 'public' }])
  const moved = (await agency.get('/v1/calendar')).body
  expect(moved).toMatchObject({ region: 'US-CA', filledTo: 2028 })
  await patch(agency, { region: null }, moved.version)
  await platform.settle()
  expect(await daysOf(agency, thanksgiving)).toMatchObject([{ source: 'week' }])
})

test('An own word on a day stands before the public holiday, and can be taken back', async () => {
  const agency = await platform.organisation('agency')
  await platform.settle()
  const holiday = 'from=2028-01-01&until=2028-01-02'
  const { version } = (await agency.get('/v1/calendar')).body
  await patch(agency, { setDays: [{ on: '2028-01-01', hours: office, name: 'Open' }] }, version)
  expect(await daysOf(agency, holiday)).toMatchObject([{ hours: office, source: 'own' }])
  await patch(agency, { removeDays: ['2028-01-01'] }, version + 1)
  expect(await daysOf(agency, holiday)).toMatchObject([{ hours: null, source: 'public' }])
})

test.each([
  ['a week of less than 20 hours', { week: [1, 2].map((weekday) => ({ weekday, ...office })) }, 'calendar_week_unfit'],
  [
    'hours that end before they begin',
    { setDays: [{ on: '2030-01-02', hours: { from: '18:00', until: '09:00' } }] },
    'calendar_week_unfit',
  ],
  ['a day that is over', { setDays: [{ on: '2026-01-02', hours: null }] }, 'calendar_day_past'],
  ['nothing at all', {}, 'malformed_request'],
  [
    'more days off than the other side can wait',
    {
      setDays: Array.from({ length: 41 }, (_, day) => ({
        on: `2029-0${1 + Math.floor(day / 28)}-${String((day % 28) + 1).padStart(2, '0')}`,
        hours: null,
      })),
    },
    'calendar_days_off_too_many',
  ],
])('A calendar refuses %s', async (_, body, code) => {
  const answer = await patch(await platform.organisation('agency'), body)
  expect(answer.body).toMatchObject({ code })
  expect(answer.body.errors?.length).toBeGreaterThan(0)
})

test('The other side of a mandate sees the days, but not what they are called; a stranger sees nothing', async () => {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  await patch(agency, { setDays: [{ on: '2027-03-03', hours: null, name: 'PRIVATE-REASON' }] })
  const asked = `from=2027-03-03&until=2027-03-04&organisation=${agency.id}`
  expect((await lender.get(`/v1/calendar/days?${asked}`)).status).toBe(404)
  await mandateBetween(lender, agency)
  expect(await daysOf(lender, asked)).toEqual([{ on: '2027-03-03', hours: null, source: 'own', name: null }])
})

test('Days are paged in order, at most 366 of them', async () => {
  const lender = await platform.organisation('lender')
  const seen: string[] = []
  for (let next = ''; ; ) {
    const { body } = await lender.get(`/v1/calendar/days?from=2027-01-01&limit=150${next}`)
    seen.push(...body.data.map(({ on }: { on: string }) => on))
    if (!body.hasMore) break
    next = `&cursor=${body.nextCursor}`
  }
  expect(seen).toHaveLength(366)
  expect(seen).toEqual([...seen].sort())
  expect(new Set(seen).size).toBe(366)
})

test('A question waits for the holidays of the side that answers', async () => {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency)
  await platform.settle()
  const today = platform.clock.now().slice(0, 10)
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
  const placement = (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })).body.id
  const ask = async () => (await lender.post(`/v1/placements/${placement}/queries`, { question: 'When?' })).body.dueAt
  const before = await ask()
  const { version } = (await agency.get('/v1/calendar')).body
  await patch(agency, { setDays: [{ on: tomorrow, hours: null }] }, version)
  const rested = await daysOf(agency, `from=${tomorrow}&until=${tomorrow.replace(/..$/, '28')}`)
  expect(rested[0]).toMatchObject({ hours: null, source: 'own' })
  expect((await ask()) > before).toBe(true)
})
