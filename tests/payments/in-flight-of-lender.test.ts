import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { ledgerOf, owing, type Paying, paid, payingOf, payment } from './paying.ts'
import { reportingOn } from './reporting.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const { balanceOf, recalled, report, confirm, bankFile } = reportingOn(() => ground)

describe('a payment reported in flight that the lender recorded too', () => {
  test('before is said to be it, by id or reference, or to be another', async () => {
    const { account, placement, paidAt } = await recalled()
    const known = await paid(ground, ground.lender, { account, effectiveAt: paidAt })
    const { id } = await report(placement, { effectiveAt: paidAt })
    expect(await confirm(id)).toMatchObject({ status: 409, body: { payments: [known.id] } })
    const named = await confirm(id, { recordedAs: `ref:${known.reference}` })
    expect(named).toMatchObject({ status: 200, body: { paymentId: known.id, transactionId: known.transactionId } })
    expect(await balanceOf(account)).toBe(1_200_000)
    const second = await report(placement, { effectiveAt: paidAt })
    const taken = await confirm(second.id, { recordedAs: known.id })
    expect(taken).toMatchObject({ status: 409, body: { code: 'payment_in_flight_taken' } })
    expect(await confirm(second.id)).toMatchObject({ status: 200, body: { state: 'confirmed' } })
    expect(await balanceOf(account)).toBe(1_150_000)
  })

  test('says that it is another where it is', async () => {
    const { account, placement, paidAt } = await recalled()
    await paid(ground, ground.lender, { account, effectiveAt: paidAt })
    const { id } = await report(placement, { effectiveAt: paidAt })
    expect(await confirm(id, { isAnother: true })).toMatchObject({ status: 200 })
    expect(await balanceOf(account)).toBe(1_150_000)
  })

  test('without knowing whose it was is put to the debt by the confirmation', async () => {
    const { account, placement, paidAt } = await recalled()
    const unknown = await paid(ground, ground.lender, { effectiveAt: paidAt })
    const { id } = await report(placement, { effectiveAt: paidAt, receivedBy: 'lender' })
    expect(await confirm(id, { recordedAs: unknown.id })).toMatchObject({ status: 200 })
    const { body } = await ground.lender.get(`/v1/payments/${unknown.id}`)
    expect(body).toMatchObject({ status: 'posted', accountId: account, creditedTo: ground.agency.id })
    expect(await ledgerOf(ground.lender)).toMatchObject({ suspense: '0' })
  })

  test('of another account, or that is not its own, is no answer', async () => {
    const { placement, paidAt } = await recalled()
    const other = await paid(ground, ground.lender, { account: await owing(ground), effectiveAt: paidAt })
    const { id } = await report(placement, { effectiveAt: paidAt })
    const differs = await confirm(id, { recordedAs: other.id })
    expect(differs).toMatchObject({ status: 409, body: { code: 'payment_in_flight_differs' } })
    const madeUp = await confirm(id, { recordedAs: 'pay_01k9x2v6ecf8y8q3w0h6t5r4sz' })
    expect(madeUp).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
  })

  const later: readonly [string, (names: { account: string; reference: string }, on: string) => Promise<unknown>][] = [
    ['by itself', ({ account }, effectiveAt) => paid(ground, ground.lender, { account, effectiveAt })],
    [
      'by batch',
      ({ account }, effectiveAt) =>
        ground.lender.post('/v1/payments/batch', { payments: [payment(ground, { account, effectiveAt })] }),
    ],
    ['by a file of its bank', ({ reference }, at) => bankFile(reference, { paidOn: at.slice(0, 10) })],
  ]
  test.each(later)('after, %s, waits until somebody says what it is', async (_, recordedBy) => {
    const { account, reference, placement, paidAt } = await recalled()
    const { id } = await report(placement, { effectiveAt: paidAt, receivedBy: 'lender' })
    const { body: confirmed } = await confirm(id)
    await recordedBy({ account, reference }, paidAt)
    await platform.settle()
    const { body } = await ground.lender.get(`/v1/payments?account=${account}`)
    const waiting = body.data.find((one: { id: string }) => one.id !== confirmed.paymentId)
    expect(waiting).toMatchObject({ status: 'unallocated', reason: 'in_flight' })
    expect(await balanceOf(account)).toBe(1_200_000)
    const another = await ground.lender.post(`/v1/payments/${waiting.id}/allocate`)
    expect(another).toMatchObject({ status: 200, body: { status: 'posted' } })
    expect(await balanceOf(account)).toBe(1_150_000)
    await ledgerOf(ground.lender)
  })

  test('after, by a bank that calls it what the agency said, is that one', async () => {
    const { account, reference, placement, paidAt } = await recalled()
    const endToEndId = `E2E-${placement}`
    const { id } = await report(placement, { effectiveAt: paidAt, receivedBy: 'lender', endToEndId })
    const { body: confirmed } = await confirm(id)
    await bankFile(reference, { endToEndId, paidOn: paidAt.slice(0, 10) })
    const { body } = await ground.lender.get(`/v1/payments?account=${account}`)
    expect(body.data).toMatchObject([{ id: confirmed.paymentId, endToEndId }])
  })
})
