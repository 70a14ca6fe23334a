import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactingOf, reachable } from '../contacts/contacting.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

const HOUR = 3_600
const DAY = 24 * HOUR

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string
beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender', { timeZone: 'America/New_York' })
  agency = await platform.organisation('agency', { timeZone: 'America/New_York' })
  mandate = await mandateBetween(lender, agency, {
    terms: {
      ...{ currency: 'USD', jurisdictions: ['US'] },
      workStandards: { reportEveryDays: 7, returnAfterDays: 20 } as never,
    },
  })
})
afterAll(() => platform.stop())

interface Task {
  readonly kind: string
  readonly subjectId: string
  readonly dueAt: string
  readonly until: string | null
  readonly partyId: string | null
  readonly placementId: string | null
  readonly accountId: string | null
  readonly contact: { outcome: string; channels: string[]; nextAllowedAt: string | null; ruledBy: string } | null
}

const tasks = async (filter: string, by = agency): Promise<Task[]> => {
  const answer = await by.get(`/v1/tasks?${filter}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data
}
const ahead = (days: number) => new Date(Date.parse(platform.clock.now()) + days * DAY * 1_000).toISOString()
const pass = async (seconds: number) => {
  platform.clock.advance(seconds)
  await platform.settle()
}

const active = async () => {
  const debt = await reachable(lender)
  const { body } = await lender.post('/v1/placements', { account: debt.account, mandate })
  for (const step of ['accept', 'activate']) await agency.post(`/v1/placements/${body.id}/${step}`)
  await pass(HOUR)
  return { ...debt, placement: body.id as string }
}
const clockOf = async (placement: string, kind: string) => {
  const { clocks } = (await agency.get(`/v1/placements/${placement}/clocks`)).body
  return clocks.findLast((clock: { kind: string; state: string }) => clock.kind === kind)
}
const report = (placement: string, code: string) => agency.post(`/v1/placements/${placement}/reports`, { code })

test('a report is a task before it is late, until it is posted, and again for the next', async () => {
  const { placement, party } = await active()
  const due = (days: number) => tasks(`placement=${placement}&kind=post_report&dueBefore=${ahead(days)}`)
  expect(await due(2)).toEqual([])
  const first = await clockOf(placement, 'report')
  expect(await due(9)).toMatchObject([
    { subjectId: placement, partyId: party, dueAt: first.dueAt, overdue: false, allowed: true, contact: null },
  ])
  await pass(6 * DAY)
  expect(await due(2)).toHaveLength(1)
  expect((await report(placement, 'in_contact')).status).toBe(201)
  expect(await due(2)).toEqual([])
  await pass(2 * DAY)
  expect(await due(9)).toMatchObject([{ dueAt: (await clockOf(placement, 'report')).dueAt }])
})

test('one that was missed is to be made good instead', async () => {
  const { placement } = await active()
  await pass(9 * DAY)
  const kinds = (await tasks(`placement=${placement}`)).map(({ kind }) => kind)
  expect(kinds).toContain('make_good')
  expect(kinds).not.toContain('post_report')
})

test('a return is due after so many days without an arrangement', async () => {
  const { placement } = await active()
  const due = () => tasks(`placement=${placement}&kind=return_placement&dueBefore=${ahead(21)}`)
  expect(await due()).toMatchObject([
    { dueAt: (await clockOf(placement, 'return')).dueAt, contact: { channels: expect.any(Array) } },
  ])
  await report(placement, 'arrangement_made')
  expect(await due()).toEqual([])
})

test('while a clock stands still nothing is due, and when work goes on it is due later', async () => {
  const { placement } = await active()
  const due = () => tasks(`placement=${placement}&kind=post_report&dueBefore=${ahead(12)}`)
  const [before] = await due()
  const { body: hold } = await lender.post(`/v1/placements/${placement}/holds`, { source: 'lender' })
  expect(await due()).toEqual([])
  await pass(3 * DAY)
  const released = await lender.post(`/v1/holds/${hold.id}/lift`, {})
  expect(released.status, released.text).toBe(200)
  await pass(2 * HOUR)
  const [after] = await due()
  expect(after?.dueAt).toBe((await clockOf(placement, 'report')).dueAt)
  expect(Date.parse(after?.dueAt as string) - Date.parse(before?.dueAt as string)).toBeGreaterThanOrEqual(
    3 * DAY * 1_000,
  )
})

test('a call-back says who, until when, and whether the gate would let it now', async () => {
  const person = await active()
  const agreed = await agency.post('/v1/call-backs', {
    ...{ placement: person.placement, party: person.party, askedAt: platform.clock.now(), from: platform.clock.now() },
    until: ahead(0.5),
  })
  expect(agreed.status, agreed.text).toBe(201)
  platform.clock.advance(60)
  const about = `placement=${person.placement}&kind=call_back`
  const [task] = await tasks(about)
  expect(task).toMatchObject({ subjectId: agreed.body.id, partyId: person.party, until: agreed.body.until })
  expect(task).toMatchObject({ overdue: false, accountId: null })
  const decision = await agency.post('/v1/contact-decisions', {
    ...{ placement: person.placement, contactPoint: person.points.phone, channel: 'phone' },
  })
  expect(task?.contact?.outcome).toBe(decision.body.outcome)
  if (decision.body.outcome === 'deny') expect(task?.contact?.nextAllowedAt).toBe(decision.body.nextAllowedAt)
  const [unasked] = await tasks(about, await agency.with(['stages:read']))
  expect(unasked).toMatchObject({ subjectId: agreed.body.id, contact: null })
})

test('a treatment that forbids contact makes the gate say so in the list', async () => {
  const person = await active()
  await agency.post('/v1/activities', {
    ...{ placement: person.placement, party: person.party, contactPoint: person.points.phone, channel: 'phone' },
    ...{ direction: 'inbound', disposition: 'conversation', happenedAt: platform.clock.now() },
    promise: { amount: 1_000, due: platform.clock.now().slice(0, 10) },
  })
  await lender.post('/v1/protections', {
    ...{ party: person.party, kind: 'illness', treatment: 'no_contact', evidence: { reference: 'MED' } },
  })
  const [task] = await tasks(`placement=${person.placement}&kind=promise_due&dueBefore=${ahead(1)}`)
  expect(task).toMatchObject({ partyId: person.party, contact: { outcome: 'deny', channels: [] } })
})

test('what the contact scope of the mandate does not open, the list does not tell', async () => {
  const { active: shown } = await contactingOf(lender, await platform.organisation('agency'))
  const seen = await shown()
  expect(seen.placement).toBeTruthy()
  const narrow = await platform.organisation('agency')
  const closed = await mandateBetween(lender, narrow, {
    terms: { currency: 'USD', jurisdictions: ['US'], sharingScopes: ['identity', 'balance'] },
  })
  const debt = await reachable(lender)
  const { body } = await lender.post('/v1/placements', { account: debt.account, mandate: closed })
  await narrow.post(`/v1/placements/${body.id}/accept`)
  const [task] = await tasks(`placement=${body.id}&kind=first_action&dueBefore=${ahead(10)}`, narrow)
  expect(task).toMatchObject({ partyId: debt.party, contact: null })
})

test('a lender is told what waits for its word, and what it is to do about accounts of its own', async () => {
  const person = await active()
  const on = `/v1/placements/${person.placement}`
  await agency.post(`${on}/returns`, { code: 'unfound' })
  const dispute = await agency.post('/v1/disputes', {
    ...{
      placement: person.placement,
      kind: 'identity',
      way: 'borrower',
      receivedOn: platform.clock.now().slice(0, 10),
    },
    inWriting: true,
  })
  const waiting = await tasks(`placement=${person.placement}&dueBefore=${ahead(60)}`, lender)
  expect(waiting.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['decide_return', 'answer_case']))
  expect(waiting.find(({ kind }) => kind === 'answer_case')).toMatchObject({
    ...{ subjectId: dispute.body.id, accountId: person.account, agencyId: agency.id },
  })
  expect(await tasks(`placement=${person.placement}&kind=answer_case&dueBefore=${ahead(60)}`)).toMatchObject([
    { subjectId: dispute.body.id, placementId: person.placement, accountId: null, lenderId: lender.id, allowed: false },
  ])
  const stranger = await platform.organisation('agency')
  expect(await tasks(`kind=answer_case&dueBefore=${ahead(60)}`, stranger)).toEqual([])
  await agency.post(`/v1/cases/${dispute.body.id}/answer`, { outcome: 'upheld', code: 'not_the_debtor' })
  expect(await tasks(`placement=${person.placement}&kind=answer_case&dueBefore=${ahead(60)}`)).toEqual([])
  const own = await reachable(lender)
  const agreed = await lender.post('/v1/call-backs', {
    ...{ account: own.account, party: own.party, askedAt: platform.clock.now(), from: platform.clock.now() },
  })
  expect(agreed.status, agreed.text).toBe(201)
  expect(await tasks('kind=call_back', lender)).toMatchObject([
    {
      ...{ subjectId: agreed.body.id, placementId: null, agencyId: null, accountId: own.account },
      ...{ partyId: own.party, contact: { outcome: expect.stringMatching(/allow|deny/) } },
    },
  ])
})

test('the next step of a recall is a task of whose move it is', async () => {
  const person = await active()
  const recalled = await lender.post(`/v1/placements/${person.placement}/recall`, {
    ...{ reason: 'lender_request', mode: 'pending' },
  })
  expect(recalled.status, recalled.text).toBeLessThan(300)
  const steps = (by: TestOrganisation) =>
    tasks(`placement=${person.placement}&kind=recall_step&dueBefore=${ahead(60)}`, by)
  expect(await steps(lender)).toEqual([])
  const objected = await agency.post(`/v1/placement-recalls/${recalled.body.id}/object`, { code: 'plan_running' })
  expect(objected.status, objected.text).toBe(200)
  expect(await steps(lender)).toMatchObject([{ subjectId: recalled.body.id, allowed: false }])
  expect(await steps(agency)).toEqual([])
})

test('a promise is asked about until it is kept or taken back', async () => {
  const person = await active()
  const promised = async () => {
    const { body, text } = await agency.post('/v1/activities', {
      ...{ placement: person.placement, party: person.party, contactPoint: person.points.phone, channel: 'phone' },
      ...{ direction: 'inbound', disposition: 'conversation', happenedAt: platform.clock.now() },
      promise: { amount: 1_000, due: platform.clock.now().slice(0, 10) },
    })
    if (!body.promiseId) throw new Error(text)
    platform.clock.advance(60)
    return body.promiseId as string
  }
  const asked = () => tasks(`placement=${person.placement}&kind=promise_due&dueBefore=${ahead(1)}`)
  const [first, second] = [await promised(), await promised()]
  expect((await asked()).map(({ subjectId }) => subjectId)).toEqual([first, second])
  await agency.post(`/v1/promises/${first}/withdraw`, { reason: 'replaced' })
  expect(await asked()).toMatchObject([{ subjectId: second, partyId: person.party, overdue: false }])
  const paid = await lender.post('/v1/payments', {
    ...{ account: person.account, paidTo: 'lender', method: 'bank_transfer', currency: 'USD', amount: 1_000 },
    ...{ reference: 'KEPT', effectiveAt: platform.clock.now() },
  })
  expect(paid.status, paid.text).toBe(201)
  await pass(60)
  expect(await asked()).toEqual([])
})
