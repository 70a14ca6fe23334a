import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signalJobs } from '../../src/safety-signals/index.ts'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { eventsOf, tokenOf } from '../contributions/records.ts'
import { done, exchangeIn, sha256, type TestExchange } from '../exchange/members.ts'
import { someNumber } from '../protections/protecting.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { gateOf, signal, stranger, subjectOf, tagsOf } from './signalling.ts'

let platform: Platform
let exchange: TestExchange
let here: Contacting
let member: { readonly by: TestOrganisation; readonly member: string }
beforeAll(async () => {
  platform = await startPlatform()
  exchange = await exchangeIn(platform, { jurisdiction: 'US' })
  member = await stranger(platform, exchange)
  here = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

const path = '/v1/safety-signals'
let people = 0
const somebody = () => ({ namespace: 'US-SSN', epoch: '2026H2', token: tokenOf(`nobody in particular ${++people}`) })
const lift = { code: 'no_longer_true', evidenceSha256: sha256('a mistake') }
const told = async (by: TestOrganisation, type: string) => {
  await platform.settle({ kinds: [] })
  return (await eventsOf(by)).filter((event) => event.type === type).map(({ data }) => data)
}
/** Jobs look at people again. */
const matched = async () => {
  platform.clock.advance(301)
  await platform.settle({ kinds: signalJobs })
}

commandCases('safety_signal.record', {
  ...{ platform: () => platform, scope: 'exchange:write', status: 201 },
  arrange: async () => {
    const { by } = await stranger(platform, exchange)
    return { by, path, body: signal(exchange.id, somebody(), { reference: 'SIGNAL-1' }) }
  },
  outsider: () => platform.organisation('agency', { world: 'elsewhere' }),
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({
      ...{ reference: 'SIGNAL-1', exchangeId: exchange.id, namespace: 'US-SSN', epoch: '2026H2', kind: 'deceased' },
      ...{ treatment: 'no_contact', status: 'running', from: platform.clock.now(), recordedAt: platform.clock.now() },
    })
    expect((Date.parse(body.until) - Date.parse(body.from)) / 86_400_000).toBe(365)
    expect((await by.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await by.get(`${path}?exchange=${exchange.id}&status=running`)).body.data).toEqual([body])
    expect((await by.get(`${path}?status=ended`)).body.data).toEqual([])
    expect((await member.by.get(`${path}/${body.id}`)).status).toBe(404)
    // Nor is it among the protections of whoever recorded it.
    expect((await by.get('/v1/protections')).body.data).toEqual([])
  },
  events: ['safety_signal.recorded'],
  conflict: {
    arrange: async () => {
      const { by } = await stranger(platform, exchange)
      const body = signal(exchange.id, somebody())
      await done(by, path, body)
      return { by, path, body }
    },
    ...{ status: 409, code: 'safety_signal_overlaps' },
  },
})

commandCases('safety_signal.lift', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by } = await stranger(platform, exchange)
    const { id } = await done(by, path, signal(exchange.id, somebody()))
    return { by, path: `${path}/${id}/lift`, body: lift }
  },
  effect: async ({ body }, { by }) => {
    const now = platform.clock.now()
    expect(body).toMatchObject({
      status: 'ended',
      endCode: lift.code,
      evidenceSha256: lift.evidenceSha256,
      endedAt: now,
    })
    expect((await by.get(`${path}?status=ended`)).body.data).toEqual([body])
  },
  events: ['safety_signal.lifted'],
  conflict: {
    arrange: async () => {
      const { by } = await stranger(platform, exchange)
      const { id } = await done(by, path, signal(exchange.id, somebody()))
      await done(by, `${path}/${id}/lift`, lift)
      return { by, path: `${path}/${id}/lift`, body: lift }
    },
    ...{ status: 409, code: 'safety_signal_not_running' },
  },
})

