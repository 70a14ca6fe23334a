import { afterAll, beforeAll, expect, test } from 'vitest'
import { imported, rowsOf, started } from '../imports/importing.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { differencesOf, held, opened, reconciled, worldOf } from './stating.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const header = 'reconciliation,key,placement,currency,balance,status,lastPaymentOn,lastPaymentAmount'
const file = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

test('an inventory comes by file: good rows are stated, each bad one keeps its problem', async () => {
  const world = await worldOf(platform)
  const { agency } = world
  const [a, b] = [await held(world), await held(world)]
  const id = await opened(world)
  const rows = [
    `${id},1,${a.id},TWD,1000,accepted,2026-11-02,300`,
    `${id},2,ref:${b.agencyReference},TWD,1000,,,`,
    `${id},2,ref:${b.agencyReference},TWD,1000,,,`,
    `${id},3,not a placement,TWD,5,,,`,
    `${id},4,${a.id},TWD,5,offered,,`,
    `${id},5,${a.id},USD,5,,,`,
    `rcn_01k9x2v6ecf8y8q3w0h6t5r4sz,6,${a.id},TWD,5,,,`,
  ]
  const status = await imported(platform, agency, {
    ...{ kind: 'inventory', content: file(rows), controlTotals: { rows: 7, amount: 3_020 } },
  })
  // Two currencies: the totals cannot match, and nothing is processed.
  expect(status).toMatchObject({ state: 'failed', problem: { code: 'import_totals_mismatch' } })
  const good = await imported(platform, agency, {
    ...{ kind: 'inventory', content: file(rows.filter((row) => !row.includes('USD'))) },
    controlTotals: { rows: 6, amount: 3_015 },
  })
  expect(good).toMatchObject({ state: 'completed', progress: { succeeded: 2, failed: 4 } })
  const problems = (await rowsOf(agency, good.id, '&outcome=failed')).map(({ row, problem }) => [row, problem.code])
  expect(problems).toEqual([
    [3, 'duplicate_row'],
    [4, 'malformed_request'],
    [5, 'malformed_request'],
    [6, 'reference_not_found'],
  ])
  expect((await agency.get(`/v1/reconciliations/${id}`)).body.stated).toEqual({ count: 2, amount: 2_000 })
  await agency.post(`/v1/reconciliations/${id}/submit`, { controlTotals: { count: 2, amount: 2_000 } })
  await platform.settle()
  expect((await agency.get(`/v1/reconciliations/${id}`)).body).toMatchObject({ state: 'settled' })
})

test('a file sent again replaces its lines and states nothing twice; once submitted it states nothing', async () => {
  const world = await worldOf(platform)
  const { agency } = world
  const id = await opened(world, { reference: `INV-${crypto.randomUUID()}` })
  const { reference } = (await agency.get(`/v1/reconciliations/${id}`)).body
  const sent = (balance: number) =>
    imported(platform, agency, {
      ...{ kind: 'inventory', content: file([`ref:${reference},1,ref:A,TWD,${balance},,,`, `${id},2,ref:B,TWD,1,,,`]) },
      controlTotals: { rows: 2, amount: balance + 1 },
    })
  await sent(10)
  await sent(20)
  expect((await agency.get(`/v1/reconciliations/${id}`)).body.stated).toEqual({ count: 2, amount: 21 })
  await agency.post(`/v1/reconciliations/${id}/submit`, { controlTotals: { count: 2, amount: 21 } })
  const late = await sent(30)
  expect(late.progress).toMatchObject({ succeeded: 0, failed: 2 })
  expect((await rowsOf(agency, late.id))[0].problem.code).toBe('reconciliation_state_unfit')
})

test('lenders state no inventory', async () => {
  const { lender } = await worldOf(platform)
  await expect(started(lender, { kind: 'inventory' })).rejects.toThrow('import_kind_unfit')
})

test('a statement of nothing finds everything the agency holds', async () => {
  const world = await worldOf(platform)
  const { id: placement } = await held(world)
  const id = await reconciled(world, [])
  expect(await differencesOf(world.agency, id)).toMatchObject([{ kind: 'missing_there', placementId: placement }])
})
