import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Agreeing, agreeing } from '../agreements/agreeing.ts'
import { graphql } from '../graphql/asking.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let two: Agreeing

beforeAll(async () => {
  platform = await startPlatform()
  two = await agreeing(platform)
})
afterAll(() => platform.stop())

const today = (ahead = 0) => new Date(Date.parse(platform.clock.now()) + ahead * 86_400_000).toISOString().slice(0, 10)
const pass = async (days: number) => {
  platform.clock.advance(days * 86_400)
  await platform.settle()
}
let talks = 0
const talk = (changes: Record<string, unknown> = {}) => ({
  ...{ direction: 'outbound', channel: 'phone', disposition: 'conversation', rightParty: true },
  ...{ happenedAt: platform.clock.now(), reference: `TALK-${++talks}`, ...changes },
})
/** A debt of which somebody promised 500.00 in two days. */
const promised = async (by: TestOrganisation = two.agency, changes: Record<string, unknown> = {}) => {
  const debt = await two.placed()
  const about = by === two.lender ? { account: debt.account } : { placement: debt.placement }
  const promise = { amount: 50_000, due: today(2), ...changes }
  const activity = await two.done(by, '/v1/activities', talk({ ...about, party: debt.party, promise }))
  return { ...debt, activity: activity.id as string, id: activity.promiseId as string }
}
const read = async (id: string, by = two.agency) => (await by.get(`/v1/promises/${id}`)).body

commandCases('promise.withdraw', {
  ...{ platform: () => platform, scope: 'placements:work' as const },
  arrange: async () => {
    const { id } = await promised()
    return { by: two.agency, path: `/v1/promises/${id}/withdraw`, body: { reason: 'by_borrower' } }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'withdrawn', withdrawnFor: 'by_borrower', closedAt: platform.clock.now() })
    expect(await read(body.id)).toEqual(body)
  },
  events: ['promise.withdrawn'],
  conflict: {
    arrange: async () => {
      const { id } = await promised()
      const call = { path: `/v1/promises/${id}/withdraw`, body: { reason: 'replaced' } }
      await two.done(two.lender, call.path, call.body)
      return { by: two.agency, ...call }
    },
    ...{ status: 409, code: 'promise_status_unfit' },
  },
})

