import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { debtEventsOf } from '../../src/accounts/debt-events.ts'
import { debtFiles } from '../../src/accounts/debt-many-store.ts'
import { writeDebts } from '../../src/accounts/debt-write-store.ts'
import {
  type BalanceRow,
  type Fate,
  type PostingPlan,
  type PostingRow,
  planBalances,
  planPostings,
} from '../../src/accounts/posting-plan-rules.ts'
import { balanceFacts, postingFacts } from '../../src/accounts/posting-plan-store.ts'
import { command, execute } from '../../src/command.ts'
import { ok } from '../../src/kernel/result.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { day, debtOf, posted } from './debts.ts'

let platform: Platform
let lender: TestOrganisation
let fates: readonly Fate[]

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const write = {
  write: ({ changes }: PostingPlan, context: Parameters<typeof writeDebts>[1]) =>
    changes.length > 0 ? writeDebts(changes, context) : [],
  events: ({ changes }: PostingPlan) => changes.flatMap(debtEventsOf),
  view: (plan: PostingPlan) => {
    fates = plan.fates
    return null
  },
}

/** The plan through the door, as an import runs a chunk. */
const post = async (rows: readonly PostingRow[]) => {
  const chunk = command({
    ...{ name: 'test.postings', summary: 'A chunk of postings', scope: 'accounts:write', input: z.strictObject({}) },
    load: (context) => postingFacts(context, rows),
    decide: ({ taken, ...facts }, _, context) =>
      ok(planPostings(rows, { files: debtFiles(facts, context), taken }, context)),
    ...write,
  })
  await execute(platform.deps, { actor: lender.actor, command: chunk, input: {} })
  return fates
}

const state = async (rows: readonly BalanceRow[]) => {
  const chunk = command({
    ...{ name: 'test.balances', summary: 'A chunk of balances', scope: 'accounts:write', input: z.strictObject({}) },
    load: (context) => balanceFacts(context, rows),
    decide: ({ sums, ...facts }, _, context) =>
      ok(planBalances(rows, { files: debtFiles(facts, context), sums }, context)),
    ...write,
  })
  await execute(platform.deps, { actor: lender.actor, command: chunk, input: {} })
  return fates
}

const seen = async (account: string, rest = 'debt') => (await lender.get(`/v1/accounts/${account}/${rest}`)).body
const referenceOf = async (account: string): Promise<string> => (await seen(account)).reference
const row = (account: string, reference: string, changes: Partial<PostingRow> = {}): PostingRow => ({
  ...{ account, reference, kind: 'payment', currency: 'TWD', amount: 1_000n, effectiveOn: day('2026-11-20') },
  ...changes,
})

describe('many postings at once', () => {
  test('are judged in order, row by row, and stored as one change an account', async () => {
    const [one, two] = [await debtOf(lender, { principal: 1_500n }), await debtOf(lender)]
    const [first, second] = [await referenceOf(one), await referenceOf(two)]
    const done = await post([
      row(first, 'BULK-1'),
      row('nobody', 'BULK-2'),
      row(second, 'BULK-3', { currency: 'USD' }),
      row(first, 'BULK-4', { kind: 'fee', amount: 300n }),
      row(first, 'BULK-5', { amount: 800n }),
      row(second, 'BULK-6', { kind: 'charge', amount: 50n }),
    ])
    const codes = done.map((fate) => ('problem' in fate ? fate.problem.kind.code : fate.subjectId.slice(0, 3)))
    expect(codes).toEqual(['txn', 'reference_not_found', 'currency_mismatch', 'txn', 'txn', 'txn'])
    expect(await seen(one)).toMatchObject({ status: 'paid', balance: 0, version: 2, lastPaymentOn: '2026-11-20' })
    expect(await seen(two)).toMatchObject({ balance: 100_050, version: 2 })
  })

  test('done again are answered as done; another posting under a used reference is refused', async () => {
    const account = await debtOf(lender)
    const reference = await referenceOf(account)
    await post([row(reference, 'AGAIN-1')])
    const [same, other, twice] = await post([
      row(reference, 'AGAIN-1'),
      row(reference, 'AGAIN-1', { amount: 999n }),
      row(reference, 'AGAIN-1', { effectiveOn: day('2026-11-19') }),
    ])
    expect(same).toMatchObject({ already: true })
    for (const fate of [other, twice]) {
      expect(fate).toMatchObject({ problem: { kind: { code: 'transaction_reference_taken' } } })
    }
    expect(await seen(account)).toMatchObject({ balance: 99_000, version: 2 })
  })

  test('cure and resume within one chunk keep episodes and buckets in order', async () => {
    const account = await debtOf(lender, { principal: 1_000n })
    const reference = await referenceOf(account)
    await lender.post(`/v1/accounts/${account}/delinquency`, { daysPastDue: 61, asOf: '2026-11-24' })
    await post([row(reference, 'CURE-1'), row(reference, 'CURE-2', { kind: 'charge', amount: 70n })])
    expect(await seen(account)).toMatchObject({
      status: 'open',
      balance: 70,
      delinquency: { since: null, bucket: '0' },
    })
    expect((await seen(account, 'episodes')).data).toMatchObject([{ curedOn: '2026-11-20', endedBy: 'completion' }])
  })
})

describe('balances as of a day', () => {
  const stated = (account: string, principal: bigint, changes: Partial<BalanceRow> = {}): BalanceRow => ({
    ...{ account, currency: 'TWD', asOf: day('2026-11-15') },
    balance: { principal, interest: 40n, fees: 0n, costs: 0n },
    ...changes,
  })

  test('become adjustments of that day; what was posted for later days stays', async () => {
    const account = await debtOf(lender)
    const reference = await referenceOf(account)
    await posted(lender, account, { amount: 5_000, effectiveOn: '2026-11-20' })
    await state([stated(reference, 98_000n, { daysPastDue: 12 })])
    expect(await seen(account)).toMatchObject({
      balance: 93_040,
      delinquency: { since: '2026-11-03', daysPastDue: 21 },
    })
    const { data } = await seen(account, 'transactions?kind=adjustment')
    expect(data).toMatchObject([{ amount: -1_960, effectiveOn: '2026-11-15', components: { interest: 40 } }])
    const [again] = await state([stated(reference, 98_000n)])
    expect(again).toMatchObject({ already: true })
    expect(await seen(account)).toMatchObject({ balance: 93_040 })
  })

  test('of two days in one file build on one another', async () => {
    const account = await debtOf(lender)
    const reference = await referenceOf(account)
    await state([stated(reference, 90_000n), stated(reference, 80_000n, { asOf: day('2026-11-18') })])
    expect(await seen(account)).toMatchObject({ balance: 80_040, version: 2 })
  })

  test('leave a frozen delinquency alone', async () => {
    const account = await debtOf(lender)
    const reference = await referenceOf(account)
    await lender.post(`/v1/accounts/${account}/delinquency`, { daysPastDue: 190, asOf: '2026-11-10' })
    await lender.post(`/v1/accounts/${account}/charge-off`, { on: '2026-11-10' })
    await state([stated(reference, 100_000n, { daysPastDue: 3 })])
    expect(await seen(account)).toMatchObject({
      balance: 100_040,
      delinquency: { since: '2026-05-04', bucket: '180+' },
    })
  })
})
