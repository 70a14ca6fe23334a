import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Agreeing, agreeing, household, longPlan, plan } from './agreeing.ts'

let platform: Platform
let two: Agreeing
const DAY = 86_400

beforeAll(async () => {
  platform = await startPlatform()
  two = await agreeing(platform)
})
afterAll(() => platform.stop())

const read = async (on: string) => (await two.lender.get(on)).body
const pass = async (days: number) => {
  platform.clock.advance(days * DAY)
  await platform.settle()
}
const today = () => platform.deps.clock().slice(0, 10)
const weekly = (debt: Record<string, unknown>) =>
  longPlan({ ...debt, schedule: { frequency: 'weekly', count: 4, firstOn: today() }, graceDays: 2, cureDays: 5 })

describe('options', () => {
  test('one taken within the authority runs at once; beyond it the lender answers', async () => {
    const { placement, party } = await two.placed()
    const asked = { placement, party, incomeExpenditure: household() }
    const quote = await two.done(two.agency, '/v1/agreement-options', asked)
    const far = await two.done(two.agency, '/v1/agreements', { option: { quote: quote.id, number: 3 } })
    expect(far).toMatchObject({ status: 'proposed', awaits: 'lender', total: 1_250_000 })
    expect(far.answerBy > platform.deps.clock()).toBe(true)
    const again = await two.agency.post('/v1/agreements', { option: { quote: quote.id, number: 1 } })
    expect(again).toMatchObject({ status: 409, body: { code: 'agreement_pending' } })
    await two.done(two.lender, `/v1/agreements/${far.id}/refuse`, { code: 'beyond_policy' })
    const near = await two.done(two.agency, '/v1/agreements', { option: { quote: quote.id, number: 1 } })
    expect(near).toMatchObject({ status: 'active' })
    expect(near.instalments.map(({ amount }: { amount: number }) => amount)).toEqual(
      quote.options[0].instalments.map(({ amount }: { amount: number }) => amount),
    )
  })

  test('they hold for an hour, for whoever asked, and while the debt is what it was', async () => {
    const { account, placement, party } = await two.placed()
    const asked = { placement, party, incomeExpenditure: household() }
    const quote = await two.done(two.agency, '/v1/agreement-options', asked)
    const take = () => two.agency.post('/v1/agreements', { option: { quote: quote.id, number: 1 } })
    const others = await two.lender.post('/v1/agreements', { option: { quote: quote.id, number: 1 } })
    expect(others).toMatchObject({ status: 422, body: { code: 'agreement_debt_unknown' } })
    await two.pay(account, 50_000, today())
    expect(await take()).toMatchObject({ status: 409, body: { code: 'agreement_quote_over' } })
    const fresh = await two.done(two.agency, '/v1/agreement-options', asked)
    platform.clock.advance(3_601)
    const late = await two.agency.post('/v1/agreements', { option: { quote: fresh.id, number: 1 } })
    expect(late).toMatchObject({ status: 409, body: { code: 'agreement_quote_over' } })
  })

  test('where nothing is left over, the one option is to wait', async () => {
    const { placement, party } = await two.placed()
    const asked = { placement, party, incomeExpenditure: household(3_800_000) }
    const { leftOver, options } = await two.done(two.agency, '/v1/agreement-options', asked)
    expect(leftOver).toBe(0)
    expect(options).toMatchObject([{ kind: 'deferral', reason: 'nothing_left_over', withinAuthority: false }])
  })

  test('the statement of a household is nowhere in clear', async () => {
    const rows = await platform.admin`select statement_sealed from agreement_quotes`
    for (const row of rows) expect(Buffer.from(row.statement_sealed).toString('latin1')).not.toContain('housing')
  })
})