describe('a promise', () => {
  test('is read by both sides, each in its own words', async () => {
    const { id, activity, account, placement, party } = await promised()
    const promise = await read(id)
    expect(promise).toMatchObject({
      ...{ id, activityId: activity, placementId: placement, accountId: null, partyId: party, status: 'due', paid: 0 },
      ...{ amount: 50_000, currency: 'TWD', due: today(2), lastDay: today(5), isPast: false, closedAt: null },
    })
    expect(await read(id, two.lender)).toEqual({ ...promise, accountId: account })
  })

  test('paid by its day is kept, and no longer due on the screen or the list of tasks', async () => {
    const { id, account, placement } = await promised()
    await two.pay(account, 20_000, today())
    await platform.settle()
    expect(await read(id)).toMatchObject({ status: 'due', paid: 20_000 })
    const bench = `/v1/placements/${placement}/workbench`
    expect((await two.agency.get(bench)).body.promises).toEqual([await read(id)])
    await two.pay(account, 40_000, today())
    await platform.settle()
    expect(await read(id)).toMatchObject({ status: 'kept', paid: 50_000 })
    expect((await two.agency.get(bench)).body.promises).toEqual([])
    const tasks = await two.agency.get(
      `/v1/tasks?kind=promise_due&placement=${placement}&dueBefore=${platform.clock.now()}`,
    )
    expect(tasks.body.data).toEqual([])
  })

  test('is broken once its grace is over, and kept by a payment of its time that is booked late', async () => {
    const { id, account } = await promised()
    await pass(5)
    expect(await read(id)).toMatchObject({ status: 'due', isPast: true })
    const lastDay = today()
    await pass(2)
    const broken = await read(id)
    expect(broken).toMatchObject({ status: 'broken', paid: 0 })
    await two.pay(account, 50_000, today())
    await platform.settle()
    expect(await read(id)).toEqual(broken)
    await two.pay(account, 50_000, lastDay)
    await platform.settle()
    expect(await read(id)).toMatchObject({ status: 'kept', paid: 50_000 })
  })

  test('is due again when the payment that kept it bounces', async () => {
    const { id, account } = await promised()
    const payment = await two.pay(account, 50_000, today())
    await platform.settle()
    expect(await read(id)).toMatchObject({ status: 'kept' })
    await two.done(two.lender, `/v1/accounts/${account}/transactions/${payment.id}/reverse`)
    await platform.settle()
    expect(await read(id)).toMatchObject({ status: 'due', paid: 0, closedAt: null })
    const told = await platform.admin`select type from events where aggregate_id = ${id} order by recorded_at, id`
    expect(told.map(({ type }) => type)).toEqual(['promise.made', 'promise.kept', 'promise.reopened'])
    await pass(7)
    expect(await read(id)).toMatchObject({ status: 'broken' })
  })

  test('follows its contact when that is corrected', async () => {
    const { id, activity } = await promised()
    const correct = (of: string, body: Record<string, unknown>) =>
      two.done(two.agency, `/v1/activities/${of}/corrections`, body)
    const longer = await correct(activity, { kind: 'restated', talkSeconds: 90 })
    expect(longer).toMatchObject({ promiseId: id, promise: { amount: 50_000 } })
    const other = await correct(longer.id, { kind: 'restated', promise: { amount: 70_000, due: today(3) } })
    expect(await read(id)).toMatchObject({ status: 'withdrawn', withdrawnFor: 'corrected' })
    expect(await read(other.promiseId)).toMatchObject({ status: 'due', amount: 70_000, activityId: other.id })
    await correct(other.id, { kind: 'recorded_in_error' })
    expect(await read(other.promiseId)).toMatchObject({ status: 'withdrawn', withdrawnFor: 'corrected' })
  })

  test('stays with who took it when the debt goes elsewhere, and is judged all the same', async () => {
    const { id, account, placement } = await promised()
    await two.done(two.lender, `/v1/placements/${placement}/recall`, { reason: 'sale', mode: 'immediate' })
    const next = await agreeingWith()
    const { id: taken } = await two.done(two.lender, '/v1/placements', { account, mandate: next.mandate })
    await two.done(next.agency, `/v1/placements/${taken}/accept`)
    await two.pay(account, 50_000, today())
    await platform.settle()
    expect(await read(id)).toMatchObject({ status: 'kept' })
    expect((await next.agency.get(`/v1/promises/${id}`)).status).toBe(404)
    expect((await next.agency.get('/v1/promises')).body.data).toEqual([])
  })
})

const agreeingWith = async () => {
  const agency = await platform.organisation('agency')
  return { agency, mandate: await mandateBetween(two.lender, agency) }
}

describe('the list', () => {
  test('is filtered and read page by page', async () => {
    const [one, own] = [await promised(), await promised(two.lender)]
    const ids = async (by: TestOrganisation, filter: string) =>
      (await by.get(`/v1/promises?${filter}`)).body.data.map(({ id }: { id: string }) => id)
    expect(await ids(two.agency, `placement=${one.placement}`)).toEqual([one.id])
    expect(await ids(two.agency, `placement=${one.placement}&status=kept,broken`)).toEqual([])
    expect(await ids(two.agency, `party=${one.party}&dueBy=${today(1)}`)).toEqual([])
    expect(await ids(two.agency, `party=${one.party}&dueBy=${today(2)}&status=due`)).toEqual([one.id])
    expect(await ids(two.lender, `account=${own.account}`)).toEqual([own.id])
    expect(await ids(two.agency, `account=${own.account}`)).toEqual([])
    const { body: page } = await two.lender.get('/v1/promises?limit=1')
    expect(page).toMatchObject({ hasMore: true, data: [{ id: own.id }] })
    const { body: rest } = await two.lender.get(`/v1/promises?limit=1&cursor=${page.nextCursor}`)
    expect(rest.data).toMatchObject([{ id: one.id }])
  })

  test('is in GraphQL, with the contact it was made in', async () => {
    const { id, activity, placement } = await promised()
    const { body } = await graphql(
      two.agency,
      `query ($id: ID!) { node(id: $id) { ... on PaymentPromise { amount status activity { id paymentPromise { id } }
        placement { id } } } }`,
      { id },
    )
    expect(body.errors).toBeUndefined()
    expect(body.data.node).toEqual({
      ...{ amount: 50_000, status: expect.stringMatching(/due/i), placement: { id: placement } },
      activity: { id: activity, paymentPromise: { id } },
    })
  })
})
