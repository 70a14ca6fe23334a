import { afterAll, beforeAll, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf, debtsOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const header = 'account,kind,channel,language,items,sentOn,reference'
const file = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`
const items = 'lender_name;listing_reason;listing_effect'

test('notices sent by other means arrive by file, each once, and a bad row stops no other', async () => {
  await debtsOf(platform, lender, [{ reference: 'N-1' }, { reference: 'N-2' }])
  const lines = [
    `N-1,pre_listing,letter,zh-Hant,${items},2026-11-20,L-1`,
    `N-2,pre_listing,letter,zh-Hant,lender_name,2026-11-20,L-2`,
    `N-3,pre_listing,letter,zh-Hant,${items},2026-11-20,L-3`,
    `N-2,pre_listing,letter,en,${items},2026-11-20,L-4`,
    `N-2,pre_listing,letter,zh-Hant,${items},2026-11-21,`,
  ]
  const first = await imported(platform, lender, {
    ...{ kind: 'notices', controlTotals: { rows: 5 }, content: file(lines) },
  })
  expect(first.progress).toMatchObject({ succeeded: 2, failed: 3 })
  const failed = await rowsOf(lender, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual([
    ...['notice_items_missing', 'reference_not_found', 'notice_language_unfit'],
  ])
  const again = await imported(platform, lender, {
    ...{ kind: 'notices', controlTotals: { rows: 2 }, content: file([lines[0] as string, lines[4] as string]) },
  })
  expect(await rowsOf(lender, again.id)).toMatchObject([{ already: true }, { already: true }])
  const { data } = (await lender.get('/v1/notices?account=ref:N-1')).body
  expect(data).toMatchObject([{ rule: 'TW-CARD-52', reference: 'L-1', delivery: 'dispatched' }])
})

test('an agency records by file what it sent about the placements it holds', async () => {
  const agency = await platform.organisation('agency')
  const mandate = await mandateBetween(lender, agency)
  const account = await debtOf(platform, lender)
  const placement = (await lender.post('/v1/placements', { account, mandate })).body.id
  await agency.post(`/v1/placements/${placement}/accept`, { reference: 'CASE-1' })
  const content =
    'placement,kind,channel,language,items,sentOn\nCASE-1,collection_letter,letter,zh-Hant,lender_name;current_amount,2026-11-20\n'
  const done = await imported(platform, agency, { kind: 'notices', controlTotals: { rows: 1 }, content })
  expect(done.progress).toMatchObject({ succeeded: 1, failed: 0 })
  expect((await agency.get('/v1/notices')).body.data).toMatchObject([{ placementId: placement, issuedBy: agency.id }])
})
