import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAILY_CHUNK, rollBuckets } from '../../src/accounts/commands/bring-day.ts'
import { accountJobs } from '../../src/accounts/index.ts'
import { AccountId } from '../../src/accounts/model.ts'
import { execute } from '../../src/command.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf, posted } from './debts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const DAY = 24 * 3600
const at = (account: string, rest: string) => `/v1/accounts/${account}/${rest}`
const seen = async (account: string, rest = 'debt') => (await lender.get(at(account, rest))).body
const told = async (account: string, rest: string, body: unknown) => {
  const answer = await lender.post(at(account, rest), body)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}
const today = () => {
  const taipei = new Date(Date.parse(platform.clock.now()) + 8 * 3600 * 1000)
  return taipei.toISOString().slice(0, 10)
}
const daysPass = async (days: number) => {
  platform.clock.advance(days * DAY)
  await platform.settle({ kinds: accountJobs })
}

describe('buckets', () => {
  beforeAll(async () => {
    lender = await platform.organisation('lender')
  })

  test('move when the organisation’s own day has come, not before', async () => {
    const account = await debtOf(lender)
    await told(account, 'delinquency', { daysPastDue: 29, asOf: today() })
    await platform.settle({ kinds: accountJobs })
    expect((await seen(account)).delinquency).toMatchObject({ bucket: '1-29', daysPastDue: 29 })
    const toMidnight = 24 * 3600 - ((Date.parse(platform.clock.now()) / 1000 + 8 * 3600) % DAY)
    platform.clock.advance(toMidnight - 1)
    await platform.settle({ kinds: accountJobs })
    expect((await seen(account)).delinquency.bucket).toBe('1-29')
    platform.clock.advance(1)
    await platform.settle({ kinds: accountJobs })
    expect((await seen(account)).delinquency).toMatchObject({ bucket: '30-59', daysPastDue: 30 })
  })

  test('passed while nobody looked are each kept with the day they truly began', async () => {
    const account = await debtOf(lender)
    const start = today()
    await told(account, 'delinquency', { daysPastDue: 1, asOf: start })
    await daysPass(100)
    const { data } = await seen(account, 'buckets')
    const daysOn = (days: number) => new Date(Date.parse(start) + days * DAY * 1000).toISOString().slice(0, 10)
    expect(data).toMatchObject([
      { bucket: '90-119', enteredOn: daysOn(89), leftOn: null },
      { bucket: '60-89', enteredOn: daysOn(59), leftOn: daysOn(89) },
      { bucket: '30-59', enteredOn: daysOn(29), leftOn: daysOn(59) },
      { bucket: '1-29', enteredOn: start, leftOn: daysOn(29) },
      { bucket: '0' },
    ])
    const { version } = await seen(account)
    await daysPass(1)
    expect((await seen(account)).version).toBe(version)
  })

  test('are rolled by chunks, each account once, with one event a move', async () => {
    lender = await platform.organisation('lender')
    const count = DAILY_CHUNK + 20
    const accounts: string[] = []
    while (accounts.length < count) {
      accounts.push(...(await Promise.all(Array.from({ length: 20 }, () => debtOf(lender)))))
    }
    const org = OrganisationId.toUuid(lender.id)
    await told(accounts[0] as string, 'delinquency', { daysPastDue: 28, asOf: today() })
    // A portfolio as its lender would have brought it: late, and due to move in two days.
    await platform.admin`update accounts a set past_due_since = b.past_due_since, bucket = b.bucket,
      bucket_due_on = b.bucket_due_on, version = a.version + 1
      from accounts b where a.org_id = ${org} and b.org_id = ${org}
        and b.id = ${AccountId.toUuid(accounts[0] as AccountId)} and a.id <> b.id`
    await daysPass(2)
    const moved = await platform.admin`select bucket, count(*)::int from accounts where org_id = ${org} group by bucket`
    expect(moved).toEqual([{ bucket: '30-59', count }])
    const events = await platform.admin`select count(*)::int, count(distinct aggregate_id)::int as accounts from events
      where org_id = ${org} and type = 'account.bucket_changed' and command = 'accounts.roll_buckets'`
    expect(events).toEqual([{ count, accounts: count }])
    const system = { kind: 'system', orgKind: 'lender', world: 'sandbox', job: 'again' } as const
    const again = await execute(platform.deps, {
      ...{ actor: { ...system, org: lender.id }, command: rollBuckets, input: { accounts: accounts.slice(0, 10) } },
    })
    expect(JSON.parse(again.body)).toEqual({ changed: 0 })
  })
})

