import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Agreeing, agreeing, household, plan } from './agreeing.ts'

let platform: Platform
let two: Agreeing

beforeAll(async () => {
  platform = await startPlatform()
  two = await agreeing(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'agreements:write' as const }
const schedule = { frequency: 'monthly', count: 20, firstOn: '2026-12-15' }

commandCases('agreement.quote', {
  ...shared,
  arrange: async () => {
    const { placement, party } = await two.placed()
    return { by: two.agency, path: '/v1/agreement-options', body: { placement, party, incomeExpenditure: household() } }
  },
  status: 201,
  effect: ({ body }) => {
    expect(body).toMatchObject({ owed: 1_250_000, leftOver: 200_000, currency: 'TWD' })
    expect(
      body.options.map((one: { reason: string; instalments: unknown[] }) => [one.reason, one.instalments.length]),
    ).toEqual([
      ['all_that_is_left_over', 7],
      ['three_quarters_left_over', 9],
      ['half_left_over', 13],
    ])
    expect(body.options.map((one: { withinAuthority: boolean }) => one.withinAuthority)).toEqual([true, true, false])
  },
  events: [],
  conflict: {
    arrange: async () => {
      const { account, placement, party } = await two.placed()
      await two.done(two.lender, '/v1/disputes', { account, receivedOn: '2026-11-20' })
      return {
        by: two.agency,
        path: '/v1/agreement-options',
        body: { placement, party, incomeExpenditure: household() },
      }
    },
    ...{ status: 409, code: 'agreement_debt_disputed' },
  },
})

commandCases('agreement.propose', {
  ...shared,
  arrange: async () => {
    const { placement, party } = await two.placed()
    const reference = `PLAN-${crypto.randomUUID()}`
    return { by: two.agency, path: '/v1/agreements', body: plan({ placement, party, reference }) }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      status: 'active',
      total: 1_250_000,
      waived: 0,
      paid: 0,
      accountId: null,
      awaits: null,
    })
    expect(body.instalments).toHaveLength(10)
    expect((await two.agency.get(`/v1/agreements/${body.id}`)).body).toEqual(body)
    expect((await two.agency.get(`/v1/agreements/ref:${body.reference}`)).body).toEqual(body)
    expect((await two.lender.get(`/v1/agreements/${body.id}`)).body).toMatchObject({ id: body.id, reference: null })
  },
  events: ['agreement.started'],
  conflict: {
    arrange: async () => {
      const { placement, party } = await two.running()
      return { by: two.agency, path: '/v1/agreements', body: plan({ placement, party }) }
    },
    ...{ status: 409, code: 'agreement_running' },
  },
})

commandCases('agreement.accept', {
  ...shared,
  arrange: async () => ({ by: two.lender, path: `${(await two.waiting()).on}/accept`, body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'active', awaits: null, answerBy: null, version: 2 }),
  events: ['agreement.started'],
  conflict: {
    arrange: async () => ({ by: two.agency, path: `${(await two.waiting()).on}/accept`, body: {} }),
    ...{ status: 409, code: 'agreement_not_yours_to_answer' },
  },
})

commandCases('agreement.counter', {
  ...shared,
  arrange: async () => ({
    ...{ by: two.lender, path: `${(await two.waiting()).on}/counter` },
    body: { total: 1_250_000, schedule },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'countered', awaits: 'agency', offer: 2 })
    expect(body.instalments).toHaveLength(20)
    const { body: offers } = await two.agency.get(`/v1/agreements/${body.id}/offers`)
    expect(
      offers.data.map((one: { number: number; instalments: unknown[] }) => [one.number, one.instalments.length]),
    ).toEqual([
      [2, 20],
      [1, 13],
    ])
  },
  events: ['agreement.countered'],
  conflict: {
    arrange: async () => ({
      ...{ by: two.lender, path: `${(await two.running()).on}/counter` },
      body: { total: 1_250_000, schedule },
    }),
    ...{ status: 409, code: 'agreement_status_unfit' },
  },
})

commandCases('agreement.refuse', {
  ...shared,
  arrange: async () => ({
    by: two.lender,
    path: `${(await two.waiting()).on}/refuse`,
    body: { code: 'beyond_policy' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'cancelled', endCode: 'beyond_policy' }),
  events: ['agreement.refused'],
  conflict: {
    arrange: async () => ({ by: two.lender, path: `${(await two.running()).on}/refuse`, body: { code: 'other' } }),
    ...{ status: 409, code: 'agreement_status_unfit' },
  },
})

commandCases('agreement.cancel', {
  ...shared,
  arrange: async () => ({
    by: two.agency,
    path: `${(await two.running()).on}/cancel`,
    body: { code: 'borrower_withdrew' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'cancelled', endCode: 'borrower_withdrew' }),
  events: ['agreement.cancelled'],
  conflict: {
    arrange: async () => {
      const { on } = await two.running()
      await two.done(two.agency, `${on}/cancel`, { code: 'other' })
      return { by: two.agency, path: `${on}/cancel`, body: { code: 'other' } }
    },
    ...{ status: 409, code: 'agreement_status_unfit' },
  },
})
