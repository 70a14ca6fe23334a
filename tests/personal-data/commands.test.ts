import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SubjectAccessId } from '../../src/personal-data/model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { protectedBy } from '../protections/protecting.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let here: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  here = await contactBetween(platform)
})
afterAll(() => platform.stop())

const scope = 'accounts:erase' as const
const matter = (party: string) => ({ party, reason: 'litigation', reference: 'MATTER-7' })
const held = async () => {
  const { party } = await reachable(here.lender)
  const { body } = await here.lender.post('/v1/legal-holds', matter(party))
  return { party, id: body.id as string, on: `/v1/legal-holds/${body.id}` }
}
const erased = async () => {
  const { party } = await reachable(here.lender)
  await here.lender.post(`/v1/parties/${party}/erase`, { reason: 'mistaken_identity' })
  return party
}

commandCases('legal_hold.place', {
  ...{ platform: () => platform, scope },
  arrange: async () => {
    const { party } = await reachable(here.lender)
    return { by: here.lender, path: '/v1/legal-holds', body: matter(party) }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'standing', reason: 'litigation', releasedAt: null })
    const standing = await here.lender.get(`/v1/legal-holds?party=${body.partyId}&standing=true`)
    expect(standing.body.data).toEqual([body])
  },
  events: ['legal_hold.placed'],
  conflict: {
    arrange: async () => ({ by: here.lender, path: '/v1/legal-holds', body: matter(await erased()) }),
    ...{ status: 409, code: 'party_erased' },
  },
})

commandCases('legal_hold.release', {
  ...{ platform: () => platform, scope },
  arrange: async () => ({ by: here.lender, path: `${(await held()).on}/release` }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'released', releasedAt: platform.clock.now() })
    expect((await here.lender.get(`/v1/legal-holds/${body.id}`)).body).toEqual(body)
  },
  events: ['legal_hold.released'],
  conflict: {
    arrange: async () => {
      const { on } = await held()
      await here.lender.post(`${on}/release`)
      return { by: here.lender, path: `${on}/release` }
    },
    ...{ status: 409, code: 'legal_hold_released' },
  },
})

test('while a hold stands nobody erases the person but by order of a court, and afterwards they may', async () => {
  const [{ party, on }, ordered] = [await held(), await held()]
  const erase = (of: string, reason: string) => here.lender.post(`/v1/parties/${of}/erase`, { reason })
  for (const reason of ['request', 'retention_elapsed', 'mistaken_identity']) {
    expect((await erase(party, reason)).body.code).toBe('party_erasure_held')
  }
  expect((await here.lender.get(`/v1/parties/${party}`)).body.name).toBe('Ada Borrower')
  expect((await erase(ordered.party, 'court_order')).status).toBe(200)
  await here.lender.post(`${on}/release`)
  expect((await erase(party, 'mistaken_identity')).status).toBe(200)
})

const access = (party: string, receivedOn = '2026-11-20') => ({ party, receivedOn })

commandCases('subject_access.request', {
  ...{ platform: () => platform, scope },
  arrange: async () => {
    const { party } = await reachable(here.lender, { jurisdiction: 'TW', timeZones: ['Asia/Taipei'] })
    return { by: here.lender, path: '/v1/subject-accesses', body: access(party) }
  },
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'running', answerBy: '2026-12-05', rule: 'TW-PDPA-13' })
    expect((await here.lender.get(`/v1/subject-accesses?party=${body.partyId}`)).body.data).toEqual([body])
  },
  events: ['subject_access.requested'],
  conflict: {
    arrange: async () => ({ by: here.lender, path: '/v1/subject-accesses', body: access(await erased()) }),
    ...{ status: 409, code: 'party_erased' },
  },
})

const path = '/v1/subject-accesses'

