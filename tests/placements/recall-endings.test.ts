import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataClasses } from '../../src/placements/retention.law.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Ground, groundOf, recalled, underRecall, working } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
  ground = await groundOf(platform, {
    jurisdictions: ['TW', 'US-CA'],
    commission: { model: 'flat', amountPerAccount: 100, tailDays: 90 },
  })
})
afterAll(() => platform.stop())

const works = { platform: () => platform, scope: 'placements:work' as const }
const lends = { platform: () => platform, scope: 'placements:place' as const }

const final = (changes: object = {}) => underRecall(ground, { mode: 'immediate', ...changes })
const at = (id: string, verb: string) => `/v1/placement-recalls/${id}/${verb}`
const inFlight = (placement: string) => `/v1/placements/${placement}/payments-in-flight`
const payment = (changes: object = {}) => ({
  ...{ reference: crypto.randomUUID(), amount: 50_000, currency: 'TWD', effectiveAt: platform.clock.now() },
  ...{ receivedBy: 'lender', ...changes },
})
const report = async (placement: string, changes: object = {}) =>
  (await ground.agency.post(inFlight(placement), payment(changes))).body
const read = async (id: string, by = ground.lender) => (await by.get(`/v1/placement-recalls/${id}`)).body
const attest = (id: string) =>
  ground.agency.post(at(id, 'attest'), { signatory: 'Chen', ceasedAt: platform.clock.now(), promisesOutstanding: 0 })
const declare = (id: string, payments = 0) => ground.agency.post(at(id, 'declare-payments'), { payments })
const settled = async (changes: object = {}) => {
  const recall = await final(changes)
  await attest(recall.id)
  await declare(recall.id)
  return recall
}
const others = dataClasses.filter((one) => one !== 'recordings')
const claim = (changes: object = {}) => ({
  ...{
    signatory: 'Chen, operations',
    destroyed: others,
    retained: [{ class: 'recordings', rule: 'TW-13-6-RECORD' }],
    ...changes,
  },
})

commandCases('payment_in_flight.report', {
  ...works,
  arrange: async () => ({ by: ground.agency, path: inFlight((await final()).placementId), body: payment() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'reported', creditedTo: 'reporting_agency', amount: 50_000 })
    expect((await ground.lender.get(`/v1/payments-in-flight/${body.id}`)).body).toEqual(body)
    expect(await read(body.placementRecallId)).toMatchObject({ paymentsOpen: 1 })
  },
  events: ['payment_in_flight.reported'],
  conflict: {
    arrange: async () => ({ by: ground.agency, path: inFlight(await working(ground)), body: payment() }),
    ...{ status: 409, code: 'recall_not_final' },
  },
})

commandCases('payment_in_flight.refuse', {
  ...lends,
  arrange: async () => ({
    by: ground.lender,
    path: `/v1/payments-in-flight/${(await report((await final()).placementId)).id}/refuse`,
    body: { code: 'not_received' },
  }),
  effect: ({ body }) => {
    expect(body).toMatchObject({ state: 'refused', refusal: 'not_received', transactionId: null })
    expect(body.tailCommission).toEqual({ eligible: false, why: 'refused' })
  },
  events: ['payment_in_flight.refused'],
  conflict: {
    arrange: async () => {
      const { id } = await report((await final()).placementId)
      await ground.lender.post(`/v1/payments-in-flight/${id}/confirm`)
      return { by: ground.lender, path: `/v1/payments-in-flight/${id}/refuse`, body: { code: 'bounced' } }
    },
    ...{ status: 409, code: 'payment_already_answered' },
  },
})

commandCases('placement_recall.declare', {
  ...works,
  arrange: async () => ({ by: ground.agency, path: at((await final()).id, 'declare-payments'), body: { payments: 0 } }),
  effect: ({ body }) => expect(body).toMatchObject({ paymentsDeclaredAt: platform.clock.now(), state: 'recalled' }),
  events: ['placement.payments_declared'],
  conflict: {
    arrange: async () => {
      const { id, placementId } = await final()
      await report(placementId)
      return { by: ground.agency, path: at(id, 'declare-payments'), body: { payments: 0 } }
    },
    ...{ status: 422, code: 'recall_payments_differ' },
  },
})

commandCases('placement_recall.certify', {
  ...works,
  arrange: async () => ({ by: ground.agency, path: at((await settled()).id, 'purge-certificate'), body: claim() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ signatory: 'Chen, operations', destroyed: others, neverHeld: [], jurisdiction: 'TW' })
    expect(body.retained).toMatchObject([{ class: 'recordings', rule: 'TW-13-6-RECORD', until: '2027-05-24' }])
    expect(body.digest).toBe(createHash('sha256').update(body.statement).digest('hex'))
    expect(JSON.parse(body.statement)).toMatchObject({ id: body.id, destroyed: others })
    expect((await ground.lender.get(`/v1/purge-certificates/${body.id}`)).body).toEqual(body)
    expect(await read(body.placementRecallId)).toMatchObject({ state: 'completed', nextStep: null })
  },
  events: ['placement.purge_certified'],
  conflict: {
    arrange: async () => ({ by: ground.agency, path: at((await final()).id, 'purge-certificate'), body: claim() }),
    ...{ status: 409, code: 'recall_purge_early' },
  },
})

