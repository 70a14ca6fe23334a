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