describe('a signal of a member that has no debt of anybody’s', () => {
  test('reaches the agency of a lender that has the person, which learns neither why nor from whom; lifted it ends', async () => {
    const number = someNumber()
    const debt = await here.active({ nationalId: number })
    await matched()
    const { id } = await done(member.by, path, signal(exchange.id, await subjectOf(member.by, number)))
    expect(await gateOf(here, debt)).toBe('HOUSE-TREATMENT')
    const { body, text } = await here.agency.get(`/v1/treatments?placement=${debt.placement}`)
    expect(body.data).toMatchObject([{ treatment: 'no_contact', liftedAt: null }])
    const events = await told(here.agency, 'treatment.required')
    expect(events.at(-1)).toMatchObject({ placementId: debt.placement, treatment: 'no_contact' })
    for (const secret of [member.by.id, exchange.id, 'deceased', id]) {
      expect(text).not.toContain(secret)
      expect(JSON.stringify(events)).not.toContain(secret)
    }
    expect((await here.agency.get(`/v1/treatments?placement=${debt.placement}`)).body.data).toHaveLength(1)
    await done(member.by, `${path}/${id}/lift`, lift)
    expect(await gateOf(here, debt)).toBe('allow')
  })

  test('reaches a person who comes after it, and ends on its day', async () => {
    const number = someNumber()
    const until = new Date(Date.parse(platform.clock.now()) + 2 * 86_400_000).toISOString()
    const { id } = await done(member.by, path, signal(exchange.id, await subjectOf(member.by, number), { until }))
    const debt = await here.active({ nationalId: number })
    await matched()
    expect(await gateOf(here, debt)).toBe('HOUSE-TREATMENT')
    platform.clock.advance(2 * 86_400)
    await platform.settle({ kinds: signalJobs })
    expect((await member.by.get(`${path}/${id}`)).body).toMatchObject({
      status: 'expired',
      endedAt: platform.clock.now(),
    })
    expect((await here.lender.get(`/v1/treatments?party=${debt.party}&running=true`)).body.data).toEqual([])
    expect(await told(member.by, 'safety_signal.expired')).toMatchObject([{ safetySignalId: id }])
  })

  test('reaches, through that person, whom only the hash joins', async () => {
    const number = someNumber()
    const [debt, there] = [await here.active({ nationalId: number }), await contactBetween(platform)]
    await matched()
    await done(member.by, path, signal(exchange.id, await subjectOf(member.by, number)))
    // Nobody has given this one a token yet.
    const other = await there.active({ nationalId: number })
    expect((await tagsOf(platform, other.party)).map(({ exchange_id: of }) => of)).toEqual([null])
    expect(await gateOf(there, other)).toBe('HOUSE-TREATMENT')
    expect(await gateOf(here, debt)).toBe('HOUSE-TREATMENT')
  })

  test('is answered alike whether anybody has a debt of the person or nobody', async () => {
    const [number, nobodys] = [someNumber(), someNumber()]
    await here.active({ nationalId: number })
    await matched()
    const { by } = await stranger(platform, exchange)
    const answers: { body: Record<string, unknown>; text: string }[] = []
    for (const one of [number, nobodys]) {
      const { body, text } = await by.post(path, signal(exchange.id, await subjectOf(by, one)))
      answers.push({ body, text })
    }
    const [found, unfound] = answers.map(({ body: { id, ...rest } }) => ({ ...rest, isId: typeof id === 'string' }))
    expect(found).toEqual(unfound)
    expect(answers[0]?.text.length).toBe(answers[1]?.text.length)
    const [first, second] = (await told(by, 'safety_signal.recorded')).map(({ safetySignalId: _, ...data }) => data)
    expect(first).toBeDefined()
    expect(first).toEqual(second)
    expect((await by.get('/v1/treatments')).body.data).toEqual([])
  })
})

test('two lenders whose people only a token of an exchange joins share one budget', async () => {
  const there = await contactBetween(platform)
  const nationalId = someNumber()
  const [mine, theirs] = [await here.active({ nationalId }), await there.active({ nationalId })]
  await matched()
  await platform.admin`delete from subject_tags where exchange_id is null
    and concordat.typeid('pty', party_id) = any (${[mine.party, theirs.party]})`
  const write = async (by: Contacting, { placement, points }: typeof mine) => {
    const { body } = await by.agency.post('/v1/contact-decisions', {
      ...{ placement, contactPoint: points.address, channel: 'letter' },
    })
    return body.outcome === 'deny' ? body.ruledBy : body.outcome
  }
  const said: string[] = []
  for (let letter = 0; letter < 7; letter++) said.push(await write(here, mine), await write(there, theirs))
  expect(said).toEqual(Array(14).fill('allow'))
  expect([await write(here, mine), await write(there, theirs)]).toEqual(['HOUSE-BUDGET', 'HOUSE-BUDGET'])
})

test('the token of an epoch that is over is kept, and given to whoever comes, while a signal goes by it', async () => {
  const [number, later] = [someNumber(), someNumber()]
  const debt = await here.active({ nationalId: number })
  await matched()
  const said = await Promise.all(
    [number, later].map(async (one) => done(member.by, path, signal(exchange.id, await subjectOf(member.by, one)))),
  )
  const epochs = async (party: string) =>
    (await tagsOf(platform, party)).filter(({ exchange_id: of }) => of).map(({ namespace }) => namespace.split('|')[2])
  platform.clock.advance((Date.parse('2027-03-03T15:00:00Z') - Date.parse(platform.clock.now())) / 1_000)
  await platform.settle({ kinds: signalJobs })
  expect(await epochs(debt.party)).toEqual(['2026H2', '2027H1'])
  const owed = async (party: string) => (await here.lender.get(`/v1/treatments?party=${party}&running=true`)).body.data
  expect(await owed(debt.party)).toHaveLength(1)
  const late = await here.active({ nationalId: later })
  await matched()
  expect(await owed(late.party)).toHaveLength(1)
  expect((await member.by.post(path, signal(exchange.id, somebody()))).body.code).toBe('safety_signal_subject_unfit')
  const running = (await member.by.get(`${path}?status=running&limit=100`)).body.data
  expect(running.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(said.map(({ id }) => id)))
  // Signals of others go by that epoch as well.
  await platform.admin`update protections set status = 'expired', ended_at = until_at, version = version + 1
    where exchange_id is not null
    and status = 'running' and org_id <> (select org_id from protections where concordat.typeid('sgn', id) = ${said[0].id})`
  for (const { id } of running) await done(member.by, `${path}/${id}/lift`, lift)
  await matched()
  expect(await epochs(debt.party)).toEqual(['2027H1'])
  expect(await epochs(late.party)).toEqual(['2027H1'])
  expect(await owed(late.party)).toEqual([])
})
