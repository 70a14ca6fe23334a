import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AccountId } from '../../src/accounts/model.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf, posted, posting, rowOf } from './debts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'accounts:write' as const }
const path = (account: string) => `/v1/accounts/${account}/transactions`
const debt = (options = {}) => debtOf(lender, options)

let references = 0

commandCases('transaction.post', {
  ...shared,
  arrange: async () => ({ by: lender, path: path(await debt({ fees: 300n, interest: 500n })), body: posting() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      ...{ kind: 'payment', amount: -1_000, accrued: false, reversesId: null },
      // Taiwan: interest and principal before fees (民法 第323條).
      components: { principal: -500, interest: -500, fees: 0, costs: 0 },
    })
    expect(await rowOf(platform, body.accountId)).toMatchObject({
      ...{ principal: '99500', interest: '0', fees: '300', balance: '99800', status: 'open', version: 2 },
    })
    expect((await lender.get(`${path(body.accountId)}/${body.id}`)).body).toEqual(body)
  },
  events: ['transaction.posted'],
  conflict: {
    arrange: async () => {
      const [account, reference] = [await debt(), `PAY-${++references}`]
      await posted(lender, account, { reference })
      return { by: lender, path: path(account), body: posting({ reference, amount: 5 }) }
    },
    ...{ status: 409, code: 'transaction_reference_taken' },
  },
})

commandCases('transaction.reverse', {
  ...shared,
  arrange: async () => {
    const account = await debt()
    const { id } = await posted(lender, account)
    return { by: lender, path: `${path(account)}/${id}/reverse` }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ kind: 'reversal', amount: 1_000, effectiveOn: '2026-11-20' })
    expect(await rowOf(platform, body.accountId)).toMatchObject({ balance: '100000', last_payment_on: null })
    const original = await lender.get(`${path(body.accountId)}/${body.reversesId}`)
    expect(original.body.reversedById).toBe(body.id)
  },
  events: ['transaction.posted'],
  conflict: {
    arrange: async () => {
      const account = await debt()
      const { id } = await posted(lender, account)
      await lender.post(`${path(account)}/${id}/reverse`)
      return { by: lender, path: `${path(account)}/${id}/reverse` }
    },
    ...{ status: 409, code: 'transaction_already_reversed' },
  },
})

describe('what a posting must fit', () => {
  const refusals: [string, Record<string, unknown>, number, string, string | undefined][] = [
    ['another currency', { currency: 'USD' }, 422, 'currency_mismatch', '#/currency'],
    ['tomorrow', { effectiveOn: '2026-11-25' }, 422, 'day_unfit', '#/effectiveOn'],
    ['a day before the account', { effectiveOn: '2026-01-04' }, 422, 'day_unfit', '#/effectiveOn'],
    ['neither amount nor components', { amount: undefined }, 422, 'amount_unfit', '#/amount'],
    ['both', { components: { principal: 1_000 } }, 422, 'amount_unfit', '#/amount'],
    ['zero', { amount: 0 }, 400, 'malformed_request', '#/amount'],
    [
      'a fee by parts',
      { kind: 'fee', amount: undefined, components: { fees: 5 } },
      422,
      'amount_unfit',
      '#/components',
    ],
    ['an adjustment by amount', { kind: 'adjustment' }, 422, 'amount_unfit', '#/components'],
    ['more fees than owed', { amount: undefined, components: { fees: 1 } }, 422, 'amount_unfit', '#/components/fees'],
    ['a credit of more than owed', { kind: 'credit', amount: 100_001 }, 422, 'amount_unfit', '#/amount'],
    ['an opening', { kind: 'opening' }, 400, 'malformed_request', '#/kind'],
    ['an unsafe sum', { kind: 'charge', amount: Number.MAX_SAFE_INTEGER }, 422, 'amount_unfit', '#/amount'],
  ]

  test.each(refusals)('%s is refused by name', async (_, changes, status, code, pointer) => {
    const account = await debt()
    const answer = await lender.post(path(account), posting(changes))
    expect(answer, answer.text).toMatchObject({ status, body: { code, errors: [{ pointer }] } })
    expect(await rowOf(platform, account)).toMatchObject({ balance: '100000', version: 1 })
  })

  test('today is the organisation’s own: in Taipei the 25th has begun when UTC says the 24th', async () => {
    const start = platform.clock.now()
    platform.clock.advance(8 * 3600)
    const account = await debt()
    expect(await posted(lender, account, { effectiveOn: '2026-11-25' })).toMatchObject({ effectiveOn: '2026-11-25' })
    const elsewhere = await platform.organisation('lender', { timeZone: 'America/New_York' })
    const answer = await elsewhere.post(path(await debtOf(elsewhere)), posting({ effectiveOn: '2026-11-25' }))
    expect(answer.body.code).toBe('day_unfit')
    platform.clock.advance((Date.parse(start) - Date.parse(platform.clock.now())) / 1000)
  })
})