/** All that was put together, by list. */
async function collected(party: string) {
  const { body, text } = await here.lender.post(path, access(party))
  if (!body.id) throw new Error(text)
  await platform.settle()
  const { parts } = (await here.lender.get(`${path}/${body.id}/parts?limit=200`)).body
  const rows = new Map<string, Record<string, unknown>[]>()
  for (const { number, name } of parts as { number: number; name: string }[]) {
    const part = (await here.lender.get(`${path}/${body.id}/parts/${number}`)).body
    const lines = part.content.trimEnd().split('\n')
    rows.set(name, [...(rows.get(name) ?? []), ...lines.map((line: string) => JSON.parse(line))])
  }
  return { id: body.id as string, rows }
}

test('what is put together is all that is kept about the person, and nothing of anybody else', async () => {
  const [mine, other] = [await here.active(), await here.active()]
  for (const { placement, party, points } of [mine, other]) {
    const about = { placement, party, contactPoint: points.phone, happenedAt: platform.clock.now() }
    const said = { direction: 'outbound', channel: 'phone', disposition: 'no_answer' }
    expect((await here.agency.post('/v1/activities', { ...about, ...said })).status).toBe(201)
    await protectedBy(here.lender, { party })
  }
  for (const { placement, points } of [mine, other]) {
    const wanted = { placement, contactPoint: points.phone, channel: 'phone', purpose: 'collect' }
    expect((await here.agency.post('/v1/contact-decisions', wanted)).status).toBe(201)
  }
  const hold = { source: 'dispute', note: 'Ada is in hospital' }
  expect(await here.agency.post(`/v1/placements/${mine.placement}/holds`, hold)).toMatchObject({ status: 201 })
  const complaint = { receivedOn: '2026-11-20', conduct: ['threat'], statement: 'They threatened me' }
  expect((await here.lender.post('/v1/complaints', { account: mine.account, ...complaint })).status).toBe(201)
  const { id, rows } = await collected(mine.party)
  const [person] = rows.get('parties.get') ?? []
  expect(person).toMatchObject({ id: mine.party, name: 'Ada Borrower' })
  expect(person?.contactPoints).toHaveLength(3)
  expect(rows.get('accounts.list')).toMatchObject([{ id: mine.account }])
  expect(rows.get('activities.list')).toMatchObject([{ partyId: mine.party, disposition: 'no_answer' }])
  expect(rows.get('protections.list')).toMatchObject([{ kind: 'illness' }])
  expect(rows.get('placements.list')).toMatchObject([{ id: mine.placement, agencyId: here.agency.id }])
  expect(rows.get('cases.list')).toMatchObject([{ statement: 'They threatened me' }])
  const decided = rows.get('contactDecisions.list') ?? []
  expect(decided).toMatchObject([{ partyId: mine.party, placementId: mine.placement }])
  expect(rows.get('holds.list')).toMatchObject([{ placementId: mine.placement, note: 'Ada is in hospital' }])
  expect(rows.get('accountParties.list')).toBeUndefined()
  const all = JSON.stringify([...rows.values()])
  for (const theirs of [other.party, other.account, other.placement]) expect(all).not.toContain(theirs)
  const file = (await here.lender.get(`${path}/${id}`)).body
  expect(file.state).toBe('done')
  expect(file.progress.sectionsRead).toBe(file.progress.sections)
  expect(file.progress.rows).toBe([...rows.values()].flat().length)
})

test('what was put together goes after a month, and at once with the person’s key', async () => {
  const [kept, gone] = [await reachable(here.lender), await reachable(here.lender)]
  const [first, second] = [await collected(kept.party), await collected(gone.party)]
  await here.lender.post(`/v1/parties/${gone.party}/erase`, { reason: 'mistaken_identity' })
  const stateOf = async (id: string) => (await here.lender.get(`${path}/${id}`)).body.state
  const partsOf = async (id: string) => (await here.lender.get(`${path}/${id}/parts`)).body.parts.length
  expect([await stateOf(second.id), await partsOf(second.id)]).toEqual(['expired', 0])
  expect(await partsOf(first.id)).toBeGreaterThan(0)
  expect(await platform.admin`select 1 from subject_access_parts where length(content_sealed) = 0`).toEqual([])
  platform.clock.advance(31 * 86_400)
  await platform.settle()
  expect([await stateOf(first.id), await partsOf(first.id)]).toEqual(['expired', 0])
})

