import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, ledgerOf, owing, type Paying, paid, payingOf, payment } from './paying.ts'

let platform: Platform
let ground: Paying

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const read = async (id: string, by = ground.lender) => (await by.get(`/v1/payments/${id}`)).body
const took = (placement: string, changes: Record<string, unknown> = {}) =>
  paid(ground, ground.agency, { placement, paidTo: 'agency', ...changes })

describe('what an agency was paid', () => {
  test('is in its trust at once, put to the debt by the lender’s job, and told by its allocation', async () => {
    const { account, placement } = await held(ground)
    const { id, status } = await took(placement)
    expect(status).toBe('received')
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '50000', suspense: '50000', principal: '1250000' })
    await platform.settle()
    expect(await read(id)).toMatchObject({ status: 'posted', accountId: account, creditedTo: ground.agency.id })
    expect(await read(id, ground.agency)).toMatchObject({
      ...{ status: 'posted', accountId: null, transactionId: null, allocation: { principal: 50_000 } },
    })
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '50000', suspense: '0', principal: '1200000' })
    expect(await ledgerOf(ground.agency)).toEqual({
      ...{ trust: '50000', suspense: '50000', commission_earned: '12500', commission_due: '12500' },
    })
  })

  test('CASE-080: is refused where the law lets no agency take money', async () => {
    const { placement } = await held(ground, { jurisdiction: 'TW' })
    const answer = await ground.agency.post('/v1/payments', payment(ground, { placement, paidTo: 'agency' }))
    expect(answer).toMatchObject({ status: 422, body: { code: 'payment_payee_forbidden', rule: 'TW-14-6-NOCASH' } })
    expect((await ground.lender.get('/v1/payments')).body.data).toEqual([])
  })

  test('and bounces before the job leaves the debt alone', async () => {
    const { account, placement } = await held(ground)
    const { id } = await took(placement)
    const answer = await ground.agency.post(`/v1/payments/${id}/reverse`, { code: 'bounced' })
    expect(answer.body).toMatchObject({ status: 'reversed' })
    await platform.settle()
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '0', suspense: '0', principal: '1250000' })
    expect((await ground.lender.get(`/v1/accounts/${account}/transactions`)).body.data).toHaveLength(1)
  })

  test('and bounces later is taken back in both books, and the debt stands again', async () => {
    const { account, placement } = await held(ground)
    const { id } = await took(placement)
    await platform.settle()
    const answer = await ground.agency.post(`/v1/payments/${id}/reverse`, { code: 'bounced' })
    expect(answer.body).toMatchObject({ status: 'reversing' })
    expect(await ledgerOf(ground.agency)).toMatchObject({ trust: '0' })
    await platform.settle()
    expect(await read(id, ground.agency)).toMatchObject({ status: 'reversed', reversalCode: 'bounced' })
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '0', suspense: '0', principal: '1250000' })
    expect((await ground.lender.get(`/v1/accounts/${account}/debt`)).body.balance).toBe(1_250_000)
  })

  test('and cannot be placed is in suspense under the mandate, until the lender allocates it', async () => {
    const { id, ...rest } = await paid(ground, ground.agency, { mandate: ground.mandate, paidTo: 'agency' })
    expect(rest).toMatchObject({ status: 'unallocated', reason: 'unknown_account', lenderId: ground.lender.id })
    const body = { account: await owing(ground) }
    expect(await ground.agency.post(`/v1/payments/${id}/allocate`, body)).toMatchObject({ status: 403 })
    expect(await ground.lender.post(`/v1/payments/${id}/allocate`, body)).toMatchObject({ status: 200 })
    expect(await ledgerOf(ground.lender)).toMatchObject({ trust: '50000', suspense: '0', principal: '1200000' })
  })

  test('is nobody else’s to see', async () => {
    const { placement } = await held(ground)
    const { id } = await took(placement)
    const other = await platform.organisation('agency')
    expect(await other.get(`/v1/payments/${id}`)).toMatchObject({ status: 404 })
    expect((await other.get('/v1/payments')).body.data).toEqual([])
    expect((await other.get('/v1/postings')).body.data).toEqual([])
  })
})