describe('paid and owing again', () => {
  test('a payment beyond what is owed leaves a credit and the account paid', async () => {
    const account = await debt({ principal: 700n, fees: 200n })
    await posted(lender, account)
    expect(await rowOf(platform, account)).toMatchObject({
      balance: '-100',
      principal: '-100',
      fees: '0',
      status: 'paid',
    })
  })

  test('a payment that comes back reopens the account', async () => {
    const account = await debt({ principal: 1_000n })
    const first = await posted(lender, account, { amount: 400, effectiveOn: '2026-11-10' })
    const second = await posted(lender, account, { amount: 600 })
    expect(await rowOf(platform, account)).toMatchObject({ status: 'paid', last_payment_on: new Date('2026-11-20') })
    await lender.post(`${path(account)}/${second.id}/reverse`)
    expect(await rowOf(platform, account)).toMatchObject({
      ...{ status: 'open', balance: '600', last_payment_on: new Date('2026-11-10') },
    })
    await lender.post(`${path(account)}/${first.id}/reverse`)
    expect(await rowOf(platform, account)).toMatchObject({ balance: '1000', last_payment_on: null })
  })

  test('an opening and a reversal are not reversed', async () => {
    const account = await debt()
    const { body } = await lender.get(path(account))
    const opening = await lender.post(`${path(account)}/${body.data[0].id}/reverse`)
    expect(opening.body.code).toBe('transaction_not_reversible')
    const { id } = await posted(lender, account)
    const twin = await lender.post(`${path(account)}/${id}/reverse`)
    const again = await lender.post(`${path(account)}/${twin.body.id}/reverse`)
    expect(again.body.code).toBe('transaction_not_reversible')
  })
})

describe('at the same moment', () => {
  test('payments posted at once all count', async () => {
    const account = await debt()
    const answers = await Promise.all(Array.from({ length: 12 }, () => lender.post(path(account), posting())))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(await rowOf(platform, account)).toMatchObject({ balance: '88000', version: 13 })
  })

  test('a reversal raced is done once', async () => {
    const account = await debt()
    const { id } = await posted(lender, account)
    const answers = await Promise.all(Array.from({ length: 8 }, () => lender.post(`${path(account)}/${id}/reverse`)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.code === 'transaction_already_reversed')).toHaveLength(7)
    expect(await rowOf(platform, account)).toMatchObject({ balance: '100000' })
  })
})

describe('the list of transactions', () => {
  test('pages newest first, filters by kind and day, and takes references for ids', async () => {
    const account = await debt()
    for (const amount of [1, 2, 3]) await posted(lender, account, { amount, reference: `LIST-${amount}` })
    await posted(lender, account, { kind: 'fee', amount: 9, effectiveOn: '2026-10-01' })
    const first = await lender.get(`${path(account)}?limit=2`)
    expect(first.body).toMatchObject({ hasMore: true, data: [{ kind: 'fee' }, { amount: -3 }] })
    const rest = await lender.get(`${path(account)}?limit=200&cursor=${first.body.nextCursor}`)
    expect(rest.body.data.map(({ amount }: { amount: number }) => amount)).toEqual([-2, -1, 100_000])
    const fees = await lender.get(`${path(account)}?kind=fee,cost&effectiveOn[lt]=2026-11-01`)
    expect(fees.body.data).toMatchObject([{ amount: 9 }])
    const row = await rowOf(platform, account)
    const byReference = await lender.get(`${path(`ref:${row.reference}`)}/ref:LIST-2`)
    expect(byReference.body).toMatchObject({ amount: -2, accountId: account })
  })

  test('is another organisation’s secret', async () => {
    const account = await debt()
    const { id } = await posted(lender, account)
    const other = await platform.organisation('lender')
    for (const hidden of [path(account), `${path(account)}/${id}`]) expect((await other.get(hidden)).status).toBe(404)
    const own = await debtOf(other)
    expect((await other.get(`${path(own)}/${id}`)).status).toBe(404)
    expect(AccountId.is(own)).toBe(true)
  })
})
