import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, dispute, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing
let account: string
const ids: string[] = []
beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform)
  const debt = await two.placed()
  account = debt.account
  const raise = async (path: string, body: object) => {
    const { id } = await two.done(two.lender, path, { placement: debt.placement, receivedOn: '2026-11-20', ...body })
    ids.push(id)
    platform.clock.advance(60)
  }
  await raise('/v1/disputes', dispute({ kind: 'identity' }))
  await raise('/v1/disputes', dispute({ amount: 500 }))
  await raise('/v1/complaints', { conduct: ['insult'] })
  await two.done(two.lender, `/v1/cases/${ids[0]}/withdraw`)
  await two.done(two.lender, '/v1/disputes', dispute({ account: await two.account() }))
})
afterAll(() => platform.stop())

const listed = async (query: string, by = two.lender): Promise<number[]> =>
  (await by.get(`/v1/cases?${query}`)).body.data.map(({ id }: { id: string }) => ids.indexOf(id))

test('cases are listed newest first, by what they are about and how they stand', async () => {
  expect(await listed('')).toEqual([-1, 2, 1, 0])
  expect(await listed('subject=complaint')).toEqual([2])
  expect(await listed('kind=identity,late')).toEqual([0])
  expect(await listed('status=withdrawn')).toEqual([0])
  expect(await listed(`account=${account}`)).toEqual([2, 1, 0])
  expect(await listed('jurisdiction=JP')).toEqual([])
  expect(await listed('overdue=true')).toEqual([])
  expect(await listed('overdue=false')).toHaveLength(4)
})

test('an agency lists those it has a part in, and finds nothing by an account', async () => {
  expect(await listed('', two.agency)).toEqual([2, 1, 0])
  expect(await listed(`account=${account}`, two.agency)).toEqual([])
})

test('a list goes on where its page ends', async () => {
  const { body } = await two.lender.get('/v1/cases?limit=3')
  expect(body).toMatchObject({ hasMore: true })
  const rest = await two.lender.get(`/v1/cases?limit=3&cursor=${body.nextCursor}`)
  expect(rest.body).toMatchObject({ hasMore: false, data: [{ id: ids[0] }] })
})

test('GraphQL reads a case by its id with the debt it is about', async () => {
  const query = `{ node(id: "${ids[2]}") { ... on Case { subject status account { id } placement { id } } } }`
  const { body } = await two.lender.post('/graphql', { query })
  expect(body.data.node).toMatchObject({ subject: 'complaint', status: 'open', account: { id: account } })
})
