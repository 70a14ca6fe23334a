import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { imported } from '../imports/importing.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { ledgerOf, type Paying, paid, payingOf, payment } from './paying.ts'
import { reportingOn } from './reporting.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const { balanceOf, recalled, report, confirm } = reportingOn(() => ground)

commandCases('payment_in_flight.confirm', {
  ...{ platform: () => platform, scope: 'placements:place' },
  arrange: async () => {
    const { placement, paidAt } = await recalled()
    const { id } = await report(placement, { effectiveAt: paidAt })
    return { by: ground.lender, path: `/v1/payments-in-flight/${id}/confirm` }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'confirmed', answeredAt: platform.clock.now() })
    const { body: payment } = await by.get(`/v1/payments/${body.paymentId}`)
    expect(payment).toMatchObject({
      ...{ status: 'posted', paidTo: 'agency', reference: body.reference, recordedBy: ground.agency.id },
      ...{ transactionId: body.transactionId, creditedTo: ground.agency.id, effectiveAt: body.effectiveAt },
    })
    expect(await balanceOf(payment.accountId)).toBe(1_200_000)
    const { body: read } = await ground.agency.get(`/v1/payments-in-flight/${body.id}`)
    expect(read).toMatchObject({ paymentId: body.paymentId, transactionId: null })
    const recall = await by.get(`/v1/placement-recalls/${body.placementRecallId}`)
    expect(recall.body).toMatchObject({ paymentsOpen: 0 })
  },
  events: [
    'payment_in_flight.confirmed',
    'payment.recorded',
    'payment.posted',
    'transaction.posted',
    'commission.accrued',
  ],
  conflict: {
    arrange: async () => {
      const { account, placement, paidAt } = await recalled()
      await paid(ground, ground.lender, { account, effectiveAt: paidAt })
      const { id } = await report(placement, { effectiveAt: paidAt })
      return { by: ground.lender, path: `/v1/payments-in-flight/${id}/confirm` }
    },
    ...{ status: 409, code: 'payment_in_flight_like' },
  },
})

describe('a payment reported in flight that its agency recorded too', () => {
  test('before is that one: it is posted once', async () => {
    const { account, placement, paidAt } = await recalled()
    const told = payment(ground, { placement, paidTo: 'agency', effectiveAt: paidAt })
    const recorded = await ground.agency.post('/v1/payments', told)
    await platform.settle()
    const { id } = await report(placement, { reference: told.reference, effectiveAt: paidAt })
    expect(await confirm(id)).toMatchObject({ status: 200, body: { state: 'confirmed', paymentId: recorded.body.id } })
    expect(await balanceOf(account)).toBe(1_200_000)
  })

  test('and whose job has not come by is that one, and posted by it', async () => {
    const { account, placement, paidAt } = await recalled()
    const told = payment(ground, { placement, paidTo: 'agency', effectiveAt: paidAt })
    const { body } = await ground.agency.post('/v1/payments', told)
    const { id } = await report(placement, { reference: told.reference, effectiveAt: paidAt })
    expect(await confirm(id)).toMatchObject({ status: 200, body: { paymentId: body.id, transactionId: null } })
    await platform.settle()
    expect((await ground.lender.get(`/v1/payments/${body.id}`)).body).toMatchObject({ status: 'posted' })
    expect(await balanceOf(account)).toBe(1_200_000)
  })

  test('after is that one: by itself, by batch and by file', async () => {
    const { account, reference, placement, paidAt } = await recalled()
    const told = payment(ground, { placement, paidTo: 'agency', effectiveAt: paidAt })
    const { id } = await report(placement, { reference: told.reference, effectiveAt: paidAt })
    const { body } = await confirm(id)
    const recorded = await ground.agency.post('/v1/payments', told)
    expect(recorded).toMatchObject({ status: 201, body: { id: body.paymentId, status: 'posted' } })
    const batch = await ground.agency.post('/v1/payments/batch', { payments: [told] })
    expect(batch.body.data).toMatchObject([{ outcome: 'already', paymentId: body.paymentId }])
    const content = `${JSON.stringify({ ...told, placement: reference })}\n`
    const file = { kind: 'payments', format: 'ndjson' as const, content, controlTotals: { rows: 1, amount: 50_000 } }
    expect(await imported(platform, ground.agency, file)).toMatchObject({ state: 'completed', progress: { failed: 0 } })
    expect(await balanceOf(account)).toBe(1_200_000)
  })

  test('at the same moment is one of both', async () => {
    const { account, placement, paidAt } = await recalled()
    const told = payment(ground, { placement, paidTo: 'agency', effectiveAt: paidAt })
    const { id } = await report(placement, { reference: told.reference, effectiveAt: paidAt })
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => confirm(id)),
      ...Array.from({ length: 5 }, () => ground.agency.post('/v1/payments', told)),
      ground.agency.post('/v1/payments/batch', { payments: [told] }),
    ])
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    expect(answers.slice(0, 5).filter(({ status }) => status === 200)).toHaveLength(1)
    await platform.settle()
    expect(await balanceOf(account)).toBe(1_200_000)
    const { body } = await ground.lender.get(`/v1/payments?account=${account}`)
    expect(body.data).toHaveLength(1)
    await ledgerOf(ground.lender)
  })

  test('with another amount, or took back, is refused', async () => {
    const { placement, paidAt } = await recalled()
    const told = payment(ground, { placement, paidTo: 'agency', effectiveAt: paidAt })
    const { body } = await ground.agency.post('/v1/payments', told)
    await platform.settle()
    const other = await report(placement, { reference: told.reference, effectiveAt: paidAt, amount: 50_001 })
    expect(await confirm(other.id)).toMatchObject({ status: 409, body: { code: 'payment_in_flight_differs' } })
    await ground.agency.post(`/v1/payments/${body.id}/reverse`, { code: 'bounced' })
    await platform.settle()
    expect(await confirm(other.id)).toMatchObject({ status: 409, body: { code: 'payment_in_flight_differs' } })
  })
})

describe('a confirmed payment', () => {
  test('earns its agency commission by its grace, and gives it back when it bounces', async () => {
    const { account, placement, paidAt } = await recalled()
    platform.clock.advance(86_400)
    const made = { effectiveAt: platform.clock.now(), promisedAt: paidAt }
    const { id } = await report(placement, made)
    const { body } = await confirm(id)
    const { data } = (await ground.agency.get(`/v1/commissions?payment=${body.paymentId}`)).body
    expect(data).toMatchObject([{ amount: 12_500, crediting: 'grace', placementId: placement }])
    const reversed = await ground.lender.post(`/v1/payments/${body.paymentId}/reverse`, { code: 'bounced' })
    expect(reversed).toMatchObject({ status: 200, body: { status: 'reversed' } })
    expect(await balanceOf(account)).toBe(1_250_000)
    const { data: after } = (await ground.agency.get(`/v1/commissions?payment=${body.paymentId}`)).body
    expect(after.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBe(0)
  })

  test('of a disputed debt is in suspense, as every payment', async () => {
    const { account, placement, paidAt } = await recalled()
    const { id } = await report(placement, { effectiveAt: paidAt })
    const dispute = await ground.lender.post('/v1/disputes', { account, receivedOn: '2026-11-20', inWriting: true })
    expect(dispute.status, dispute.text).toBe(201)
    const { body } = await confirm(id)
    const { body: payment } = await ground.lender.get(`/v1/payments/${body.paymentId}`)
    expect([payment.status, payment.reason]).toEqual(['unallocated', 'disputed'])
    expect(await balanceOf(account)).toBe(1_250_000)
  })
})
