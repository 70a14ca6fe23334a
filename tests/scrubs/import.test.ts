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

const header = 'account,kind,source,performedOn,result,evidence.reference'
const file = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

test('checks arrive by file, each once, and what cannot be recorded is named', async () => {
  await debtsOf(platform, lender, [{ reference: 'S-1' }, { reference: 'S-2' }])
  const lines = [
    'S-1,deceased,Register,2026-11-20,clear,EV-1',
    'S-2,deceased,Register,2026-11-20,match,EV-2',
    'S-3,deceased,Register,2026-11-20,clear,EV-3',
    'S-1,deceased,Register,2027-11-20,clear,EV-4',
  ]
  const first = await imported(platform, lender, {
    ...{ kind: 'scrubs', controlTotals: { rows: 4 }, content: file(lines) },
  })
  expect(first.progress).toMatchObject({ succeeded: 2, failed: 2 })
  const failed = await rowsOf(lender, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual(['reference_not_found', 'scrub_day_unfit'])
  const again = await imported(platform, lender, {
    ...{ kind: 'scrubs', controlTotals: { rows: 2 }, content: file(lines.slice(0, 2)) },
  })
  expect(again.progress).toMatchObject({ succeeded: 2, failed: 0 })
  expect(await rowsOf(lender, again.id)).toMatchObject([{ already: true }, { already: true }])
  expect((await lender.get('/v1/scrubs?undecided=true')).body.data).toMatchObject([{ result: 'match' }])
})
