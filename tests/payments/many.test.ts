import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, JURISDICTION, ledgerOf, owing, type Paying, paid, payingOf, payment } from './paying.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const BATCH = '/v1/payments/batch'
const statuses = async (by = ground.lender, query = '') =>
  (await by.get(`/v1/payments?limit=200${query}`)).body.data.map(({ status }: { status: string }) => status)
const balanceOf = async (account: string) =>
  (await ground.lender.get(`/v1/accounts/${account}/debt`)).body.balance as number

commandCases('payment.record_many', {
  ...{ platform: () => platform, scope: 'payments:write' },
  arrange: async () => {
    const { account } = await held(ground)
    return { by: ground.lender, path: BATCH, body: { payments: [payment(ground, { account })] } }
  },
  effect: async ({ body }, { by }) => {
    expect(body.data).toMatchObject([{ outcome: 'recorded', status: 'received', problem: null }])
    // Who has a part in it is settled when it is recorded.
    const { body: read } = await by.get(`/v1/payments/${body.data[0].paymentId}`)
    expect(read).toMatchObject({ status: 'received', agencyId: ground.agency.id })
  },
  events: ['payment.recorded'],
  conflict: {
    arrange: async () => {
      const body = payment(ground, { account: await owing(ground) })
      await ground.lender.post('/v1/payments', body)
      return { by: ground.lender, path: BATCH, body: { payments: [{ ...body, amount: 50_001 }] } }
    },
    ...{ status: 409, code: 'payment_already_recorded' },
  },
})

describe('many payments at once', () => {
  test('are each recorded, known or refused by themselves, and put to their debts by one job', async () => {
    const { account, placement } = await held(ground)
    const other = await owing(ground, { currency: 'USD' })
    const before = await paid(ground, ground.lender, { account, reference: 'KNOWN-1', amount: 10_000 })
    const same = payment(ground, { account, reference: 'TWICE', amount: 2_000 })
    const rows = [
      payment(ground, { account, amount: 5_000 }),
      payment(ground, { placement, amount: 3_000 }),
      { ...payment(ground, { account, reference: 'KNOWN-1', amount: 10_000 }), effectiveAt: before.effectiveAt },
      same,
      same,
      { ...same, amount: 2_001 },
      payment(ground, { account: other }),
      payment(ground, {}),
      payment(ground, { account: 'ref:nowhere' }),
      payment(ground, { account, paidTo: 'agency' }),
    ]
    const { body, status } = await ground.lender.post(BATCH, { payments: rows })
    expect(status).toBe(200)
    const told = body.data.map((row: Record<string, { code: string } | string>) =>
      row.problem ? (row.problem as { code: string }).code : row.outcome,
    )
    expect(told).toEqual([
      ...['recorded', 'recorded', 'already', 'recorded', 'already', 'payment_already_recorded', 'recorded', 'recorded'],
      ...['reference_not_found', 'payment_payee_unfit'],
    ])
    await platform.settle()
    expect(await balanceOf(account)).toBe(1_250_000 - 20_000)
    const read = async (row: number) => (await ground.lender.get(`/v1/payments/${body.data[row].paymentId}`)).body
    expect(await read(0)).toMatchObject({ status: 'posted', allocation: { principal: 5_000 }, version: 2 })
    expect(await read(1)).toMatchObject({
      status: 'posted',
      creditedTo: ground.agency.id,
      creditedPlacementId: placement,
    })
    expect(await read(6)).toMatchObject({ status: 'unallocated', reason: 'currency' })
    expect(await read(7)).toMatchObject({ status: 'unallocated', reason: 'unknown_account' })
    await ledgerOf(ground.lender)
  })

  test('look alike where they do, and only the later one says so', async () => {
    const account = await owing(ground)
    const twins = [payment(ground, { account, amount: 7_777 }), payment(ground, { account, amount: 7_777 })]
    const { body } = await ground.lender.post(BATCH, { payments: twins })
    await platform.settle()
    const [first, second] = await Promise.all(
      body.data.map(
        async ({ paymentId }: { paymentId: string }) => (await ground.lender.get(`/v1/payments/${paymentId}`)).body,
      ),
    )
    expect([first, second]).toMatchObject([
      { lookAlikeId: null, looksLike: false },
      { lookAlikeId: first.id, looksLike: true },
    ])
  })

  test('come to the same debt and the same books as one after the other', async () => {
    const [single, many] = [await payingOf(platform), await payingOf(platform)]
    const amounts = [400_000, 1, 300_000, 549_999, 77]
    const accounts = [await owing(single), await owing(many)] as const
    for (const amount of amounts) await paid(single, single.lender, { account: accounts[0], amount })
    const rows = amounts.map((amount) => payment(many, { account: accounts[1], amount }))
    await many.lender.post(BATCH, { payments: rows })
    await platform.settle()
    const debts = await Promise.all([
      single.lender.get(`/v1/accounts/${accounts[0]}/debt`),
      many.lender.get(`/v1/accounts/${accounts[1]}/debt`),
    ])
    const [one, all] = debts.map(({ body: { status, balance, principal, interest, lastPaymentOn } }) => {
      return { status, balance, principal, interest, lastPaymentOn }
    })
    expect(all).toEqual(one)
    const books = [await ledgerOf(single.lender), await ledgerOf(many.lender)]
    const passed = ({ suspense: _, ...rest }: Record<string, string>) => rest
    expect(passed(books[1] as Record<string, string>)).toEqual(passed(books[0] as Record<string, string>))
  })

  test('of an agency are in its trust at once, at each of its lenders', async () => {
    const second = await payingOf(platform)
    const [here, there] = [await held(ground), await held(ground)]
    const rows = [here, there].map(({ placement }) => payment(ground, { placement, paidTo: 'agency', amount: 1_500 }))
    const before = Number((await ledgerOf(ground.agency)).trust ?? 0)
    expect((await ground.agency.post(BATCH, { payments: rows })).body.data).toMatchObject([
      { status: 'received' },
      { status: 'received' },
    ])
    expect(Number((await ledgerOf(ground.agency)).trust)).toBe(before + 3_000)
    const foreign = payment(second, { placement: here.placement, paidTo: 'agency' })
    expect(await second.agency.post(BATCH, { payments: [foreign] })).toMatchObject({
      ...{ status: 422, body: { code: 'reference_not_found' } },
    })
    await platform.settle()
    expect(await balanceOf(here.account)).toBe(1_250_000 - 1_500)
    expect(await statuses(ground.agency, `&placement=${here.placement}`)).toEqual(['posted'])
  })

  test('where the law forbids an agency to take money, are refused by row', async () => {
    const { placement } = await held(ground, { jurisdiction: 'TW' })
    const legal = await held(ground, { jurisdiction: JURISDICTION })
    const rows = [placement, legal.placement].map((one) => payment(ground, { placement: one, paidTo: 'agency' }))
    expect((await ground.agency.post(BATCH, { payments: rows })).body.data).toMatchObject([
      { outcome: 'refused', problem: { code: 'payment_payee_forbidden', pointer: '#/paidTo' } },
      { outcome: 'recorded' },
    ])
  })

  test('sent at once by many and each several times are there once', async () => {
    const account = await owing(ground)
    const rows = Array.from({ length: 20 }, (_, n) => payment(ground, { account, amount: 100 + n }))
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => ground.lender.post(BATCH, { payments: n % 2 ? rows : rows.toReversed() })),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    await Promise.all([platform.settle(), platform.settle()])
    expect(await balanceOf(account)).toBe(1_250_000 - rows.reduce((sum, _, n) => sum + 100 + n, 0))
    expect(await statuses(ground.lender, `&account=${account}`)).toEqual(rows.map(() => 'posted'))
  })
})

