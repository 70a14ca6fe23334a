import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMonths, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import { keptTo } from '../../src/personal-data/retention-rules.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { reachable } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/retention-runs'

commandCases('retention_run.start', {
  platform: () => platform,
  scope: 'accounts:erase',
  arrange: async () => ({
    by: await platform.organisation('lender'),
    ...{ path, body: { mode: 'report', keepMonths: 72 } },
  }),
  status: 202,
  effect: ({ body }) => {
    expect(body).toMatchObject({
      state: 'running',
      mode: 'report',
      progress: { looked: 0, due: 0 },
      today: '2026-11-24',
    })
  },
  events: ['retention_run.started'],
  conflict: {
    arrange: async () => {
      const by = await platform.organisation('lender')
      await by.post(path, { mode: 'report', keepMonths: 1 })
      return { by, path, body: { mode: 'erase', keepMonths: 0 } }
    },
    ...{ status: 409, code: 'retention_run_running' },
  },
  noOutsider: 'an organisation looks at its own people alone',
})

const person = {
  ...{ places: ['US'], classes: ['activities'] as const, complained: false, lastOn: '2026-11-24' as CalendarDate },
  recordingsUntil: null,
}
const today = '2030-01-01' as CalendarDate

describe('until when a person’s data is kept', () => {
  test('the law of the place and the class, from the last record', () => {
    expect(keptTo(person, { keepMonths: 0, today })).toEqual({ dueOn: '2029-11-24', rule: 'US-F-100-RETENTION' })
    expect(keptTo({ ...person, places: ['US-NY', 'CN'] }, { keepMonths: 0, today })).toMatchObject({
      dueOn: '2031-11-24',
    })
    expect(keptTo({ ...person, places: ['TW'] }, { keepMonths: 0, today })).toEqual({ dueOn: '2026-11-24', rule: null })
    const complaint = { ...person, places: ['GB'], complained: true }
    expect(keptTo(complaint, { keepMonths: 0, today })).toEqual({ dueOn: '2029-11-24', rule: 'UK-DISP-3Y' })
    expect(keptTo({ ...complaint, complained: false }, { keepMonths: 0, today }).rule).toBeNull()
  })

  test('never less than the organisation’s own time, and never less for another place, class or recording', () => {
    const place = fc.subarray(['US', 'CN', 'TW', 'GB', 'IN', 'KE'])
    const dataClass = fc.subarray(['activities', 'recordings', 'payments', 'documents'] as const)
    const months = fc.integer({ min: 0, max: 240 })
    fc.assert(
      fc.property(place, dataClass, place, dataClass, months, fc.boolean(), (a, x, b, y, keepMonths, complained) => {
        const less = keptTo({ ...person, places: a, classes: x, complained }, { keepMonths, today })
        const more = keptTo(
          { ...person, places: [...a, ...b], classes: [...x, ...y], complained: true },
          { keepMonths, today },
        )
        expect(less.dueOn >= addMonths(person.lastOn, keepMonths)).toBe(true)
        expect(more.dueOn >= less.dueOn).toBe(true)
      }),
    )
  })
})

const ran = async (by: TestOrganisation, body: object) => {
  const { body: run, text } = await by.post(path, body)
  if (!run.id) throw new Error(text)
  await platform.settle()
  const found = (await by.get(`${path}/${run.id}/findings?limit=200`)).body.data as Record<string, unknown>[]
  return { run: (await by.get(`${path}/${run.id}`)).body, found }
}

/** What a lender recorded was recorded four years before. */
async function longAgo({ id }: TestOrganisation) {
  const org = OrganisationId.toUuid(id as OrganisationId)
  await platform.admin`
    update parties set created_at = created_at - interval '4 years', version = version + 1 where org_id = ${org}::uuid`
  await platform.admin`
    update account_transactions set recorded_at = recorded_at - interval '4 years' where org_id = ${org}::uuid`
}

