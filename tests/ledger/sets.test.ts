import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TransactionId } from '../../src/accounts/model.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { isBalanced, linesOf, PaymentId, PostingSetId, transfer, twinOf } from '../../src/ledger/index.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
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

describe('a set', () => {
  const amount = fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n })

  test('balances by itself where it moves an amount from one account to another, and so does its twin', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('TWD', 'USD', 'KWD'), (moved, currency) => {
        const postings = transfer({ debit: 'trust', credit: 'suspense' }, { amount: moved, currency })
        const set = {
          lenderId: lender.id,
          ...{ agencyId: null, mandateId: null, id: platform.deps.newId(PostingSetId), kind: 'receipt' as const },
          ...{ paymentId: platform.deps.newId(PaymentId), transactionId: null, reversesId: null },
          ...{ effectiveOn: '2026-11-01' as CalendarDate, recordedAt: platform.clock.now(), postings },
        }
        const twin = twinOf(set, { newId: platform.deps.newId, now: platform.clock.now(), transactionId: null })
        expect(isBalanced(postings)).toBe(true)
        expect(isBalanced(twin.postings)).toBe(true)
        expect(isBalanced([...postings.slice(0, 1), ...twin.postings.slice(0, 1)])).toBe(true)
        expect(twin).toMatchObject({ reversesId: set.id, kind: 'reversal', effectiveOn: '2026-11-01' })
      }),
    )
  })

  test('goes with a movement of a debt, whose components are its other lines', () => {
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount), ([principal, interest, fees, costs]) => {
        const movement = { principal, interest, fees, costs }
        const total = principal + interest + fees + costs
        const whole = [...linesOf(movement, 'TWD'), { account: 'bank', currency: 'TWD', amount: -total } as const]
        expect(isBalanced(whole)).toBe(true)
        expect(isBalanced([...whole, { account: 'bank', currency: 'USD', amount: 1n }])).toBe(false)
      }),
    )
  })
})

describe('the database takes no set that does not balance', () => {
  const org = () => OrganisationId.toUuid(lender.id)
  type Line = readonly [account: string, currency: string, amount: number]

  const insert = (lines: readonly Line[], said = lines.length, transaction: string | null = null) =>
    platform.admin.begin(async (sql) => {
      const [{ day, at } = { day: '2026-11-20', at: platform.clock.now() }] = transaction
        ? await sql`select effective_on::text as day, recorded_at as at from account_transactions where id = ${transaction}`
        : []
      const [set] =
        await sql`insert into posting_sets (lender_id, id, kind, transaction_id, lines, effective_on, recorded_at)
        values (${org()}, gen_random_uuid(), 'allocation', ${transaction}, ${said}, ${day}, ${at}) returning id`
      if (lines.length === 0) return
      await sql`insert into postings (lender_id, set_id, line, account, currency, amount, effective_on, recorded_at)
        select ${org()}, ${set?.id}, l.n, l.account, l.currency, l.amount, ${day}::date, ${at}::timestamptz
        from unnest(${lines.map((_, index) => index + 1)}::int[], ${lines.map(([account]) => account)}::text[],
          ${lines.map(([, currency]) => currency)}::text[], ${lines.map(([, , amount]) => amount)}::bigint[])
          l(n, account, currency, amount)`
    })
  const refused = { constraint_name: 'postings_balance' }

  test('by itself', async () => {
    await insert([
      ['bank', 'TWD', 5],
      ['suspense', 'TWD', -5],
    ])
    await expect(
      insert([
        ['bank', 'TWD', 5],
        ['suspense', 'TWD', -4],
      ]),
    ).rejects.toMatchObject(refused)
    await expect(
      insert([
        ['bank', 'TWD', 5],
        ['suspense', 'USD', -5],
      ]),
    ).rejects.toMatchObject(refused)
    await expect(insert([])).rejects.toMatchObject({ constraint_name: 'posting_sets_lines' })
    await expect(insert([], 2)).rejects.toMatchObject(refused)
    await expect(
      insert(
        [
          ['bank', 'TWD', 5],
          ['suspense', 'TWD', -5],
        ],
        3,
      ),
    ).rejects.toMatchObject(refused)
  })

  test('with a movement of a debt', async () => {
    const account = await debtOf(lender)
    const uuid = async () =>
      TransactionId.toUuid((await posted(lender, account, { kind: 'payment', amount: 900 })).id as TransactionId)
    await expect(insert([['bank', 'TWD', 899]], 1, await uuid())).rejects.toMatchObject(refused)
    const transaction = await uuid()
    await insert([['bank', 'TWD', 900]], 1, transaction)
    await expect(insert([['bank', 'TWD', 900]], 1, transaction)).rejects.toMatchObject({
      constraint_name: 'posting_sets_of_transaction',
    })
  })

  test('and none is changed or taken away by the role the service uses', async () => {
    const rights = await platform.admin`
      select t, p from unnest(array['posting_sets', 'postings']) t, unnest(array['update', 'delete', 'truncate']) p
      where has_table_privilege('concordat_app', 'public.' || t, p)`
    expect(rights).toEqual([])
  })
})
