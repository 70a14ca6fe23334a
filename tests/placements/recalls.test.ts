import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { daysAhead, type Ground, groundOf, recalled, underRecall, working } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
  ground = await groundOf(platform)
})
afterAll(() => platform.stop())

const at = (id: string, verb = '') => `/v1/placement-recalls/${id}${verb && `/${verb}`}`
const read = async (id: string, by = ground.lender) => (await by.get(at(id))).body
const placementOf = async (id: string) => (await ground.lender.get(`/v1/placements/${id}`)).body
const objectTo = (id: string, body: object = { code: 'plan_running' }) => ground.agency.post(at(id, 'object'), body)
const objected = async (changes: object = {}) => {
  const { id } = await underRecall(ground, changes)
  return (await objectTo(id)).body
}
const attestation = () => ({ signatory: 'Chen, operations', ceasedAt: platform.clock.now(), promisesOutstanding: 2 })
const days = async (count: number) => {
  platform.clock.advance(count * 86_400)
  await platform.settle()
}
// biome-ignore lint/suspicious/noExplicitAny: an answer of a recall
const step = (recall: any, name: string) => recall.steps.find((one: { step: string }) => one.step === name)
const taken = async () => {
  const [row] = await platform.admin`
    select sum(taken)::int as taken from mandate_loads where lender_id = ${OrganisationId.toUuid(ground.lender.id)}`
  return row?.taken as number
}

