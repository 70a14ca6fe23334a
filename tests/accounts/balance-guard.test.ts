import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AccountId } from '../../src/accounts/model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf as placeable } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf, posted } from './debts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const uuid = (account: string) => AccountId.toUuid(account as AccountId)

/** Accounts of which a component is not the sum of the transactions. */
const unequal = () => platform.admin`
  select a.id from accounts a left join account_transactions t on t.org_id = a.org_id and t.account_id = a.id
  group by a.org_id, a.id
  having (a.principal, a.interest, a.fees, a.costs) is distinct from (coalesce(sum(t.principal), 0),
    coalesce(sum(t.interest), 0), coalesce(sum(t.fees), 0), coalesce(sum(t.costs), 0))`

describe('no commit leaves an account that is not the sum of its transactions', () => {
  const org = () => OrganisationId.toUuid(lender.id)

  test('not by changing the account alone', async () => {
    const account = await debtOf(lender)
    const change = platform.admin`update accounts set fees = fees + 1, version = version + 1 where id = ${uuid(account)}`
    await expect(change).rejects.toMatchObject({ constraint_name: 'accounts_balance' })
  })

  test('not by a transaction alone', async () => {
    const account = await debtOf(lender)
    const insert = platform.admin`insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees,
        costs, effective_on, recorded_at)
      values (${org()}, gen_random_uuid(), ${uuid(account)}, 'charge', 1, 0, 0, 0, '2026-11-01', ${platform.clock.now()})`
    await expect(insert).rejects.toMatchObject({ constraint_name: 'accounts_balance' })
  })

  test('not by an account without its opening', async () => {
    const insert = platform.admin`insert into accounts (org_id, id, reference, product, currency, jurisdiction, opened_on,
        principal, interest, fees, costs, bucket, created_at)
      values (${org()}, gen_random_uuid(), 'no opening', 'card', 'TWD', 'TW', '2026-11-01', 5, 0, 0, 0, '0',
        ${platform.clock.now()})`
    await expect(insert).rejects.toMatchObject({ constraint_name: 'accounts_balance' })
  })

  test('not by anything the API is told, in any order', async () => {
    const step = fc.record({
      kind: fc.constantFrom('charge', 'interest', 'fee', 'cost', 'payment', 'credit', 'reverse', 'settle', 'freeze'),
      amount: fc.integer({ min: 1, max: 70_000 }),
      day: fc.integer({ min: 1, max: 24 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        const account = await debtOf(lender, { interest: 500n, fees: 100n })
        const path = `/v1/accounts/${account}`
        const terms = { by: 'platform', annualRate: 999, dayCount: 'actual/360', from: '2026-11-01' }
        await lender.post(`${path}/accrual`, terms)
        for (const { kind, amount, day } of steps) {
          const on = `2026-11-${String(day).padStart(2, '0')}`
          const { body } = await lender.get(`${path}/transactions?limit=1`)
          const [rest, given] =
            kind === 'reverse'
              ? [`transactions/${body.data[0].id}/reverse`, {}]
              : kind === 'freeze'
                ? ['accrual/freeze', { on }]
                : kind === 'settle'
                  ? ['settle', {}]
                  : ['transactions', { kind, amount, currency: 'TWD', effectiveOn: on }]
          expect((await lender.post(`${path}/${rest}`, given)).status).toBeLessThan(500)
        }
        expect(await unequal()).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})

test('the agency that works an account sees what it owes from the moment it changes', async () => {
  const agency = await platform.organisation('agency')
  const mandate = await mandateBetween(lender, agency)
  const account = await placeable(platform, lender)
  const placement = await lender.post('/v1/placements', { mandate, account })
  expect(placement, placement.text).toMatchObject({ status: 201 })
  await lender.post(`/v1/placements/${placement.body.id}/offer`)
  await agency.post(`/v1/placements/${placement.body.id}/accept`)
  const file = async () => (await agency.get(`/v1/placements/${placement.body.id}/case-file`)).text
  expect(await file()).toContain('1250000')
  await posted(lender, account, { amount: 1_234 })
  expect(await file()).toContain('1248766')
  await lender.post(`/v1/accounts/${account}/delinquency`, { daysPastDue: 45, asOf: '2026-11-24' })
  expect(await file()).toContain('30-59')
})