describe('the clock', () => {
  test('an offer nobody answers lapses after five working days of the lender', async () => {
    const { on } = await two.waiting()
    await pass(9)
    expect(await read(on)).toMatchObject({ status: 'cancelled', endCode: 'not_answered' })
  })

  test('payments fill instalments in order; all paid completes it, and a payment taken back before does not', async () => {
    const { account, on } = await two.running()
    const { transaction } = await two.pay(account, 250_000, today())
    expect(await read(on)).toMatchObject({ paid: 250_000, status: 'active' })
    const txn = transaction?.id ?? (await two.lender.get(`/v1/accounts/${account}/transactions`)).body.data[0].id
    await two.done(two.lender, `/v1/accounts/${account}/transactions/${txn}/reverse`)
    expect(await read(on)).toMatchObject({ paid: 0 })
    await two.pay(account, 1_250_000, today())
    await platform.settle()
    const kept = await read(on)
    expect(kept).toMatchObject({ paid: 1_250_000, status: 'completed', endCode: null })
    expect(kept.instalments.every((one: { amount: number; paid: number }) => one.amount === one.paid)).toBe(true)
  })

  test('one missed by more than the grace can be made good, and breaks when it is not', async () => {
    const [cured, broken] = [await two.proposed(weekly), await two.proposed(weekly)]
    await pass(4)
    for (const { on } of [cured, broken]) expect((await read(on)).cureUntil).not.toBeNull()
    await two.pay(cured.account, 312_500, today())
    await platform.settle()
    expect(await read(cured.on)).toMatchObject({ status: 'active', cureUntil: null })
    await pass(6)
    expect(await read(broken.on)).toMatchObject({ status: 'broken', endCode: 'instalment_missed' })
    // The second instalment is missed by now, and has days of its own to be made good.
    expect(await read(cured.on)).toMatchObject({ status: 'active', cureUntil: expect.any(String) })
  })
})

describe('an agreement belongs to borrower and lender', () => {
  test('a recall leaves it running; the next agency takes it over and learns nothing of the one before', async () => {
    const { account, placement, on } = await two.running()
    await two.done(two.lender, `/v1/placements/${placement}/recall`, { reason: 'lender_request', mode: 'immediate' })
    await platform.settle()
    expect(await two.agency.get(on)).toMatchObject({ status: 404 })
    expect(await read(on)).toMatchObject({ status: 'active', placementId: null })
    const next = await platform.organisation('agency')
    const mandate = await mandateBetween(two.lender, next)
    const { id } = await two.done(two.lender, '/v1/placements', { account, mandate })
    await two.done(next, `/v1/placements/${id}/accept`)
    expect((await next.get(on)).body).toMatchObject({ status: 'active', placementId: id, proposedBy: null })
  })

  test('another takes its place when it is accepted, not before', async () => {
    const { placement, party, id, on } = await two.running()
    const offer = longPlan({ placement, party, supersedes: id })
    const next = await two.done(two.agency, '/v1/agreements', offer)
    expect(await read(on)).toMatchObject({ status: 'active' })
    await two.done(two.lender, `/v1/agreements/${next.id}/accept`)
    expect(await read(on)).toMatchObject({ status: 'superseded', endCode: 'superseded' })
  })
})

test('of two proposals at once one runs', async () => {
  const { placement, party } = await two.placed()
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => two.agency.post('/v1/agreements', plan({ placement, party }))),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409])
})

test('what the database holds: instalments sum to the total, offers are never changed', async () => {
  await two.running()
  await expect(
    platform.admin`update agreements set total = total - 1, owed = owed - 1, version = version + 1`,
  ).rejects.toThrow(/agreements_sum/)
  const [may] = await platform.admin`select has_table_privilege('concordat_app', 'agreement_offers', 'insert') as add,
    has_any_column_privilege('concordat_app', 'agreement_offers', 'update') as change,
    has_column_privilege('concordat_app', 'agreements', 'paid', 'update') as count`
  expect(may).toEqual({ add: true, change: false, count: false })
})

test('lists by status and kind, and GraphQL by id', async () => {
  const { id } = await two.running()
  const { body } = await two.agency.get('/v1/agreements?status=active&kind=instalment_plan&limit=1')
  expect(body).toMatchObject({ hasMore: true, data: [{ id }] })
  const query = `{ node(id: "${id}") { ... on Agreement { status instalments { dueOn amount paid } placement { id } } } }`
  const { body: graph } = await two.agency.post('/graphql', { query })
  expect(graph.data.node).toMatchObject({ status: 'active', placement: { id: body.data[0].placementId } })
})