describe('a recall', () => {
  test('is final on its day without anybody’s doing, and frees the mandate’s capacity', async () => {
    const recall = await underRecall(ground, { recallOn: daysAhead(platform, 7) })
    const before = await taken()
    await days(6)
    expect(await read(recall.id)).toMatchObject({ state: 'pending' })
    await days(1)
    const final = await read(recall.id)
    expect(final).toMatchObject({ state: 'recalled', nextStep: 'attestation', nextOwner: 'agency' })
    expect(await placementOf(recall.placementId)).toMatchObject({ status: 'recalled' })
    expect(await taken()).toBeLessThan(before)
    await days(5)
    expect(step(await read(recall.id), 'attestation')).toMatchObject({ state: 'overdue', owner: 'agency' })
    const { data } = (await ground.lender.get('/v1/placement-recalls?overdue=true&owner=agency&limit=200')).body
    expect(data.map(({ id }: { id: string }) => id)).toContain(recall.id)
  })

  test('goes on when nobody answers the objection, and takes no other', async () => {
    const recall = await objected({ recallOn: daysAhead(platform, 60) })
    await days(8)
    const after = await read(recall.id)
    expect(after).toMatchObject({ state: 'pending', objectBy: null, objection: { decision: 'timed_out' } })
    expect(await objectTo(recall.id)).toMatchObject({ status: 409, body: { code: 'recall_objection_closed' } })
    await days(55)
    expect(await read(recall.id)).toMatchObject({ state: 'recalled' })
  })

  test('whose day passed while it was objected to is final with the lender’s insistence', async () => {
    const recall = await objected({ noticeDays: 2 })
    await days(3)
    expect(await read(recall.id)).toMatchObject({ state: 'objected' })
    const insisted = await ground.lender.post(at(recall.id, 'insist'))
    expect(insisted.body).toMatchObject({ state: 'recalled', recalledAt: platform.clock.now() })
  })

  test('is not objected to after the time for it', async () => {
    const { id } = await underRecall(ground, { noticeDays: 60 })
    await days(8)
    expect(await objectTo(id)).toMatchObject({ status: 409, body: { code: 'recall_objection_closed' } })
  })

  test('that is postponed is not final on its first day', async () => {
    const recall = await objected({ noticeDays: 3 })
    await ground.lender.post(at(recall.id, 'extend'), { recallOn: daysAhead(platform, 20) })
    await days(10)
    expect(await read(recall.id)).toMatchObject({ state: 'pending' })
    await days(11)
    expect(await read(recall.id)).toMatchObject({ state: 'recalled' })
  })

  test('withdrawn leaves the holds placed and lifted meanwhile', async () => {
    const placement = await working(ground)
    const before = (await ground.agency.post(`/v1/placements/${placement}/holds`, { source: 'dispute' })).body.id
    const { id } = await recalled(ground, placement)
    await ground.agency.post(`/v1/holds/${before}/lift`)
    await ground.lender.post(`/v1/placements/${placement}/holds`, { source: 'protection' })
    await ground.lender.post(at(id, 'withdraw'))
    expect(await placementOf(placement)).toMatchObject({ status: 'on_hold', holdsOpen: 1 })
  })

  test('is overtaken when the placement is closed first', async () => {
    const recall = await underRecall(ground)
    await ground.agency.post(`/v1/placements/${recall.placementId}/close`, { code: 'paid_in_full' })
    expect(await read(recall.id)).toMatchObject({ state: 'overtaken', nextStep: null, objectBy: null })
    expect(await ground.lender.post(at(recall.id, 'withdraw'))).toMatchObject({
      ...{ status: 409, body: { code: 'recall_state_unfit' } },
    })
    await days(20)
    expect(await placementOf(recall.placementId)).toMatchObject({ status: 'closed' })
  })

  test('can be made again after it was withdrawn', async () => {
    const placement = await working(ground)
    const first = await recalled(ground, placement)
    await ground.lender.post(at(first.id, 'withdraw'))
    expect((await recalled(ground, placement)).id).not.toBe(first.id)
  })

  test.each([
    [{ recallOn: '2020-01-01' }],
    [{ recallOn: '2026-12-24', noticeDays: 4 }],
    [{ recallOn: '2199-01-01' }],
    [{ mode: 'immediate', noticeDays: 4 }],
  ])('is refused a day that does not fit: %j', async (wanted) => {
    const path = `/v1/placements/${await working(ground)}/recall`
    const answer = await ground.lender.post(path, { reason: 'sale', ...wanted })
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'recall_date_unfit', errors: [{ pointer: '#/recallOn' }] },
    })
  })

  test('is the lender’s to make and to withdraw, the agency’s to object to and to attest', async () => {
    const placement = await working(ground)
    const refused = { status: 403, body: { code: 'placement_wrong_side' } }
    expect(await ground.agency.post(`/v1/placements/${placement}/recall`, { reason: 'sale' })).toMatchObject(refused)
    const { id } = await recalled(ground, placement)
    expect(await ground.agency.post(at(id, 'withdraw'))).toMatchObject(refused)
    expect(await ground.lender.post(at(id, 'object'), { code: 'disputed' })).toMatchObject(refused)
    expect(await ground.lender.post(at(id, 'attest'), attestation())).toMatchObject(refused)
  })

  test('and a close at the same moment: one wins, the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const placement = await working(ground)
      const [recall, close] = await Promise.all([
        ground.lender.post(`/v1/placements/${placement}/recall`, { reason: 'sale', mode: 'immediate' }),
        ground.agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' }),
      ])
      const lost = recall.status === 201 ? close : recall
      expect([recall.status, close.status].toSorted()).toEqual([expect.any(Number), 409])
      expect(lost).toMatchObject({ status: 409, body: { code: 'placement_status_unfit' } })
    }
  })

  test('and a hold at the same moment leave a placement that stands for both', async () => {
    const placement = await working(ground)
    await Promise.all([
      ground.lender.post(`/v1/placements/${placement}/recall`, { reason: 'sale' }),
      ground.agency.post(`/v1/placements/${placement}/holds`, { source: 'dispute' }),
    ])
    expect(await placementOf(placement)).toMatchObject({ status: 'recall_pending', holdsOpen: 1 })
  })

  test('is told in the history of the placement', async () => {
    const recall = await objected()
    await platform.settle()
    const { data } = (await ground.agency.get(`/v1/placements/${recall.placementId}/history`)).body
    expect(data.slice(0, 2).map(({ type }: { type: string }) => type)).toEqual([
      'placement.recall_objected',
      'placement.recall_requested',
    ])
  })
})
