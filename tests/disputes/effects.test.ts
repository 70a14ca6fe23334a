import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registered } from '../licensing/collectors.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, dispute, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing
beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform)
})
afterAll(() => platform.stop())

const proof = { kind: 'copy_of_contract', documents: ['ab'.repeat(32)] }

describe('a dispute of the whole debt', () => {
  test('holds the placement until the last dispute is over, and nobody lifts it by hand', async () => {
    const { placement, on } = await two.raised()
    const second = await two.done(two.lender, '/v1/disputes', dispute({ placement, kind: 'identity', way: 'adviser' }))
    const { data } = (await two.lender.get(`/v1/holds?placement=${placement}&state=open`)).body
    expect(data).toMatchObject([{ source: 'dispute' }])
    for (const by of [two.lender, two.agency]) {
      expect(await by.post(`/v1/holds/${data[0].id}/lift`)).toMatchObject({ status: 403 })
    }
    await two.done(two.agency, `${on}/verify`, proof)
    expect(await two.statusOf(placement)).toBe('on_hold')
    await two.done(two.lender, `/v1/cases/${second.id}/withdraw`)
    expect(await two.statusOf(placement)).toBe('active')
  })

  test('outlives a recall that is withdrawn', async () => {
    const { placement } = await two.raised()
    const recall = await two.done(two.lender, `/v1/placements/${placement}/recall`, { reason: 'lender_request' })
    await two.done(two.agency, `/v1/placement-recalls/${recall.id}/object`, { code: 'disputed' })
    await two.done(two.lender, `/v1/placement-recalls/${recall.id}/withdraw`)
    expect(await two.statusOf(placement)).toBe('on_hold')
  })

  test('that is upheld stays until it is put right', async () => {
    const { placement, on } = await two.raised()
    await two.done(two.lender, `${on}/answer`, { outcome: 'upheld', code: 'identity_theft' })
    expect(await two.statusOf(placement)).toBe('on_hold')
    await two.done(two.lender, `${on}/remedy`, { code: 'debt_written_off' })
    expect(await two.statusOf(placement)).toBe('active')
  })

  test('raised before anybody holds the debt holds the placement that comes', async () => {
    const account = await two.account()
    const { id } = await two.done(two.lender, '/v1/disputes', dispute({ account }))
    const { placement } = await two.placed(account)
    expect(await two.statusOf(placement)).toBe('on_hold')
    expect((await two.agency.get(`/v1/cases/${id}`)).body).toMatchObject({ status: 'open', placementId: null })
    await two.done(two.agency, `/v1/cases/${id}/verify`, proof)
    expect(await two.statusOf(placement)).toBe('active')
  })

  test('goes along to the next agency, who answers it; the one before reads what it raised, and answers no more', async () => {
    const { account, placement, on } = await two.raised()
    await two.done(two.lender, `/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
    const next = await platform.organisation('agency')
    const mandate = await mandateBetween(two.lender, next)
    expect((await next.get(on)).status).toBe(404)
    const { id } = await two.done(two.lender, '/v1/placements', { account, mandate })
    await two.done(next, `/v1/placements/${id}/accept`)
    await two.done(next, `/v1/placements/${id}/activate`)
    expect(await two.statusOf(id)).toBe('on_hold')
    expect((await next.get(on)).body).toMatchObject({ raisedBy: null, placementId: null, reference: null })
    expect((await two.agency.get(on)).status).toBe(200)
    expect((await two.agency.post(`${on}/verify`, proof)).status).toBe(404)
    await two.done(next, `${on}/verify`, proof)
    expect(await two.statusOf(id)).toBe('active')
    expect((await two.lender.get(`/v1/holds?placement=${placement}&state=open`)).body.data).toEqual([])
  })
})

test('of disputes raised at once about one debt, the placement is held once, and free when the last is over', async () => {
  const { placement } = await two.placed()
  const raise = () => two.agency.post('/v1/disputes', dispute({ placement }))
  const answers = await Promise.all(Array.from({ length: 8 }, raise))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
  expect((await two.lender.get(`/v1/holds?placement=${placement}&state=open`)).body.data).toHaveLength(1)
  const withdraw = (id: string) => two.lender.post(`/v1/cases/${id}/withdraw`)
  await Promise.all(answers.map(({ body }) => withdraw(body.id)))
  expect(await two.statusOf(placement)).toBe('active')
  expect((await two.lender.get(`/v1/placements/${placement}`)).body.holdsOpen).toBe(0)
})

describe('a dispute of a part', () => {
  test('stops that part and no more: work goes on, and upheld in part only what was found right is stopped', async () => {
    const { placement, id, on } = await two.raised({ amount: 250_000 })
    expect(await two.statusOf(placement)).toBe('active')
    expect((await two.lender.get(on)).body).toMatchObject({ stops: 'part', stoppedAmount: 250_000 })
    const answer = (amount: number) =>
      two.lender.post(`${on}/answer`, { outcome: 'upheld_in_part', code: 'amount_corrected', amount })
    expect(await answer(250_000)).toMatchObject({ status: 422, body: { code: 'case_amount_unfit' } })
    expect(await answer(100_000)).toMatchObject({ body: { id, stops: 'part', stoppedAmount: 100_000 } })
    expect(await two.statusOf(placement)).toBe('active')
  })

  test('of all that is owed is one of the whole debt', async () => {
    expect((await two.agency.get((await two.raised({ amount: 1_250_000 })).on)).body).toMatchObject({
      ...{ stops: 'debt', amount: null },
    })
  })

  test('of more than is owed is refused', async () => {
    const { placement } = await two.placed()
    const answer = await two.agency.post('/v1/disputes', dispute({ placement, amount: 1_250_001 }))
    expect(answer).toMatchObject({ status: 422, body: { code: 'case_amount_unfit' } })
  })
})

describe('a duplicative dispute', () => {
  test('names an answered one about the same debt, stops nothing, and ends by its notice', async () => {
    const { placement, id, on } = await two.raised()
    const again = (repeats: string) =>
      two.agency.post('/v1/disputes', dispute({ placement, kind: 'duplicative', repeats }))
    expect(await again(id)).toMatchObject({ status: 422, body: { code: 'dispute_kind_unfit' } })
    await two.done(two.agency, `${on}/verify`, proof)
    const other = await two.raised()
    expect(await again(other.id)).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
    const { body } = await again(id)
    expect(body).toMatchObject({ kind: 'duplicative', repeats: id, stops: 'nothing' })
    expect(await two.statusOf(placement)).toBe('active')
    const notice = { kind: 'duplicative_notice', documents: ['cd'.repeat(32)] }
    expect(await two.done(two.agency, `/v1/cases/${body.id}/verify`, notice)).toMatchObject({
      answerCode: 'duplicative',
    })
  })
})

describe('a complaint', () => {
  test('is answered by an agency that gave the account back, and seen by no agency after it', async () => {
    const { account, placement } = await two.placed()
    await two.done(two.lender, `/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
    const complaint = { placement, receivedOn: '2026-11-22', conduct: ['insult'], statement: 'They shouted' }
    const { id } = await two.done(two.lender, '/v1/complaints', complaint)
    const next = await platform.organisation('agency')
    const mandate = await mandateBetween(two.lender, next)
    const later = await two.done(two.lender, '/v1/placements', { account, mandate })
    await two.done(next, `/v1/placements/${later.id}/accept`)
    expect((await next.get(`/v1/cases/${id}`)).status).toBe(404)
    const answer = { outcome: 'upheld', code: 'conduct_confirmed', reasons: 'The recording says so' }
    expect(await two.done(two.agency, `/v1/cases/${id}/answer`, answer)).toMatchObject({ status: 'upheld' })
  })

  test('names the agency’s collector and the contacts it is about, of that account and no other', async () => {
    const collector = await registered(two.agency, { jurisdiction: 'TW' })
    const [debt, other] = [await two.placed(), await two.placed()]
    const {
      data: [link],
    } = (await two.lender.get(`/v1/accounts/${debt.account}/parties`)).body
    const { id: call } = await two.done(two.agency, '/v1/activities', {
      ...{ placement: debt.placement, party: link.party?.id ?? link.partyId, direction: 'outbound', channel: 'phone' },
      ...{ disposition: 'no_answer', happenedAt: '2026-11-23T02:00:00Z' },
    })
    const complain = (by: TestOrganisation, changes: object) =>
      by.post('/v1/complaints', { receivedOn: '2026-11-22', conduct: ['insult'], activities: [call], ...changes })
    const { body } = await complain(two.agency, { placement: debt.placement, collector })
    expect((await two.lender.get(`/v1/cases/${body.id}`)).body).toMatchObject({
      collectorId: collector,
      activities: [call],
    })
    expect(await complain(two.agency, { placement: other.placement })).toMatchObject({ status: 422 })
    expect(await complain(two.lender, { account: debt.account, collector })).toMatchObject({
      ...{ status: 422, body: { code: 'reference_not_found' } },
    })
  })

  test('that is upheld may bring a finding about the agency’s collector, who replies before it is decided', async () => {
    const collector = await registered(two.agency, { jurisdiction: 'TW' })
    const finding = { collector, kind: 'insult', severity: 'serious', happenedOn: '2026-11-19' }
    const answer = { outcome: 'upheld', code: 'conduct_confirmed', finding }
    const { on, id } = await two.complained()
    expect(await two.lender.post(`${on}/answer`, answer)).toMatchObject({
      status: 422,
      body: { code: 'reference_not_found' },
    })
    const { findingId } = await two.done(two.agency, `${on}/answer`, answer)
    const { body } = await two.agency.get(`/v1/collector-findings/${findingId}`)
    expect(body).toMatchObject({ status: 'reported', source: 'complaint', caseReference: id })
    const rejected = { ...answer, outcome: 'rejected', code: 'conduct_not_found' }
    expect(await two.agency.post(`${(await two.complained()).on}/answer`, rejected)).toMatchObject({
      ...{ status: 422, body: { code: 'case_answer_unfit' } },
    })
  })

  test('that its lender upholds brings a finding into the employer’s register; upheld after the reply it follows the person', async () => {
    const identity = { namespace: 'TW-NID', value: 'A123456789' }
    const collector = await registered(two.agency, { jurisdiction: 'TW', identity })
    const { placement } = await two.placed()
    const complaint = { placement, receivedOn: '2026-11-20', conduct: ['threat'], collector }
    const { id } = await two.done(two.agency, '/v1/complaints', complaint)
    const finding = { collector, kind: 'threat', severity: 'grave', happenedOn: '2026-11-19' }
    const answer = { outcome: 'upheld', code: 'conduct_confirmed', finding }
    const { findingId } = await two.done(two.lender, `/v1/cases/${id}/answer`, answer)
    const one = `/v1/collector-findings/${findingId}`
    expect((await two.lender.get(one)).body).toMatchObject({ employerId: two.agency.id, caseReference: id })
    expect((await two.agency.get(one)).body).toMatchObject({ reportedBy: two.lender.id, status: 'reported' })
    const early = await two.lender.post(`${one}/uphold`)
    expect(early).toMatchObject({ status: 409, body: { code: 'collector_reply_outstanding' } })
    expect((await two.agency.post(`${one}/uphold`)).status).toBe(403)
    await two.done(two.agency, `${one}/reply`, { code: 'disputes_facts' })
    expect(await two.done(two.lender, `${one}/uphold`)).toMatchObject({ status: 'upheld' })
    const next = await platform.organisation('agency')
    const again = await registered(next, { jurisdiction: 'TW', identity })
    const { body } = await next.get(`/v1/collectors/${again}/record`)
    expect(body.elsewhere.findings).toMatchObject([{ kind: 'threat', severity: 'grave', reply: 'disputes_facts' }])
    expect((await next.get(one)).status).toBe(404)
  })

  test('is one record for regulator and ombudsman, who change nothing', async () => {
    const regulator = await platform.organisation('regulator', { jurisdictions: ['TW'] })
    const elsewhere = await platform.organisation('regulator', { jurisdictions: ['JP'] })
    const ombudsman = await platform.organisation('adviser')
    const { id, on } = await two.complained({ statement: 'They shouted' })
    expect((await regulator.get(on)).status).toBe(404)
    expect((await regulator.get('/v1/cases')).body.data).toEqual([])
    await regulator.post('/v1/inspections', { purpose: 'complaint', jurisdiction: 'TW' })
    await elsewhere.post('/v1/inspections', { purpose: 'complaint', jurisdiction: 'JP' })
    expect((await regulator.get(on)).body).toMatchObject({ id, statement: 'They shouted', raisedBy: two.lender.id })
    expect((await regulator.get('/v1/cases?subject=complaint')).body.data[0].id).toBe(id)
    expect((await elsewhere.get(on)).status).toBe(404)
    expect((await ombudsman.get(on)).status).toBe(404)
    const escalation = { to: 'ombudsman', organisation: ombudsman.id }
    await two.done(two.agency, `${on}/escalate`, escalation)
    expect((await ombudsman.get('/v1/cases')).body.data).toMatchObject([{ id, status: 'escalated' }])
    expect((await regulator.post(`${on}/withdraw`)).status).toBe(404)
    expect(await ombudsman.post(`${on}/withdraw`)).toMatchObject({
      status: 403,
      body: { code: 'case_not_yours_to_answer' },
    })
    await platform.settle()
    const feed = (await ombudsman.get('/v1/events')).body.data
    expect(feed.map(({ type }: { type: string }) => type)).toEqual(['case.escalated'])
  })

  test('that nobody answers in time is overdue, once', async () => {
    const { id } = await two.complained()
    platform.clock.advance(40 * 86_400)
    await platform.settle()
    const rows = await platform.admin`select type from events where aggregate_id = ${id} order by recorded_at`
    expect(rows.map(({ type }) => type)).toEqual(['complaint.raised', 'case.overdue'])
    const { data } = (await two.lender.get('/v1/cases?overdue=true&limit=1')).body
    expect(data).toMatchObject([{ isOverdue: true }])
  })
})
