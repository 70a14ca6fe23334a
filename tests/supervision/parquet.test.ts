import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { readParquet } from 'parquet-wasm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportLines, verifyExport } from '../../sdk/src/verify.ts'
import type { ColumnarFile } from '../../src/kernel/columnar.ts'
import { GROUP_ROWS, parquet } from '../../src/runtime/parquet.ts'
import { templates } from '../../src/supervision/template-dictionary.ts'
import { templateNames } from '../../src/supervision/template-model.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { examinedIn } from './examined.ts'
import { downloaded, exported, path } from './exporting.ts'

let platform: Platform
let regulator: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  platform.clock.advance(6 * 3_600)
  const examined = await examinedIn(platform)
  for (const template of templateNames) for (let n = 0; n < 2; n++) await examined[template]?.make()
  platform.clock.advance(61)
  await platform.settle()
}, 120_000)
afterAll(() => platform.stop())

async function had(id: string) {
  const token = { authorization: `Bearer ${regulator.apiKey}` }
  const at = `http://concordat.test${path}/${id}/parts?format=parquet`
  return platform.app.fetch(new Request(at, { headers: token }))
}

test.each(templateNames)('an export of %s is had as Parquet, and its rows hold', async (template) => {
  const id = await exported(platform, regulator, { template })
  const { file: lines, ...rest } = await downloaded(platform, regulator, id)
  const answer = await had(id)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/vnd.apache.parquet')
  const file = await answer.arrayBuffer()
  const rows = await parquetReadObjects({ file })
  const { schema, count } = await verifyExport({ ...rest, file: lines })
  expect(rows).toHaveLength(count)
  expect(Object.keys(rows[0] ?? {})).toEqual([...templates[template].fields.map(({ name }) => name), 'salt'])
  expect(exportLines(rows, schema)).toBe(lines)
  await verifyExport({ ...rest, file: exportLines(rows, schema) })
  const { asOf } = (await regulator.get(`${path}/${id}`)).body
  const again = await had(await exported(platform, regulator, { template, asOf }))
  expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(file))).toBe(true)
})

test('what runs, is of CSV or of somebody else is not had', async () => {
  const csv = await exported(platform, regulator, { format: 'csv' })
  expect(await (await had(csv)).json()).toMatchObject({ code: 'supervision_export_not_columnar' })
  const other = await platform.organisation('regulator', { jurisdictions: ['US'] })
  expect((await other.get(`${path}/${csv}/parts?format=parquet`)).status).toBe(404)
  const id = await exported(platform, regulator)
  platform.clock.advance(91 * 86_400)
  await platform.settle()
  expect(await (await had(id)).json()).toMatchObject({ code: 'supervision_export_not_ready' })
})

test('where nothing writes Parquet, its rows are had as they always are', async () => {
  const bare = await startPlatform({ columnar: undefined })
  try {
    const by = await bare.organisation('regulator', { jurisdictions: ['US'] })
    const parts = `${path}/${await exported(bare, by)}/parts`
    for (const wanted of [
      new Request(`http://concordat.test${parts}?format=parquet`, {
        headers: { authorization: `Bearer ${by.apiKey}` },
      }),
      new Request(`http://concordat.test${parts}`, {
        headers: { authorization: `Bearer ${by.apiKey}`, accept: 'application/vnd.apache.parquet' },
      }),
    ]) {
      const answer = await bare.app.fetch(wanted)
      expect(answer.status).toBe(406)
      expect(await answer.json()).toMatchObject({ code: 'not_columnar_here', status: 406 })
    }
    expect((await by.get(parts)).status).toBe(200)
  } finally {
    await bare.stop()
  }
})

const fileOf = (count: number, at = 900): ColumnarFile => ({
  columns: [
    { name: 'name', type: 'text' },
    { name: 'at', type: 'instant' },
    { name: 'on', type: 'day' },
    { name: 'amount', type: 'integer' },
    { name: 'is', type: 'boolean' },
    { name: 'list', type: 'json' },
  ],
  about: { of: 'a test' },
  batches: (async function* () {
    for (let from = 0; from < count; from += at) {
      yield Array.from({ length: Math.min(at, count - from) }, (_, n) => rowOf(from + n))
    }
  })(),
})
const rowOf = (n: number) => ({
  ...{ name: n % 7 === 0 ? null : `名 ${n} 🦜`, at: '2026-11-24T09:30:00.123Z', on: '2026-02-28' },
  ...{ amount: Number.MAX_SAFE_INTEGER - n, is: n % 2 === 0, list: `["${n}"]` },
})
const bytesOf = async (file: ColumnarFile) => new Uint8Array(await new Response(parquet(file)).arrayBuffer())

test('a reader of another maker reads what was written, row group by row group', async () => {
  const count = 2 * GROUP_ROWS + 123
  const bytes = await bytesOf(fileOf(count))
  expect(await bytesOf(fileOf(count, 2_500))).toEqual(bytes)
  const metadata = await parquetMetadataAsync(bytes.buffer)
  expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([GROUP_ROWS, GROUP_ROWS, 123])
  const table = readParquet(bytes)
  expect(table.recordBatches().reduce((sum, batch) => sum + batch.numRows, 0)).toBe(count)
  const ours = await parquetReadObjects({ file: bytes.buffer })
  expect(ours).toHaveLength(count)
  expect(ours[8_122]).toEqual({
    ...{ name: '名 8122 🦜', at: new Date('2026-11-24T09:30:00.123Z'), on: new Date('2026-02-28T00:00:00.000Z') },
    ...{ amount: BigInt(Number.MAX_SAFE_INTEGER - 8_122), is: true, list: '["8122"]' },
  })
  expect(ours[7]?.name).toBeNull()
  expect((await parquetReadObjects({ file: (await bytesOf(fileOf(0))).buffer })).length).toBe(0)
})
