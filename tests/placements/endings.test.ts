import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataClasses } from '../../src/placements/retention.law.ts'
import { RETURN_ANSWER_DAYS } from '../../src/placements/return-rules.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Ground, groundOf, working } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
  ground = await groundOf(platform, { commission: { model: 'flat', amountPerAccount: 100, tailDays: 90 } })
})
afterAll(() => platform.stop())

const endingsOf = async (placement: string, by = ground.agency) =>
  (await by.get(`/v1/placement-recalls?placement=${placement}`)).body.data
const close = (placement: string, by = ground.agency, code = 'paid_in_full') =>
  by.post(`/v1/placements/${placement}/close`, { code })
const closed = async () => {
  const placement = await working(ground)
  await close(placement)
  return placement
}
const givenBack = async (placement: string) =>
  (await ground.agency.post(`/v1/placements/${placement}/returns`, { code: 'unfound' })).body.id
const returned = async () => {
  const placement = await working(ground)
  await ground.lender.post(`/v1/returns/${await givenBack(placement)}/accept`)
  return placement
}
const at = (id: string, verb: string) => `/v1/placement-recalls/${id}/${verb}`
const attest = (id: string) =>
  ground.agency.post(at(id, 'attest'), { signatory: 'Chen', ceasedAt: platform.clock.now(), promisesOutstanding: 0 })
const declare = (id: string, payments = 0) => ground.agency.post(at(id, 'declare-payments'), { payments })
const certify = (id: string, changes: object = {}) =>
  ground.agency.post(at(id, 'purge-certificate'), {
    ...{ signatory: 'Chen', destroyed: dataClasses.filter((one) => one !== 'recordings') },
    ...{ retained: [{ class: 'recordings', rule: 'TW-13-6-RECORD' }], ...changes },
  })
const report = (placement: string) =>
  ground.agency.post(`/v1/placements/${placement}/payments-in-flight`, {
    ...{ reference: crypto.randomUUID(), amount: 50_000, currency: 'TWD', effectiveAt: platform.clock.now() },
    receivedBy: 'lender',
  })
const reopen = (placement: string) =>
  ground.lender.post(`/v1/placements/${placement}/reopen`, { code: 'payment_bounced' })

const ends: readonly [string, string, () => Promise<string>][] = [
  ['a close', 'close', closed],
  ['a return', 'return', returned],
]

describe.each(ends)('%s', (_, cause, end) => {
  test('leaves the duties of a recall, final from the beginning', async () => {
    const placement = await end()
    const [ending, ...others] = await endingsOf(placement)
    expect(others).toEqual([])
    expect(ending).toMatchObject({ cause, state: 'recalled', recalledAt: platform.clock.now(), objectBy: null })
    expect(ending).toMatchObject({ nextStep: 'attestation', nextOwner: 'agency' })
    expect(ending.steps.slice(0, 2)).toMatchObject([{ state: 'skipped' }, { state: 'skipped' }])
    expect(await endingsOf(placement, ground.lender)).toEqual([ending])
    const { data } = (await ground.lender.get(`/v1/placement-recalls?cause=${cause}&limit=200`)).body
    expect(data.map(({ id }: { id: string }) => id)).toContain(ending.id)
  })

  test('is attested, its money in flight confirmed, its purge certified', async () => {
    const placement = await end()
    const [{ id }] = await endingsOf(placement)
    expect(await attest(id)).toMatchObject({ status: 200, body: { attestation: { signatory: 'Chen' } } })
    const payment = await report(placement)
    expect(payment).toMatchObject({ status: 201, body: { creditedTo: 'reporting_agency' } })
    expect(await declare(id, 1)).toMatchObject({ status: 200 })
    expect(await certify(id)).toMatchObject({ status: 409, body: { code: 'recall_purge_early' } })
    await ground.lender.post(`/v1/payments-in-flight/${payment.body.id}/confirm`)
    const certificate = await certify(id)
    expect(certificate).toMatchObject({ status: 201, body: { placementRecallId: id, placementId: placement } })
    expect((await endingsOf(placement))[0]).toMatchObject({ state: 'completed', nextStep: null })
  })

  test('claims no destruction within a retention period: the rule and its last day are named', async () => {
    const [{ id }] = await endingsOf(await end())
    await attest(id)
    await declare(id)
    const answer = await certify(id, { destroyed: dataClasses, retained: [] })
    expect(answer).toMatchObject({ status: 422, body: { code: 'purge_retention_runs' } })
    expect(answer.body.detail).toMatch(/TW-13-6-RECORD\) keeps it until 20\d\d-\d\d-\d\d/)
  })

  test('leaves the former holder its sealed record', async () => {
    const path = `/v1/placements/${await end()}/sealed-record/openings`
    expect(await ground.agency.post(path, { purpose: 'complaint', reference: 'C-1' })).toMatchObject({ status: 201 })
  })
})

describe('endings', () => {
  test('a return nobody answers leaves them too', async () => {
    const placement = await working(ground)
    await givenBack(placement)
    platform.clock.advance((RETURN_ANSWER_DAYS + 1) * 86_400)
    await platform.settle()
    expect(await endingsOf(placement)).toMatchObject([{ cause: 'return', state: 'recalled', reason: 'unfound' }])
  })

  test('a close overtakes a recall that is announced, and is what ended the placement', async () => {
    const placement = await working(ground)
    await ground.lender.post(`/v1/placements/${placement}/recall`, { reason: 'sale' })
    await close(placement)
    const states = (await endingsOf(placement)).map(({ cause, state }: Record<string, string>) => [cause, state])
    expect(states.toSorted()).toEqual([
      ['close', 'recalled'],
      ['recall', 'overtaken'],
    ])
  })

  test('a reopened placement owes nothing of its end, and begins anew when it ends again', async () => {
    const placement = await closed()
    const [{ id }] = await endingsOf(placement)
    const { body: payment } = await report(placement)
    await reopen(placement)
    expect((await endingsOf(placement))[0]).toMatchObject({ id, state: 'overtaken', nextStep: null, recalledAt: null })
    expect(await attest(id)).toMatchObject({ status: 409, body: { code: 'recall_state_unfit' } })
    expect(await report(placement)).toMatchObject({ status: 409, body: { code: 'recall_not_final' } })
    const confirmed = await ground.lender.post(`/v1/payments-in-flight/${payment.id}/confirm`)
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'confirmed' } })
    expect((await endingsOf(placement))[0]).toMatchObject({ state: 'overtaken', paymentsOpen: 0 })
    platform.clock.advance(60)
    await close(placement)
    expect(await endingsOf(placement)).toMatchObject([
      { state: 'recalled', paymentsOpen: 0 },
      { id, state: 'overtaken' },
    ])
    expect(await report(placement)).toMatchObject({ status: 201 })
  })

  test('a certificate made before the placement was reopened stands', async () => {
    const placement = await closed()
    const [{ id }] = await endingsOf(placement)
    await attest(id)
    await declare(id)
    await certify(id)
    await reopen(placement)
    expect((await endingsOf(placement))[0]).toMatchObject({ id, state: 'completed' })
    expect(await report(placement)).toMatchObject({ status: 409, body: { code: 'recall_not_final' } })
  })

  test('are worked off in batches as recalls are', async () => {
    const placements = [await closed(), await returned()]
    const source = { placements }
    const now = platform.clock.now()
    const attested = await ground.agency.post('/v1/cease-attestations/batch', {
      ...{ signatory: 'Chen', ceasedAt: now, promisesOutstanding: 0, source },
    })
    expect(attested.body.data).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }])
  })
})
