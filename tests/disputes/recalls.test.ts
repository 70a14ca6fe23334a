import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing
beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform)
})
afterAll(() => platform.stop())

test('who objects to a recall because of a dispute names it: an open one about that debt, and no other', async () => {
  const { placement, id } = await two.raised()
  const elsewhere = await two.raised()
  const recall = await two.done(two.lender, `/v1/placements/${placement}/recall`, { reason: 'lender_request' })
  const object = (body: object) => two.agency.post(`/v1/placement-recalls/${recall.id}/object`, body)
  for (const body of [
    { code: 'disputed', caseId: elsewhere.id },
    { code: 'disputed', caseId: 'cas_01k9x2v6ecf8y8q3w0h6t5r4sz' },
    { code: 'payment_in_transit', caseId: id },
  ]) {
    const answer = await object(body)
    expect(answer, answer.text).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
    expect(answer.body.errors[0].pointer).toBe('#/caseId')
  }
  const objected = await object({ code: 'disputed', caseId: id })
  expect(objected.body.objection, objected.text).toMatchObject({ code: 'disputed', caseId: id })
  const read = await two.lender.get(`/v1/placement-recalls/${recall.id}`)
  expect(read.body.objection.caseId).toBe(id)
})

test('a dispute need not be named', async () => {
  const { placement } = await two.raised()
  const recall = await two.done(two.lender, `/v1/placements/${placement}/recall`, { reason: 'lender_request' })
  const { body } = await two.agency.post(`/v1/placement-recalls/${recall.id}/object`, { code: 'disputed' })
  expect(body.objection).toMatchObject({ code: 'disputed', caseId: null })
})