describe('payments by file', () => {
  const header = 'reference,account,paidTo,method,currency,amount,effectiveAt'
  const file = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

  test('arrive each once, with the problem of every row that is none', async () => {
    const lines = [
      ...['F-1,FILE-1,lender,bank_transfer,TWD,1000,2026-11-20T02:00:00Z'],
      ...['F-2,FILE-1,lender,cash,TWD,2000,2026-11-20T02:00:00Z', 'F-3,FILE-9,lender,cash,TWD,5,2026-11-20T02:00:00Z'],
      'F-4,FILE-1,lender,cash,TWD,none,2026-11-20T02:00:00Z',
    ]
    const account = await owing(ground, { reference: 'FILE-1' })
    const first = await imported(platform, ground.lender, {
      kind: 'payments',
      content: file(lines),
      controlTotals: { rows: 4, amount: 3_005 },
    })
    expect(first.progress).toMatchObject({ succeeded: 2, failed: 2 })
    const failed = await rowsOf(ground.lender, first.id, '&outcome=failed')
    expect(failed.map(({ problem }) => problem.code)).toEqual(['reference_not_found', 'malformed_request'])
    await platform.settle()
    expect(await balanceOf(account)).toBe(1_250_000 - 3_000)
    const again = { kind: 'payments', content: file(lines.slice(0, 2)), controlTotals: { rows: 2, amount: 3_000 } }
    const second = await imported(platform, ground.lender, again)
    expect(await rowsOf(ground.lender, second.id)).toMatchObject([{ already: true }, { already: true }])
    await platform.settle()
    expect(await balanceOf(account)).toBe(1_250_000 - 3_000)
  })
})
