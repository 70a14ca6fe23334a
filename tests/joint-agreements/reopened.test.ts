import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Joining, joining } from './joining.ts'

let platform: Platform
let joint: Joining

beforeAll(async () => {
  platform = await startPlatform()
  joint = await joining(platform)
})
afterAll(() => platform.stop())

const agreementOn = async (by: TestOrganisation, account: string) =>
  (await by.get(`/v1/agreements?account=${account}`)).body.data[0]
const balanceOf = async (by: TestOrganisation, account: string) =>
  (await by.get(`/v1/accounts/${account}`)).body.balance.total

test('a payment that bounces after all was paid has it run on for everybody, and the next completes it again', async () => {
  const { lead, creditor, running, pay, done, sharesOf } = joint
  const plan = await running()
  const first = await pay(plan, 1_000_000)
  await pay(plan, 1_000_001)
  await platform.settle()
  const books = [
    [lead, plan.account],
    [creditor(0), plan.accounts[0] as string],
    [creditor(1), plan.accounts[1] as string],
  ] as const
  expect((await lead.get(plan.on)).body).toMatchObject({ status: 'completed' })
  for (const [by, account] of books) expect(await agreementOn(by, account)).toMatchObject({ status: 'completed' })
  await done(lead, `/v1/joint-payments/${first}/reverse`, { code: 'bounced' })
  await platform.settle()
  expect((await lead.get(plan.on)).body).toMatchObject({ status: 'active', paid: 1_000_001, endedAt: null })
  let owed = 0
  for (const [by, account] of books) {
    expect(await agreementOn(by, account)).toMatchObject({ status: 'active' })
    owed += await balanceOf(by, account)
  }
  expect(owed).toBe(1_000_000)
  for (const n of [0, 1]) {
    expect(await sharesOf(creditor(n), plan.id)).toMatchObject([{ state: 'accepted' }])
    const { data } = (await creditor(n).get('/v1/events?limit=200&types=joint_agreement.reopened')).body
    expect(data).toHaveLength(1)
  }
  await pay(plan, 1_000_000)
  await platform.settle()
  expect((await lead.get(plan.on)).body).toMatchObject({ status: 'completed', paid: 2_000_001 })
  for (const [by, account] of books) {
    expect(await agreementOn(by, account)).toMatchObject({ status: 'completed' })
    expect(await balanceOf(by, account)).toBe(0)
  }
})
