import { afterAll, beforeAll, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  agency = await platform.organisation('agency')
})
afterAll(() => platform.stop())

const file = (lines: readonly string[]) => `${lines.join('\n')}\n`
const load = (kind: string, lines: readonly string[]) =>
  imported(platform, agency, { kind, controlTotals: { rows: lines.length - 1 }, content: file(lines) })

test('collectors and their certificates arrive by file, each once, and what cannot be recorded is named', async () => {
  const people = [
    'reference,name,identity.namespace,identity.value,alias,jurisdiction,languages,employedFrom,consentedOn',
    'E-1,Wang,TW-NID,A123456789,Mr Wang,TW,zh-Hant-TW;en,2026-01-01,2026-01-01',
    'E-2,Lin,,,Ms Lin,TW,zh-Hant-TW,2026-01-01,2026-01-01',
    'E-3,Wang again,TW-NID,a123456789,Mr W,TW,en,2026-01-01,2026-01-01',
    'E-4,Chen,TW-NID,A123456780,Mr Chen,TW,en,2026-01-01,2026-01-01',
  ]
  const first = await load('collectors', people)
  expect(first.progress).toMatchObject({ succeeded: 2, failed: 2 })
  const failed = await rowsOf(agency, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual(['collector_registered', 'collector_identity_unfit'])
  expect((await agency.get('/v1/collectors/ref:E-1')).body).toMatchObject({
    ...{ name: 'Wang', identity: { namespace: 'TW-NID', value: 'A123456789' }, languages: ['zh-Hant-TW', 'en'] },
  })
  const again = await load('collectors', people.slice(0, 3))
  expect(await rowsOf(agency, again.id)).toMatchObject([{ already: true }, { already: true }])
  const certificates = await load('collector-certificates', [
    'collector,kind,number,issuedOn,expiresOn,evidence.reference',
    'E-1,tw_bankers_association,BA-1,2026-02-01,,DOC-1',
    'E-9,tw_bankers_association,BA-2,2026-02-01,,DOC-2',
    'E-2,law,L-1,2026-02-01,2026-01-01,DOC-3',
  ])
  expect(certificates.progress).toMatchObject({ succeeded: 1, failed: 2 })
  const wrong = await rowsOf(agency, certificates.id, '&outcome=failed')
  expect(wrong.map(({ problem }) => problem.code)).toEqual(['reference_not_found', 'collector_dates_unfit'])
  const { channels } = (await agency.get('/v1/collectors/ref:E-1/standing')).body
  expect(channels.every(({ ok }: { ok: boolean }) => ok)).toBe(true)
  expect((await agency.get('/v1/collector-certificates')).body.data).toMatchObject([{ number: 'BA-1' }])
})
