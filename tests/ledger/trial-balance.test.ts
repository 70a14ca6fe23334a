import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { debtOf, posted } from '../accounts/debts.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const balances = async (by: TestOrganisation, query = '') => {
  const { body } = await by.get(`/v1/trial-balance${query}`)
  const of = body.accounts.map(({ account, balance }: { account: string; balance: string }) => [account, balance])
  return { totals: body.totals, ...Object.fromEntries(of) } as Record<string, unknown>
}

describe('the trial balance', () => {
  test('of nothing is empty', async () => {
    const { body } = await (await platform.organisation('lender')).get('/v1/trial-balance')
    expect(body).toEqual({ effectiveThrough: null, recordedThrough: null, accounts: [], totals: [] })
  })

  test('puts every movement of a debt against the account its kind names, and sums to zero', async () => {
    const owner = await platform.organisation('lender')
    const account = await debtOf(owner, { principal: 100_000n, interest: 500n, openedOn: '2026-01-05' })
    await posted(owner, account, { kind: 'fee', amount: 300, effectiveOn: '2026-11-02' })
    await posted(owner, account, { kind: 'cost', amount: 70, effectiveOn: '2026-11-03' })
    await posted(owner, account, { kind: 'payment', amount: 1_000, effectiveOn: '2026-11-10' })
    await posted(owner, account, { kind: 'credit', amount: 40, effectiveOn: '2026-11-11' })
    const back = await posted(owner, account, { kind: 'payment', amount: 900, effectiveOn: '2026-11-12' })
    await owner.post(`/v1/accounts/${account}/transactions/${back.id}/reverse`)
    expect(await balances(owner)).toMatchObject({
      ...{ principal: '99570', interest: '0', fees: '260', costs: '0' },
      ...{ opening: '100500', charged: '300', cost_advances: '70', bank: '1000', waived: '40' },
      totals: [{ currency: 'TWD', difference: '0' }],
    })
    expect(await balances(owner, '?effectiveThrough=2026-11-05')).toMatchObject({
      ...{ principal: '100000', interest: '500', fees: '300', costs: '70', opening: '100500', charged: '300' },
      totals: [{ difference: '0' }],
    })
  })

  test('keeps currencies apart', async () => {
    const owner = await platform.organisation('lender')
    await debtOf(owner)
    const created = await owner.post('/v1/accounts', {
      ...{ reference: 'a dollar', product: 'credit_card', currency: 'USD', jurisdiction: 'TW' },
      ...{ openedOn: '2026-01-05', balance: { principal: 700 } },
    })
    expect(created.status).toBe(201)
    const { body } = await owner.get('/v1/trial-balance')
    expect(body.totals).toEqual([
      { currency: 'TWD', debit: '100000', credit: '100000', difference: '0' },
      { currency: 'USD', debit: '700', credit: '700', difference: '0' },
    ])
  })

  test('reads the books as they stood on a day of recording', async () => {
    const owner = await platform.organisation('lender')
    const account = await debtOf(owner)
    platform.clock.advance(86_400)
    await posted(owner, account, { kind: 'fee', amount: 300, effectiveOn: '2026-11-02' })
    expect(await balances(owner, '?recordedThrough=2026-11-24')).toMatchObject({ principal: '100000' })
    expect((await balances(owner, '?recordedThrough=2026-11-24')).fees).toBeUndefined()
    expect(await balances(owner, '?recordedThrough=2026-11-25')).toMatchObject({ fees: '300' })
  })

  test('needs its scope', async () => {
    const lacking = await lender.with(['accounts:read'])
    expect(await lacking.get('/v1/trial-balance')).toMatchObject({
      status: 403,
      body: { requiredScope: 'payments:read' },
    })
    expect(await lacking.get('/v1/postings')).toMatchObject({ status: 403 })
  })
})

describe('the list of postings', () => {
  test('shows a movement of a debt as a set that sums to zero, newest first, page by page', async () => {
    const owner = await platform.organisation('lender')
    const account = await debtOf(owner)
    for (const amount of [10, 20, 30]) await posted(owner, account, { kind: 'fee', amount })
    const first = (await owner.get('/v1/postings?limit=3')).body
    const second = (await owner.get(`/v1/postings?limit=3&cursor=${first.nextCursor}`)).body
    const lines = (amount: number) => [
      { account: 'fees', currency: 'TWD', amount },
      { account: 'charged', currency: 'TWD', amount: -amount },
    ]
    expect(first.data.map((set: { postings: unknown }) => set.postings)).toEqual([lines(30), lines(20), lines(10)])
    expect(second).toMatchObject({
      hasMore: false,
      data: [{ kind: 'transaction', accountId: account, paymentId: null }],
    })
    expect((await owner.get('/v1/postings?account=ref:nobody')).body.data).toEqual([])
    expect((await owner.get('/v1/postings?effectiveOn[lt]=2026-01-06')).body.data).toHaveLength(1)
    expect((await owner.get('/v1/postings?kind=receipt')).body.data).toEqual([])
  })

  test('is nobody else’s', async () => {
    await debtOf(lender)
    const other = await platform.organisation('lender')
    const agency = await platform.organisation('agency')
    for (const by of [other, agency]) {
      expect((await by.get('/v1/postings')).body.data).toEqual([])
      expect((await by.get('/v1/trial-balance')).body.accounts).toEqual([])
    }
  })
})
