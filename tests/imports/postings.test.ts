import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { debtOf } from '../accounts/debts.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { imported, rowsOf } from './importing.ts'

let platform: Platform
let by: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  by = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const seen = async (account: string) => (await by.get(`/v1/accounts/${account}/debt`)).body
const file = (header: string, lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

describe('transactions by file', () => {
  const header = 'account,kind,currency,amount,effectiveOn,reference'

  test('are posted row by row; the second time they are there already', async () => {
    const account = await debtOf(by)
    const { reference } = await seen(account)
    const content = file(header, [
      `${reference},payment,TWD,1000,2026-11-20,FILE-1`,
      `${reference},fee,TWD,300,2026-11-21,FILE-2`,
      `nobody,payment,TWD,5,2026-11-20,FILE-3`,
      `${reference},payment,TWD,5,2026-12-31,FILE-4`,
    ])
    const asked = { kind: 'transactions', content, controlTotals: { rows: 4, amount: 1_310 } }
    const done = await imported(platform, by, asked)
    expect(done, JSON.stringify(done)).toMatchObject({ state: 'completed', progress: { succeeded: 2, failed: 2 } })
    expect(await rowsOf(by, done.id, '&outcome=failed')).toMatchObject([
      { row: 3, problem: { code: 'reference_not_found' } },
      { row: 4, problem: { code: 'day_unfit' } },
    ])
    expect(await seen(account)).toMatchObject({ balance: 99_300, version: 2 })
    await imported(platform, by, asked)
    expect(await seen(account)).toMatchObject({ balance: 99_300, version: 2 })
  })

  test('may say how a payment is allocated', async () => {
    const account = await debtOf(by, { fees: 90n })
    const { reference } = await seen(account)
    const content = file('account,kind,currency,components.principal,components.fees,effectiveOn,reference', [
      `${reference},payment,TWD,60,40,2026-11-20,PART-1`,
    ])
    await imported(platform, by, { kind: 'transactions', content, controlTotals: { rows: 1, amount: 100 } })
    expect(await seen(account)).toMatchObject({ components: { principal: 99_940, fees: 50 } })
  })
})

test('balances by file adjust what is owed as of their day, and report how late it is', async () => {
  const [one, two] = [await debtOf(by), await debtOf(by)]
  const [first, second] = [(await seen(one)).reference, (await seen(two)).reference]
  const content = file('account,currency,asOf,balance.principal,balance.interest,daysPastDue', [
    `${first},TWD,2026-11-15,99000,70,33`,
    `${second},TWD,2026-11-15,100000,,`,
  ])
  const asked = { kind: 'balances', content, controlTotals: { rows: 2, amount: 199_070 } }
  const done = await imported(platform, by, asked)
  expect(done, JSON.stringify(done)).toMatchObject({ state: 'completed', progress: { succeeded: 2, failed: 0 } })
  expect(await seen(one)).toMatchObject({ balance: 99_070, delinquency: { since: '2026-10-13', bucket: '30-59' } })
  expect(await seen(two)).toMatchObject({ balance: 100_000, version: 1 })
})