describe('a payment', () => {
  test('of a disputed debt stays in suspense', async () => {
    const { account, placement } = await held(ground)
    const dispute = await ground.agency.post('/v1/disputes', { placement, receivedOn: '2026-11-20', inWriting: true })
    expect(dispute.status, dispute.text).toBe(201)
    expect(await paid(ground, ground.lender, { account })).toMatchObject({ status: 'unallocated', reason: 'disputed' })
    expect(await ledgerOf(ground.lender)).toMatchObject({ bank: '50000', suspense: '50000' })
  })

  test('in another currency than the debt keeps both amounts', async () => {
    const account = await owing(ground)
    const exchange = { currency: 'USD', amount: 1_600, rate: '31.25', rateSource: 'Bank, spot', rateOn: '2026-11-23' }
    expect(await paid(ground, ground.lender, { account, paid: exchange })).toMatchObject({
      ...{ status: 'posted', amount: 50_000, currency: 'TWD', paid: exchange },
    })
    expect(await paid(ground, ground.lender, { account, currency: 'USD' })).toMatchObject({ reason: 'currency' })
  })

  test('recorded a hundred times under its reference is one; one that looks like it is flagged', async () => {
    const account = await owing(ground)
    const body = payment(ground, { account })
    const answers = await Promise.all(Array.from({ length: 100 }, () => ground.lender.post('/v1/payments', body)))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers[0]?.body).toMatchObject({ status: 'posted', looksLike: false })
    const other = await ground.lender.post('/v1/payments', { ...body, reference: 'ANOTHER' })
    expect(other.body).toMatchObject({ looksLike: true, lookAlikeId: answers[0]?.body.id })
    expect((await ground.lender.get(`/v1/payments?account=${account}`)).body.data).toHaveLength(2)
  })

  test('of thirty on one account at once is there like the others', async () => {
    const account = await owing(ground)
    const all = await Promise.all(Array.from({ length: 30 }, () => paid(ground, ground.lender, { account, amount: 7 })))
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 'posted'))
    expect((await ground.lender.get(`/v1/accounts/${account}/debt`)).body.balance).toBe(1_250_000 - 210)
    expect(await ledgerOf(ground.lender)).toMatchObject({ bank: '210', principal: `${1_250_000 - 210}` })
  })

  test('is taken back as a payment, never by its transaction alone', async () => {
    const account = await owing(ground)
    const { transactionId } = await paid(ground, ground.lender, { account })
    const answer = await ground.lender.post(`/v1/accounts/${account}/transactions/${transactionId}/reverse`)
    expect(answer).toMatchObject({ status: 409, body: { code: 'transaction_of_payment' } })
    expect(await ledgerOf(ground.lender)).toMatchObject({ bank: '50000', principal: '1200000' })
  })

  test('is credited to whoever held the account when it was paid', async () => {
    const { account, placement } = await held(ground)
    const before = platform.clock.now()
    platform.clock.advance(3_600)
    await ground.lender.post(`/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
    platform.clock.advance(3_600)
    expect(await paid(ground, ground.lender, { account })).toMatchObject({ creditedTo: null, agencyId: null })
    expect(await paid(ground, ground.lender, { account, effectiveAt: before, amount: 9 })).toMatchObject({
      ...{ creditedTo: ground.agency.id, creditedPlacementId: placement },
    })
  })

  test.each([
    ['to an agency, by the lender', { paidTo: 'agency' }, 'payment_payee_unfit'],
    ['in the future', { effectiveAt: '2027-01-01T00:00:00Z' }, 'payment_moment_unfit'],
    ['on an account nobody has', { account: 'ref:NOBODY' }, 'reference_not_found'],
    ['on two things', { placement: 'ref:NOBODY' }, 'payment_subject_unclear'],
  ])('%s is refused by name', async (_, changes, code) => {
    const body = payment(ground, { account: await owing(ground), ...changes })
    expect(await ground.lender.post('/v1/payments', body)).toMatchObject({ status: 422, body: { code } })
    expect((await ground.lender.get('/v1/payments')).body.data).toEqual([])
  })
})
