import { afterAll, beforeAll, expect, test } from 'vitest'
import { reachable } from '../contacts/contacting.ts'
import { imported, rowsOf } from '../imports/importing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const header = 'reference,party,kind,treatment,until,evidence.reference'
const file = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

test('protections arrive by file, each by itself and once, and what cannot be registered is named', async () => {
  const [one, other] = [await reachable(lender), await reachable(lender)]
  const lines = [
    `C-1,${one.party},illness,no_contact,2027-01-01T00:00:00Z,EV-1`,
    `C-2,${other.party},bereavement,letter_only,,EV-2`,
    `C-3,${one.party},illness,letter_only,,EV-3`,
    'C-4,ref:NOBODY,illness,letter_only,,EV-4',
    `C-5,${one.party},disaster,letter_only,2020-01-01T00:00:00Z,EV-5`,
  ]
  const first = await imported(platform, lender, {
    ...{ kind: 'protections', controlTotals: { rows: 5 }, content: file(lines) },
  })
  expect(first.progress).toMatchObject({ succeeded: 2, failed: 3 })
  const failed = await rowsOf(lender, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual([
    ...['protection_overlaps', 'reference_not_found', 'protection_interval_unfit'],
  ])
  const again = await imported(platform, lender, {
    ...{ kind: 'protections', controlTotals: { rows: 2 }, content: file(lines.slice(0, 2)) },
  })
  expect(await rowsOf(lender, again.id)).toMatchObject([{ already: true }, { already: true }])
  const { data } = (await lender.get('/v1/treatments')).body
  expect(data.map(({ treatment }: { treatment: string }) => treatment).toSorted()).toEqual([
    'letter_only',
    'no_contact',
  ])
})
