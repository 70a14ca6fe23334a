import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvOf, imported, line, started } from '../imports/importing.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let mandate: string

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  mandate = await mandateBetween(lender, await platform.organisation('agency'))
})
afterAll(() => platform.stop())

const create = (by: TestOrganisation, file: string) =>
  by.post('/v1/placement-batches', { mandate, respondBy: '2026-12-01T00:00:00Z', source: { import: file } })

test('a batch of an import offers the accounts the import brought, and no others', async () => {
  await imported(platform, lender, { content: csvOf([line()]) })
  const file = await imported(platform, lender, {
    ...{ content: csvOf([line(), line()]), controlTotals: { rows: 2, amount: 200 } },
  })
  const { body } = await create(lender, file.id)
  await platform.settle()
  expect((await lender.get(`/v1/placement-batches/${body.id}`)).body).toMatchObject({
    ...{ state: 'offered', total: 2, offered: 2, failed: 0, amountTotal: 200 },
  })
})

test('an import is placed once it is completed, and by its owner', async () => {
  const waiting = await started(lender)
  expect(await create(lender, waiting)).toMatchObject({ status: 409, body: { code: 'placement_batch_import_unfit' } })
  expect(await create(lender, 'ref:NOBODYS')).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
})
