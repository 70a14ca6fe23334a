import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Accrual } from '../../src/accounts/model.ts'
import { payoffPage } from '../../src/agreements/payoff-render.ts'
import { interestUntil } from '../../src/agreements/payoff-rules.ts'
import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import { commandCases } from '../setup/command-cases.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { type Agreeing, agreeing } from './agreeing.ts'

let platform: Platform
let two: Agreeing

beforeAll(async () => {
  platform = await startPlatform()
  two = await agreeing(platform)
})
afterAll(() => platform.stop())

const today = () => new Date(Date.parse(platform.clock.now()) + 8 * 3_600_000).toISOString().slice(0, 10)
const inDays = (days: number) => addDays(today() as CalendarDate, days)
const path = '/v1/payoff-quotes'
const pays = async (changes: Record<string, unknown> = {}) => {
  const { account, placement, party } = await two.placed()
  return { account, body: { placement, party, ...changes } }
}

commandCases('payoff.quote', {
  platform: () => platform,
  scope: 'agreements:write',
  arrange: async () => ({ by: two.agency, path, body: (await pays({ payOn: inDays(5) })).body }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ amount: 1_250_000, interestAhead: 0, disputed: 0, accountId: null, payOn: inDays(5) })
    expect((await two.agency.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await two.lender.get(`${path}/${body.id}`)).body.accountId).toMatch(/^acc_/)
    expect((await two.agency.get(path)).body.data).toContainEqual(body)
  },
  events: ['payoff.quoted'],
  conflict: {
    arrange: async () => {
      const { account, body } = await pays()
      await two.pay(account, 1_250_000, today())
      return { by: two.agency, path, body }
    },
    ...{ status: 409, code: 'agreement_nothing_owed' },
  },
})

const accrues = (account: string) =>
  two.done(two.lender, `/v1/accounts/${account}/accrual`, {
    ...{ by: 'platform', annualRate: 1_499, dayCount: 'actual/365', from: today() },
  })

test('the figure is what the account will say on that day, interest included', async () => {
  const { account, body } = await pays({ payOn: inDays(7) })
  await accrues(account)
  const told = await two.done(two.agency, path, body)
  expect(told.interestAhead).toBeGreaterThan(0)
  platform.clock.advance(7 * 86_400)
  await platform.settle()
  expect((await two.lender.get(`/v1/accounts/${account}`)).body.balance.total).toBe(told.amount)
})

test('a frozen debt bears nothing ahead', async () => {
  const { account, body } = await pays({ payOn: inDays(30) })
  await accrues(account)
  await two.done(two.lender, `/v1/accounts/${account}/accrual/freeze`, { on: today() })
  expect(await two.done(two.agency, path, body)).toMatchObject({ interestAhead: 0, amount: 1_250_000 })
})

test('a day past, or too far ahead, is refused by name', async () => {
  for (const payOn of [inDays(-1), inDays(61)]) {
    const refused = await two.agency.post(path, (await pays({ payOn })).body)
    expect(refused).toMatchObject({ status: 422, body: { code: 'payoff_day_unfit', errors: [{ pointer: '#/payOn' }] } })
  }
})

const rate = fc.integer({ min: 1, max: 9_999 })
const start = '2026-11-01' as CalendarDate

test('interest ahead by any steps is the interest ahead at once', () => {
  fc.assert(
    fc.property(
      ...([fc.bigInt({ min: 1n, max: 10n ** 12n }), rate, fc.integer({ min: 0, max: 40 })] as const),
      fc.integer({ min: 0, max: 40 }),
      (principal, annualRate, first, second) => {
        const terms = { by: 'platform' as const, annualRate, dayCount: 'actual/360' as const, frozenFrom: null }
        const periods = [{ from: start, until: null, annualRate, dayCount: 'actual/360' as const }]
        const moved = [{ on: start, amount: principal }]
        const from = (through: CalendarDate): Accrual => ({ ...terms, through, periods })
        const [middle, end] = [addDays(start, first), addDays(start, first + second)]
        const once = interestUntil({ accrual: from(start), principal: moved }, end)
        const steps =
          interestUntil({ accrual: from(start), principal: moved }, middle) +
          interestUntil({ accrual: from(middle), principal: moved }, end)
        return once === steps && once >= 0n
      },
    ),
  )
})

test('is printed for the borrower: the same bytes each time, with what it is made of', async () => {
  const { body } = await pays({ payOn: inDays(5) })
  const { id } = await two.done(two.agency, path, body)
  const page = payoffPage((await two.agency.get(`${path}/${id}`)).body)
  expect(page.facts).toContainEqual(['To be paid', expect.stringContaining('12,500')])
  expect(page.rows).toHaveLength(3)
  const read = async () => {
    const headers = { authorization: `Bearer ${two.agency.apiKey}`, accept: 'application/pdf' }
    const response = await platform.app.fetch(new Request(`${BASE_URL}${path}/${id}`, { headers }))
    return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) }
  }
  const [first, second] = [await read(), await read()]
  expect(first.type).toBe('application/pdf')
  expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(second.bytes.equals(first.bytes)).toBe(true)
})
