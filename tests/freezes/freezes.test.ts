import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reachable } from '../contacts/contacting.ts'
import { protectedBy, someNumber } from '../protections/protecting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let other: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, other] = [await platform.organisation('lender'), await platform.organisation('lender')]
})
afterAll(() => platform.stop())

const today = () => platform.clock.now().slice(0, 10)
const debtOf = async (by: TestOrganisation, account: string) => (await by.get(`/v1/accounts/${account}/debt`)).body

/** A debt in England on which the platform accrues from today. */
async function accruing(by: TestOrganisation, nationalId?: string) {
  const debt = await reachable(by, { jurisdiction: 'GB', ...(nationalId ? { nationalId } : {}) })
  const terms = { by: 'platform', annualRate: 1_460, dayCount: 'actual/365', from: today() }
  const answer = await by.post(`/v1/accounts/${debt.account}/accrual`, terms)
  if (answer.status !== 200) throw new Error(answer.text)
  return debt
}

const breathing = (party: string, changes = {}) =>
  protectedBy(lender, { party, kind: 'breathing_space', treatment: 'mandatory_notices_only', ...changes })

describe('a breathing space', () => {
  test('freezes interest and fees of every lender’s debts of the person, and tells the treatment, not the cause', async () => {
    const nationalId = someNumber()
    const [mine, theirs] = [await accruing(lender, nationalId), await accruing(other, nationalId)]
    expect(await breathing(mine.party)).toMatchObject({ stops: ['interest', 'fees'] })
    await platform.settle()
    const { freezes, accrual } = await debtOf(other, theirs.account)
    expect(freezes).toMatchObject([{ source: 'protection', stops: ['interest', 'fees'], from: today() }])
    expect(accrual.periods[0].from > today()).toBe(true)
    const [treatment] = (await other.get(`/v1/treatments?party=${theirs.party}`)).body.data
    expect(treatment).toMatchObject({ id: freezes[0].reference, stops: ['interest', 'fees'] })
    expect(JSON.stringify({ treatment, freezes })).not.toContain('breathing')
    const fee = { kind: 'fee', currency: 'USD', amount: 500, effectiveOn: today() }
    const refused = await other.post(`/v1/accounts/${theirs.account}/transactions`, fee)
    expect(refused).toMatchObject({ status: 409, body: { code: 'charges_frozen' } })
  })

  test('is never caught up when it ends', async () => {
    const { account, party } = await accruing(lender)
    const { id } = await breathing(party)
    await platform.settle()
    platform.clock.advance(10 * 86_400)
    await lender.post(`/v1/protections/${id}/end`, { code: 'recovered', evidence: { reference: 'EV-2' } })
    await platform.settle()
    expect(await debtOf(lender, account)).toMatchObject({ components: { interest: 0 } })
    platform.clock.advance(11 * 86_400)
    await platform.settle()
    // Of the day it ended on nothing; of the ten since, 1,250,000 at 14.6 % are 500 a day.
    const { components, freezes } = await debtOf(lender, account)
    expect(components.interest).toBe(5_000)
    expect(freezes[0].until > freezes[0].from).toBe(true)
  })

  test('that begins later freezes when it does, and one elsewhere freezes nothing', async () => {
    const { account, party } = await accruing(lender)
    const from = new Date(Date.parse(platform.clock.now()) + 3 * 86_400_000).toISOString()
    await breathing(party, { from })
    await protectedBy(lender, { party, kind: 'illness' })
    await platform.settle()
    expect((await debtOf(lender, account)).freezes).toEqual([])
    platform.clock.advance(3 * 86_400 + 60)
    await platform.settle()
    expect((await debtOf(lender, account)).freezes).toMatchObject([{ from: from.slice(0, 10) }])
  })
})

test('an insolvency with a stay freezes the debt of whoever owes alone', async () => {
  const { account, party } = await accruing(lender)
  const said = { kind: 'insolvent', from: today(), regime: 'bankruptcy', stay: true, source: 'court' }
  const answer = await lender.post(`/v1/parties/${party}/statuses`, said)
  expect(answer.status).toBeLessThan(300)
  await platform.settle()
  expect((await debtOf(lender, account)).freezes).toMatchObject([
    { source: 'insolvency', reference: party, stops: ['interest', 'fees'], until: null },
  ])
})

describe('an agreement', () => {
  const in30Days = () => new Date(Date.parse(platform.clock.now()) + 30 * 86_400_000).toISOString().slice(0, 10)
  const agreed = async (debt: { account: string; party: string }, body: object) => {
    const answer = await lender.post('/v1/agreements', { ...debt, ...body })
    expect(answer, answer.text).toMatchObject({ status: 201, body: { status: 'active' } })
    await platform.settle()
    return answer.body.id as string
  }
  const charge = (account: string, kind: string) =>
    lender.post(`/v1/accounts/${account}/transactions`, { kind, currency: 'USD', amount: 500, effectiveOn: today() })

  test('of hardship freezes interest and fees while it runs, and nothing is caught up when it ends', async () => {
    const { account, party } = await accruing(lender)
    const id = await agreed(
      { account, party },
      {
        ...{ kind: 'hardship_plan', total: 1_250_000 },
        schedule: { frequency: 'monthly', count: 5, firstOn: in30Days() },
      },
    )
    expect((await debtOf(lender, account)).freezes).toMatchObject([
      { source: 'hardship', reference: id, stops: ['interest', 'fees'], from: today(), until: null },
    ])
    expect(await charge(account, 'fee')).toMatchObject({ status: 409, body: { code: 'charges_frozen' } })
    platform.clock.advance(10 * 86_400)
    await platform.settle()
    expect(await debtOf(lender, account)).toMatchObject({ components: { interest: 0 } })
    await lender.post(`/v1/agreements/${id}/cancel`, { code: 'borrower_withdrew' })
    await platform.settle()
    expect((await debtOf(lender, account)).freezes).toMatchObject([{ reference: id, until: today() }])
    platform.clock.advance(11 * 86_400)
    await platform.settle()
    // Of the ten days it ran nothing; of the one it ended on and the ten since 500 each.
    expect((await debtOf(lender, account)).components.interest).toBe(5_500)
    expect(await charge(account, 'fee')).toMatchObject({ status: 201 })
  })

  test('that waives interest freezes interest, and no fee', async () => {
    const { account, party } = await accruing(lender)
    platform.clock.advance(5 * 86_400)
    await platform.settle()
    const { total, interest } = (await lender.get(`/v1/accounts/${account}`)).body.balance
    expect(interest).toBeGreaterThan(1_000)
    const id = await agreed(
      { account, party },
      { kind: 'interest_waiver', total: total - 1_000, schedule: { frequency: 'once', firstOn: in30Days() } },
    )
    expect((await debtOf(lender, account)).freezes).toMatchObject([{ reference: id, stops: ['interest'], until: null }])
    expect(await charge(account, 'fee')).toMatchObject({ status: 201 })
  })
})
