import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtsOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let other: TestOrganisation
let mandate: string
const ids: string[] = []
let accounts: string[]

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  ;[agency, other] = [await platform.organisation('agency'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency)
  const elsewhere = await mandateBetween(lender, other)
  accounts = await debtsOf(platform, lender, Array(6).fill({}))
  for (const [index, account] of accounts.entries()) {
    platform.clock.advance(60)
    const under = index === 5 ? elsewhere : mandate
    ids.push((await lender.post('/v1/placements', { account, mandate: under })).body.id)
  }
  await agency.post(`/v1/placements/${ids[0]}/accept`)
  await agency.post(`/v1/placements/${ids[1]}/decline`, { code: 'no_capacity' })
})
afterAll(() => platform.stop())

const listed = async (by: TestOrganisation, query: string): Promise<string[]> => {
  const answer = await by.get(`/v1/placements?${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data.map(({ id }: { id: string }) => id)
}
const newest = (...wanted: number[]) => wanted.map((index) => ids[index]).toReversed()

test('each side pages through its placements, newest first, and misses none', async () => {
  for (const [by, all] of [
    [lender, newest(0, 1, 2, 3, 4, 5)],
    [agency, newest(0, 1, 2, 3, 4)],
    [other, newest(5)],
  ] as const) {
    const found: string[] = []
    let cursor = ''
    do {
      const { body } = await by.get(`/v1/placements?limit=2${cursor && `&cursor=${cursor}`}`)
      found.push(...body.data.map(({ id }: { id: string }) => id))
      cursor = body.nextCursor ?? ''
    } while (cursor)
    expect(found).toEqual(all)
  }
})

test('a list is narrowed by status, mandate, counterparty, account and time', async () => {
  expect(await listed(agency, 'status=accepted,declined')).toEqual(newest(0, 1))
  expect(await listed(lender, `mandate=${mandate}&status=offered`)).toEqual(newest(2, 3, 4))
  expect(await listed(lender, `counterparty=${other.id}`)).toEqual(newest(5))
  expect(await listed(agency, `counterparty=${lender.id}&status=declined`)).toEqual(newest(1))
  expect(await listed(lender, `account=${accounts[3]}`)).toEqual(newest(3))
  const { createdAt } = (await lender.get(`/v1/placements/${ids[3]}`)).body
  expect(await listed(lender, `createdAt[gte]=${createdAt}`)).toEqual(newest(3, 4, 5))
})

test('to an agency no filter tells which account or which other agency a placement concerns', async () => {
  expect(await listed(agency, `account=${accounts[3]}`)).toEqual([])
  expect(await listed(agency, `counterparty=${other.id}`)).toEqual([])
})
