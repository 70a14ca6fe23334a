import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, ledgerOf, owing, type Paying, paid, payingOf, payment } from './paying.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

let made = 0
const today = () => platform.clock.now().slice(0, 10)
const paying = () => ({ reference: `BACK-${++made}`, paidOn: today() })

/** An account that owed 1,250,000 and was paid 1,250,700, and what is owed back of it. */
async function overpaid(by: Paying = ground) {
  const account = await owing(by)
  const one = await paid(by, by.lender, { account, amount: 1_250_700 })
  const { data } = (await by.lender.get(`/v1/refunds?account=${account}`)).body
  return { account, payment: one, refund: data[0].id as string }
}
const pay = (refund: string) => ground.lender.post(`/v1/refunds/${refund}/pay`, paying())
const read = async (refund: string) => (await ground.lender.get(`/v1/refunds/${refund}`)).body
const reverse = (id: string) => ground.lender.post(`/v1/payments/${id}/reverse`, { code: 'bounced' })

const shared = { platform: () => platform, scope: 'payments:write' as const }

commandCases('refund.pay', {
  ...shared,
  arrange: async () => ({
    ...{ by: ground.lender, path: `/v1/refunds/${(await overpaid()).refund}/pay`, body: paying() },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'paid', amount: 700, paidOn: today(), version: 2 })
    expect(await read(body.id)).toEqual(body)
  },
  events: ['refund.paid'],
  conflict: {
    arrange: async () => {
      const { refund } = await overpaid()
      await pay(refund)
      return { by: ground.lender, path: `/v1/refunds/${refund}/pay`, body: paying() }
    },
    ...{ status: 409, code: 'refund_status_unfit' },
  },
})

commandCases('refund.reverse', {
  ...shared,
  arrange: async () => {
    const { refund } = await overpaid()
    await pay(refund)
    return { by: ground.lender, path: `/v1/refunds/${refund}/reverse` }
  },
  effect: ({ body }) => expect(body).toMatchObject({ status: 'owed', reference: null, paidOn: null, version: 3 }),
  events: ['refund.owed'],
  conflict: {
    arrange: async () => ({ by: ground.lender, path: `/v1/refunds/${(await overpaid()).refund}/reverse` }),
    ...{ status: 409, code: 'refund_status_unfit' },
  },
})

describe('what is paid beyond a debt', () => {
  test('is owed back and no credit of the debt; the debt is paid, and the books sum to zero', async () => {
    const own = await payingOf(platform)
    const { account, payment: one, refund } = await overpaid(own)
    expect(one).toMatchObject({ status: 'posted', refundable: 700, allocation: { principal: 1_250_000 } })
    expect((await own.lender.get(`/v1/accounts/${account}/debt`)).body).toMatchObject({ balance: 0, status: 'paid' })
    expect(await ledgerOf(own.lender)).toMatchObject({ bank: '1250700', refunds_payable: '700', principal: '0' })
    await own.lender.post(`/v1/refunds/${refund}/pay`, paying())
    expect(await ledgerOf(own.lender)).toMatchObject({ bank: '1250000', refunds_payable: '0' })
  })

  test('by batch is owed back too, and earns no commission', async () => {
    const { account } = await held(ground)
    await ground.lender.post('/v1/payments/batch', { payments: [payment(ground, { account, amount: 1_250_100 })] })
    await platform.settle()
    const { data } = (await ground.lender.get(`/v1/refunds?account=${account}`)).body
    expect(data).toMatchObject([{ amount: 100, status: 'owed' }])
    const earned = (await ground.agency.get(`/v1/commissions?payment=${data[0].paymentId}`)).body.data
    expect(earned).toMatchObject([{ basis: 1_250_000, amount: 312_500 }])
  })

  test('is owed no more once the payment bounces', async () => {
    const { payment: one, refund, account } = await overpaid()
    expect(await reverse(one.id)).toMatchObject({ status: 200, body: { status: 'reversed' } })
    expect(await read(refund)).toMatchObject({ status: 'cancelled', endedAt: platform.clock.now() })
    expect((await ground.lender.get(`/v1/accounts/${account}/debt`)).body.balance).toBe(1_250_000)
    expect(await pay(refund)).toMatchObject({ status: 409, body: { code: 'refund_status_unfit' } })
  })

  test('is owed by whoever got it where the payment bounces after it was given back', async () => {
    const own = await payingOf(platform)
    const { payment: one, refund } = await overpaid(own)
    await own.lender.post(`/v1/refunds/${refund}/pay`, paying())
    await own.lender.post(`/v1/payments/${one.id}/reverse`, { code: 'bounced' })
    const { data } = (await own.lender.get('/v1/refunds?status=recoverable')).body
    expect(data).toMatchObject([{ id: refund, amount: 700 }])
    expect(await ledgerOf(own.lender)).toMatchObject({ bank: '-700', refunds_payable: '-700' })
    const back = await own.lender.post(`/v1/refunds/${refund}/reverse`)
    expect(back).toMatchObject({ status: 200, body: { status: 'cancelled' } })
    expect(await ledgerOf(own.lender)).toMatchObject({ bank: '0', refunds_payable: '0' })
  })

  test('where nothing is owed stays in suspense whole, to be refunded or put to another debt', async () => {
    const { account } = await overpaid()
    const second = await paid(ground, ground.lender, { account, amount: 5_000 })
    expect(second).toMatchObject({ status: 'unallocated', reason: 'amount', refundable: null })
    const refunded = await ground.lender.post(`/v1/payments/${second.id}/refund`)
    expect(refunded).toMatchObject({ status: 200, body: { status: 'refunded' } })
  })

  test('is not given back on a day to come, nor two under one reference', async () => {
    const [one, two] = [await overpaid(), await overpaid()]
    const late = await ground.lender.post(`/v1/refunds/${one.refund}/pay`, { ...paying(), paidOn: '2199-01-01' })
    expect(late).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/paidOn' }] } })
    const body = paying()
    await ground.lender.post(`/v1/refunds/${one.refund}/pay`, body)
    const twice = await ground.lender.post(`/v1/refunds/${two.refund}/pay`, body)
    expect(twice).toMatchObject({ status: 409, body: { code: 'refund_reference_taken' } })
  })

  test('of ten who pay it back at once is paid back once', async () => {
    const { refund } = await overpaid()
    const answers = await Promise.all(Array.from({ length: 10 }, () => pay(refund)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