describe('a payment in flight', () => {
  test('reported twice under its reference is one, and another under it is refused', async () => {
    const { placementId } = await final()
    const body = payment()
    const [first, second] = [
      await ground.agency.post(inFlight(placementId), body),
      await ground.agency.post(inFlight(placementId), body),
    ]
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } })
    const other = await ground.agency.post(inFlight(placementId), { ...body, amount: 1 })
    expect(other).toMatchObject({ status: 409, body: { code: 'payment_reference_taken' } })
  })

  test('is the agency’s when it was paid before the recall, or promised then and paid within the grace', async () => {
    const placement = await working(ground)
    const promisedAt = platform.clock.now()
    platform.clock.advance(3_600)
    await recalled(ground, placement, { mode: 'immediate' })
    platform.clock.advance(86_400)
    const credit = async (changes: object) => (await report(placement, changes)).creditedTo
    expect(await credit({ effectiveAt: promisedAt })).toBe('reporting_agency')
    expect(await credit({ promisedAt })).toBe('reporting_agency')
    expect(await credit({})).toBe('other_holder')
  })

  test('may earn a tail commission within the tail, not where the recall was the agency’s fault', async () => {
    const [sold, faulty] = [await final({ reason: 'sale' }), await final({ reason: 'complaint' })]
    platform.clock.advance(86_400)
    expect((await report(sold.placementId)).tailCommission).toEqual({ eligible: true, why: 'within_tail' })
    expect((await report(faulty.placementId)).tailCommission).toEqual({ eligible: false, why: 'agency_fault' })
  })

  test('is none the agency took where the law lets it take no money', async () => {
    const taken = payment({ receivedBy: 'agency' })
    const answer = await ground.agency.post(inFlight((await final()).placementId), taken)
    expect(answer).toMatchObject({ status: 422, body: { code: 'payment_payee_forbidden', rule: 'TW-14-6-NOCASH' } })
    expect(answer.body.errors).toMatchObject([{ pointer: '#/receivedBy' }])
  })

  test('is not reported once the grace is over', async () => {
    const { placementId } = await final()
    platform.clock.advance(16 * 86_400)
    const late = await ground.agency.post(inFlight(placementId), payment())
    expect(late).toMatchObject({ status: 409, body: { code: 'recall_grace_over' } })
  })

  test('keeps the recall from its purge until the lender has answered it', async () => {
    const recall = await final()
    const [one, two] = [await report(recall.placementId), await report(recall.placementId)]
    await attest(recall.id)
    expect((await declare(recall.id, 2)).body).toMatchObject({ nextStep: 'confirmation', nextOwner: 'lender' })
    await ground.lender.post(`/v1/payments-in-flight/${one.id}/confirm`)
    const early = await ground.agency.post(at(recall.id, 'purge-certificate'), claim())
    expect(early).toMatchObject({ status: 409, body: { code: 'recall_purge_early' } })
    await ground.lender.post(`/v1/payments-in-flight/${two.id}/refuse`, { code: 'bounced' })
    expect(await read(recall.id)).toMatchObject({ nextStep: 'purge', nextOwner: 'agency', paymentsOpen: 0 })
  })

  test('reported after everything was done opens the recall again', async () => {
    const recall = await settled()
    await ground.agency.post(at(recall.id, 'purge-certificate'), claim())
    await report(recall.placementId)
    expect(await read(recall.id)).toMatchObject({ state: 'recalled', nextStep: 'confirmation' })
  })

  test.each([
    ['effectiveAt', { effectiveAt: '2199-01-01T00:00:00Z' }],
    ['promisedAt', { promisedAt: '2199-01-01T00:00:00Z' }],
  ])('has not %s in the future', async (field, changes) => {
    const { placementId } = await final()
    const answer = await ground.agency.post(inFlight(placementId), payment(changes))
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: `#/${field}` }] } })
  })
})

describe('a purge certificate', () => {
  const certify = async (body: object, changes: object = {}) =>
    ground.agency.post(at((await settled(changes)).id, 'purge-certificate'), body)

  test('claims no destruction while the law keeps a class: the rule and its last day are named', async () => {
    const answer = await certify(claim({ destroyed: dataClasses, retained: [] }))
    expect(answer).toMatchObject({ status: 422, body: { code: 'purge_retention_runs' } })
    expect(answer.body.errors).toMatchObject([{ pointer: '#/destroyed/3' }])
    expect(answer.body.detail).toMatch(/第13條第6款 \(TW-13-6-RECORD\) keeps it until 20\d\d-\d\d-\d\d/)
  })

  test.each([
    ['no rule keeps here', { class: 'notes', rule: 'TW-13-6-RECORD' }],
    ['a rule of another place keeps', { class: 'notes', rule: 'US-F-100-RETENTION' }],
  ])('keeps nothing %s', async (_, kept) => {
    const retained = [kept, { class: 'recordings', rule: 'TW-13-6-RECORD' }]
    const answer = await certify(claim({ destroyed: others.filter((one) => one !== 'notes'), retained }))
    expect(answer).toMatchObject({ status: 422, body: { code: 'purge_retention_unfounded' } })
    expect(answer.body.errors).toMatchObject([{ pointer: '#/retained/0/rule' }])
  })

  test('speaks of every class, once', async () => {
    expect(await certify(claim({ retained: [] }))).toMatchObject({ status: 422, body: { code: 'purge_unclear' } })
    expect(await certify(claim({ neverHeld: ['notes'] }))).toMatchObject({
      status: 422,
      body: { code: 'purge_unclear' },
    })
  })

  test('may say that there never were recordings', async () => {
    expect(await certify(claim({ retained: [], neverHeld: ['recordings'] }))).toMatchObject({ status: 201 })
  })
})