test('whose debt is over, and whose time is, is reported, and then erased; who is held or still owes is not', async () => {
  const lender = await platform.organisation('lender')
  const [over, held, owing] = [await reachable(lender), await reachable(lender), await reachable(lender)]
  for (const { account } of [over, held]) {
    const payment = { kind: 'payment', currency: 'USD', amount: 1_250_000, effectiveOn: '2026-11-24' }
    expect((await lender.post(`/v1/accounts/${account}/transactions`, payment)).status).toBe(201)
  }
  await lender.post('/v1/legal-holds', { party: held.party, reason: 'audit', reference: 'MATTER-1' })
  // Payments of the United States are kept three years from the last record.
  expect((await ran(lender, { mode: 'report', keepMonths: 0 })).found).toEqual([])
  await longAgo(lender)
  const { run, found } = await ran(lender, { mode: 'report', keepMonths: 0 })
  expect(found.map(({ partyId, outcome }) => [partyId, outcome]).toSorted()).toEqual(
    [[over.party, 'due'] as const, [held.party, 'held'] as const].toSorted(),
  )
  expect(found[0]).toMatchObject({ dueOn: '2025-11-24', rule: 'US-F-100-RETENTION' })
  expect(run).toMatchObject({ state: 'done', progress: { looked: 3, due: 2, erased: 0, held: 1 } })
  // The lender's own time is longer.
  expect((await ran(lender, { mode: 'erase', keepMonths: 72 })).run.progress).toMatchObject({ due: 0, erased: 0 })
  const erasing = await ran(lender, { mode: 'erase', keepMonths: 0 })
  expect(erasing.run.progress).toEqual({ looked: 3, due: 2, erased: 1, held: 1 })
  const nameOf = async (party: string) => (await lender.get(`/v1/parties/${party}`)).body.name
  expect([await nameOf(over.party), await nameOf(held.party), await nameOf(owing.party)]).toEqual([
    ...[null, 'Ada Borrower', 'Ada Borrower'],
  ])
  const events = (await lender.get('/v1/events?limit=200')).body.data as { type: string; data: object }[]
  expect(events.filter(({ type }) => type === 'party.erased').map(({ data }) => data)).toEqual([
    { partyId: over.party, reason: 'retention_elapsed' },
  ])
  expect(events.at(-1)).toMatchObject({ type: 'retention_run.finished', data: { erased: 1, held: 1 } })
  // Who is erased is not looked at again.
  expect((await ran(lender, { mode: 'report', keepMonths: 0 })).run.progress).toMatchObject({ looked: 2, due: 1 })
})

test('who is in court is kept, and what the court was about is counted from its end', async () => {
  const lender = await platform.organisation('lender')
  const { party, account } = await reachable(lender, { jurisdiction: 'TW', timeZones: ['Asia/Taipei'] })
  const matter = await lender.post('/v1/legal-matters', { account, letterOn: '2026-11-20' })
  expect(matter, matter.text).toMatchObject({ status: 201 })
  const payment = { kind: 'payment', currency: 'USD', amount: 1_250_000, effectiveOn: '2026-11-24' }
  expect((await lender.post(`/v1/accounts/${account}/transactions`, payment)).status).toBe(201)
  await longAgo(lender)
  const due = async () => (await ran(lender, { mode: 'report', keepMonths: 12 })).found.map(({ partyId }) => partyId)
  expect(await due()).toEqual([])
  const closed = await lender.post(`/v1/legal-matters/${matter.body.id}/close`, { code: 'paid' })
  expect(closed, closed.text).toMatchObject({ status: 200 })
  expect(await due()).toEqual([])
  await platform.admin`update legal_matters set opened_at = opened_at - interval '4 years',
    closed_at = closed_at - interval '3 years', version = version + 1 where id in (
      select id from legal_matters where lender_id = ${OrganisationId.toUuid(lender.id as OrganisationId)}::uuid)`
  expect(await due()).toEqual([party])
})

test('a last day is that of where the organisation is', async () => {
  const lender = await platform.organisation('lender')
  const org = OrganisationId.toUuid(lender.id as OrganisationId)
  // The evening of the 23rd by UTC is the morning of the 24th in Taipei; the run is on the 24th of a later month.
  const dated = ['2026-09-23T17:00:00Z', '2026-10-24T15:00:00Z', '2026-10-24T17:00:00Z']
  await platform.admin`insert into parties (org_id, id, reference, kind, created_at)
    select ${org}::uuid, gen_random_uuid(), 'DATED-' || n, 'person', at::timestamptz
    from unnest(${dated}::text[]) with ordinality d (at, n)`
  const { found } = await ran(lender, { mode: 'report', keepMonths: 1 })
  expect(found.map(({ dueOn }) => dueOn).toSorted()).toEqual(['2026-10-24', '2026-11-24'])
})

test('more people than a step looks at are all looked at, each once', async () => {
  const lender = await platform.organisation('lender')
  await platform.admin`
    insert into parties (org_id, id, reference, kind, created_at)
    select ${OrganisationId.toUuid(lender.id as OrganisationId)}::uuid, gen_random_uuid(), 'MANY-' || n, 'person', '2020-01-01'
    from generate_series(1, 401) n`
  const { run, found } = await ran(lender, { mode: 'erase', keepMonths: 12 })
  expect(run.progress).toEqual({ looked: 401, due: 401, erased: 401, held: 0 })
  expect(new Set(found.map(({ partyId }) => partyId)).size).toBe(200)
})