test('a part that is being stored while the person’s key is destroyed goes with it', async () => {
  const { party } = await reachable(here.lender)
  const { body } = await here.lender.post(path, access(party))
  const [org, id] = [OrganisationId.toUuid(here.lender.id), SubjectAccessId.toUuid(body.id)]
  let erasing: Promise<{ status: number }> | undefined
  await platform.admin.begin(async (storing) => {
    await storing`select 1 from subject_accesses where org_id = ${org} and id = ${id} for update`
    await storing`insert into subject_access_parts (org_id, access_id, number, name, rows, content_sealed, created_at)
      values (${org}, ${id}, 1, 'parties.get', 1, '\\x01', ${platform.clock.now()})`
    erasing = here.lender.post(`/v1/parties/${party}/erase`, { reason: 'mistaken_identity' })
    await waitedFor(platform.admin)
  })
  expect(await erasing).toMatchObject({ status: 200 })
  expect(await platform.admin`select 1 from subject_access_parts where access_id = ${id}`).toEqual([])
  await platform.settle()
  expect((await here.lender.get(`${path}/${body.id}`)).body.state).toBe('expired')
})

/** Until somebody waits for a lock. */
async function waitedFor(sql: Platform['admin']) {
  for (let tries = 0; tries < 200; tries++) {
    const [row] = await sql`select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock'`
    if (row?.waiting > 0) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('a request cannot have been received tomorrow, and a place without a known law has no day', async () => {
  const { party } = await reachable(here.lender)
  const refused = await here.lender.post(path, access(party, '2030-01-01'))
  expect(refused.body).toMatchObject({ code: 'subject_access_unfit', errors: [{ pointer: '#/receivedOn' }] })
  expect((await here.lender.post(path, access(party))).body).toMatchObject({ answerBy: null, rule: null })
})

describe('words about a debt', () => {
  const worded = async () => {
    const one = await here.active()
    const hold = { source: 'dispute', note: 'Ada is in hospital' }
    const { body: held } = await here.agency.post(`/v1/placements/${one.placement}/holds`, hold)
    const complaint = { receivedOn: '2026-11-20', conduct: ['threat'], statement: 'They threatened me' }
    const { body: raised } = await here.lender.post('/v1/complaints', { account: one.account, ...complaint })
    const noted = await here.lender.post(`/v1/cases/${raised.id}/notes`, { note: 'Ada called twice' })
    expect(noted, noted.text).toMatchObject({ status: 201 })
    const said = async () => [
      (await here.lender.get(`/v1/holds/${held.id}`)).body.note,
      (await here.agency.get(`/v1/holds/${held.id}`)).body.note,
      (await here.lender.get(`/v1/cases/${raised.id}`)).body.statement,
      (await here.lender.get(`/v1/cases/${raised.id}/notes`)).body.data[0].note,
    ]
    return { ...one, said }
  }
  const erase = async (party: string, reason: string) =>
    expect(await here.lender.post(`/v1/parties/${party}/erase`, { reason })).toMatchObject({ status: 200 })

  test('go with its last person; those of its cases when a court says so, or nothing keeps them', async () => {
    const [mistaken, ordered] = [await worded(), await worded()]
    await erase(mistaken.party, 'mistaken_identity')
    expect(await mistaken.said()).toEqual(['', '', 'They threatened me', 'Ada called twice'])
    await erase(ordered.party, 'court_order')
    expect(await ordered.said()).toEqual(['', '', '', ''])
  })

  test('stay while somebody else is on it', async () => {
    const { account, party, said } = await worded()
    const guarantor = { role: 'guarantor', liability: 'guarantee', newParty: { name: 'Bo Guarantor' } }
    const added = await here.lender.post(`/v1/accounts/${account}/parties`, guarantor)
    expect(added, added.text).toMatchObject({ status: 201 })
    await erase(party, 'court_order')
    expect(await said()).toEqual(['Ada is in hospital', 'Ada is in hospital', 'They threatened me', 'Ada called twice'])
  })
})
