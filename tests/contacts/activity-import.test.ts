import { afterAll, beforeAll, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { debtsOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const header = 'reference,account,party,direction,channel,disposition,happenedAt,talkSeconds'
const file = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

test('contacts arrive by file, each once, and what cannot be recorded is named', async () => {
  const [account] = await debtsOf(platform, lender, [{ reference: 'A-1' }])
  const [person] = (await lender.get(`/v1/accounts/${account}/parties`)).body.data
  const party = person.party?.id ?? person.partyId
  const lines = [
    `C-1,A-1,${party},outbound,phone,no_answer,2026-11-23T02:00:00Z,`,
    `C-2,A-1,${party},inbound,phone,conversation,2026-11-23T03:00:00Z,95`,
    `C-3,A-9,${party},outbound,phone,no_answer,2026-11-23T04:00:00Z,`,
  ]
  const first = await imported(platform, lender, {
    ...{ kind: 'activities', controlTotals: { rows: 3 }, content: file(lines) },
  })
  expect(first.progress).toMatchObject({ succeeded: 2, failed: 1 })
  const failed = await rowsOf(lender, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual(['reference_not_found'])
  const again = await imported(platform, lender, {
    ...{ kind: 'activities', controlTotals: { rows: 2 }, content: file(lines.slice(0, 2)) },
  })
  expect(await rowsOf(lender, again.id)).toMatchObject([{ already: true }, { already: true }])
  expect((await lender.get(`/v1/activities?account=${account}`)).body.data).toMatchObject([
    { disposition: 'conversation', talkSeconds: 95, flags: [] },
    { disposition: 'no_answer', flags: ['without_decision'] },
  ])
})

test('a contact by file names the other debts it was about, and is listed under each', async () => {
  const [first] = await debtsOf(platform, lender, [{ reference: 'B-1' }])
  const [person] = (await lender.get(`/v1/accounts/${first}/parties`)).body.data
  const party = person.party?.id ?? person.partyId
  const second = await lender.post('/v1/accounts', {
    ...{ reference: 'B-2', product: 'credit_card', currency: 'TWD', jurisdiction: 'TW', openedOn: '2024-01-15' },
    ...{ balance: { principal: 70_000 }, delinquency: { since: '2026-08-01' } },
    parties: [{ party, role: 'borrower', liability: 'several' }],
  })
  expect(second.status, second.text).toBe(201)
  const lines = [
    `D-1,B-1,B-2,${party},inbound,phone,conversation,2026-11-23T03:00:00Z`,
    `D-2,B-1,B-2;A-1,${party},inbound,phone,conversation,2026-11-23T04:00:00Z`,
    `D-3,B-1,,${party},inbound,phone,conversation,2026-11-23T05:00:00Z`,
  ]
  const content = `reference,account,debts,party,direction,channel,disposition,happenedAt\n${lines.join('\n')}\n`
  const done = await imported(platform, lender, { kind: 'activities', controlTotals: { rows: 3 }, content })
  expect(done.progress).toMatchObject({ succeeded: 2, failed: 1 })
  expect(await rowsOf(lender, done.id, '&outcome=failed')).toMatchObject([
    { problem: { code: 'reference_not_found', errors: [{ pointer: '#/debts/1' }] } },
  ])
  const listed = async (account: string) =>
    (await lender.get(`/v1/activities?account=${account}`)).body.data.map(
      ({ reference }: { reference: string }) => reference,
    )
  expect(await listed('ref:B-1')).toEqual(['D-3', 'D-1'])
  expect(await listed('ref:B-2')).toEqual(['D-1'])
  expect(await listed(second.body.id)).toEqual(['D-1'])
  expect(await listed('ref:B-9')).toEqual([])
})