describe('interest', () => {
  beforeAll(async () => {
    lender = await platform.organisation('lender')
  })
  const accruing = async (annualRate: number, principal = 100_000n) => {
    const account = await debtOf(lender, { principal, jurisdiction: 'HK' })
    await told(account, 'accrual', { by: 'platform', annualRate, dayCount: 'actual/365', from: today() })
    return account
  }

  test('posted day by day is exactly what it would be posted at once: no fraction is lost or charged early', async () => {
    const account = await accruing(999, 12_345n)
    for (let passed = 0; passed < 12; passed++) await daysPass(1)
    const other = await accruing(999, 12_345n)
    await daysPass(12)
    // 12,345 × 9.99 % × 24 and 12 days of 365, rounded down.
    expect((await seen(account)).components.interest).toBe(Math.floor((12_345 * 0.0999 * 24) / 365))
    expect((await seen(other)).components.interest).toBe(Math.floor((12_345 * 0.0999 * 12) / 365))
  })

  test('is posted once for a day, whoever runs it again', async () => {
    const account = await accruing(1_825)
    await daysPass(3)
    await platform.settle({ kinds: accountJobs })
    const { data } = await seen(account, 'transactions?kind=interest')
    expect(data).toMatchObject([{ amount: 150, accrued: true, effectiveOn: today() }])
    expect((await seen(account)).accrual.through).toBe(today())
  })

  test('that no job has posted yet is brought up to today by a payment, and paid by it', async () => {
    const account = await accruing(1_825)
    platform.clock.advance(4 * DAY)
    const payment = await posted(lender, account, { amount: 100_200, effectiveOn: today() })
    expect(payment).toMatchObject({ kind: 'payment', components: { principal: -100_000, interest: -200 } })
    expect(await seen(account)).toMatchObject({ status: 'paid', balance: 0, accrual: { through: today() } })
    await daysPass(0)
    expect((await seen(account, 'transactions?kind=interest')).data).toMatchObject([{ amount: 200, accrued: true }])
  })

  test('beyond what amounts can say holds up nobody else’s', async () => {
    const huge = await accruing(100_000, BigInt(Number.MAX_SAFE_INTEGER))
    const account = await accruing(1_825)
    await daysPass(1)
    expect(await seen(account)).toMatchObject({ components: { interest: 50 } })
    expect(await seen(huge)).toMatchObject({ components: { interest: 0 } })
    const freeze = await lender.post(at(huge, 'accrual/freeze'), { on: today() })
    expect(freeze).toMatchObject({ status: 422, body: { code: 'amount_unfit' } })
    await told(huge, 'accrual/freeze', { on: new Date(Date.parse(today()) - DAY * 1000).toISOString().slice(0, 10) })
  })

  test('stops with the debt and goes on when its payment comes back', async () => {
    const account = await accruing(1_825)
    await daysPass(2)
    const payment = await posted(lender, account, { amount: 100_100, effectiveOn: today() })
    await daysPass(5)
    expect(await seen(account)).toMatchObject({ status: 'paid', balance: 0 })
    await told(account, `transactions/${payment.id}/reverse`, {})
    await daysPass(1)
    expect(await seen(account)).toMatchObject({ status: 'open', components: { interest: 400 } })
  })
})

test('an account in arrears at its creation is rolled like any other', async () => {
  lender = await platform.organisation('lender')
  const created = await lender.post('/v1/accounts', {
    ...{ reference: 'LATE-1', product: 'credit_card', currency: 'TWD', jurisdiction: 'HK', openedOn: '2026-01-05' },
    ...{ balance: { principal: 50_000 }, delinquency: { since: today() } },
    accrual: { by: 'platform', annualRate: 1_825, dayCount: 'actual/365', through: today() },
  })
  expect(created, created.text).toMatchObject({ status: 201, body: { bucket: '0' } })
  await daysPass(1)
  expect(await seen(created.body.id)).toMatchObject({ delinquency: { bucket: '1-29' }, components: { interest: 25 } })
})
