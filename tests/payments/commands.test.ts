import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, owing, type Paying, paid, payingOf, payment } from './paying.ts'

let platform: Platform
let ground: Paying

beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'payments:write' as const }
const suspended = async () => (await paid(ground, ground.lender, {})).id as string

commandCases('payment.record', {
  ...shared,
  arrange: async () => {
    const { account } = await held(ground)
    return { by: ground.lender, path: '/v1/payments', body: payment(ground, { account }) }
  },
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({
      ...{ status: 'posted', reason: null, agencyId: ground.agency.id, creditedTo: ground.agency.id },
      allocation: { principal: 50_000, interest: 0, fees: 0, costs: 0 },
    })
    expect((await by.get(`/v1/payments/${body.id}`)).body).toEqual(body)
    expect((await by.get(`/v1/accounts/${body.accountId}/debt`)).body.balance).toBe(1_200_000)
  },
  events: ['payment.recorded', 'payment.posted', 'transaction.posted', 'commission.accrued'],
  conflict: {
    arrange: async () => {
      const body = payment(ground, { account: await owing(ground) })
      await ground.lender.post('/v1/payments', body)
      return { by: ground.lender, path: '/v1/payments', body: { ...body, amount: 50_001 } }
    },
    ...{ status: 409, code: 'payment_already_recorded' },
  },
})

commandCases('payment.allocate', {
  ...shared,
  arrange: async () => ({
    ...{ by: ground.lender, path: `/v1/payments/${await suspended()}/allocate` },
    body: { account: await owing(ground) },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'posted', reason: null, version: 2 }),
  events: ['payment.posted', 'transaction.posted'],
  conflict: {
    arrange: async () => ({
      ...{ by: ground.lender, path: `/v1/payments/${await suspended()}/allocate` },
      body: { account: await owing(ground, { currency: 'USD' }) },
    }),
    ...{ status: 409, code: 'payment_not_allocatable' },
  },
})

commandCases('payment.refund', {
  ...shared,
  arrange: async () => ({ by: ground.lender, path: `/v1/payments/${await suspended()}/refund`, body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'refunded', version: 2 }),
  events: ['payment.refunded'],
  conflict: {
    arrange: async () => {
      const { id } = await paid(ground, ground.lender, { account: await owing(ground) })
      return { by: ground.lender, path: `/v1/payments/${id}/refund`, body: {} }
    },
    ...{ status: 409, code: 'payment_status_unfit' },
  },
})

const reversible = async () => {
  const { id } = await paid(ground, ground.lender, { account: await owing(ground) })
  return { by: ground.lender, path: `/v1/payments/${id}/reverse`, body: { code: 'bounced' } }
}

commandCases('payment.reverse', {
  ...shared,
  arrange: reversible,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ status: 'reversed', reversalCode: 'bounced', version: 2 })
    expect((await by.get(`/v1/accounts/${body.accountId}/debt`)).body.balance).toBe(1_250_000)
  },
  events: ['payment.reversed', 'transaction.posted'],
  conflict: {
    arrange: async () => {
      const call = await reversible()
      await call.by.post(call.path, call.body)
      return call
    },
    ...{ status: 409, code: 'payment_status_unfit' },
  },
})
