import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween, termsOf } from '../mandates/terms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, owing, type Paying, paid, payingOf } from './paying.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

/** What the debt owes besides its principal of 1,250,000. */
async function charged(account: string) {
  for (const [kind, amount] of [
    ['fee', 300],
    ['interest', 200],
  ] as const) {
    const body = { kind, amount, currency: 'TWD', effectiveOn: '2026-11-20' }
    const answer = await ground.lender.post(`/v1/accounts/${account}/transactions`, body)
    expect(answer.status, answer.text).toBe(201)
  }
  return account
}

describe('a payment pays', () => {
  test('in Taiwan interest and principal before the fees the article does not name, and keeps that it did', async () => {
    const account = await charged(await owing(ground, { jurisdiction: 'TW' }))
    const payment = await paid(ground, ground.lender, { account, amount: 500 })
    expect(payment.allocation).toEqual({ principal: 300, interest: 200, fees: 0, costs: 0 })
    expect(payment.allocationOrder).toEqual({
      ...{ order: ['costs', 'interest', 'principal', 'fees'], basis: 'law', rule: 'TW-CC-323' },
    })
  })

  test('where no law is kept fees first, by batch too, and a reversal takes back just that', async () => {
    const account = await charged(await owing(ground))
    const body = {
      payments: [{ reference: 'ALLOC-1', paidTo: 'lender', method: 'cash', currency: 'TWD', amount: 400 }],
    }
    const [row] = body.payments
    await ground.lender.post('/v1/payments/batch', {
      payments: [{ ...row, account, effectiveAt: platform.clock.now() }],
    })
    await platform.settle()
    const { data } = (await ground.lender.get(`/v1/payments?account=${account}`)).body
    expect(data[0]).toMatchObject({
      allocation: { fees: 300, interest: 100 },
      allocationOrder: { basis: 'unregulated' },
    })
    const reversed = await ground.lender.post(`/v1/payments/${data[0].id}/reverse`, { code: 'bounced' })
    expect(reversed.body).toMatchObject({ allocationOrder: data[0].allocationOrder })
    const { body: debt } = await ground.lender.get(`/v1/accounts/${account}/debt`)
    expect(debt.components).toMatchObject({ principal: 1_250_000, interest: 200, fees: 300 })
  })

  test('as the mandate of the agency it is credited to says, of what the law leaves open', async () => {
    const allocationOrder = ['principal', 'costs', 'interest', 'fees'] as const
    const terms = { jurisdictions: ['US-TX'], allocationOrder: [...allocationOrder] }
    const mandate = await mandateBetween(ground.lender, ground.agency, { terms })
    const { account } = await held({ ...ground, mandate })
    const payment = await paid(ground, ground.lender, { account: await charged(account), amount: 250 })
    expect(payment.allocation).toMatchObject({ principal: 250 })
    expect(payment.allocationOrder).toEqual({ order: allocationOrder, basis: 'mandate', rule: null })
  })
})

describe('terms', () => {
  const propose = (terms: object) =>
    ground.lender.post('/v1/mandates', { counterparty: ground.agency.id, terms: { ...termsOf(), ...terms } })

  test('choose no order a law forbids', async () => {
    const first = ['fees', 'costs', 'interest', 'principal']
    expect(await propose({ allocationOrder: first })).toMatchObject({ status: 201 })
    const answer = await propose({ allocationOrder: ['principal', 'interest', 'costs', 'fees'] })
    expect(answer).toMatchObject({ status: 422, body: { code: 'mandate_allocation_unlawful' } })
    expect(answer.body.errors).toMatchObject([{ pointer: '#/terms/allocationOrder', code: 'unlawful' }])
    expect(answer.body.errors[0].detail).toContain('民法 第323條')
    const twice = await propose({ allocationOrder: ['fees', 'fees', 'interest', 'principal'] })
    expect(twice.body.errors).toMatchObject([{ code: 'incomplete' }])
  })

  test('are told what the law says', async () => {
    const { body } = await ground.agency.get('/v1/allocation-rules')
    expect(body.rules.map(({ rule }: { rule: string }) => rule)).toContain('TW-CC-323')
    expect(body.unregulated).toHaveLength(4)
  })
})
