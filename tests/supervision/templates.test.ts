import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discloseRows, verifyDisclosure, verifyExport } from '../../sdk/src/verify.ts'
import { templates } from '../../src/supervision/template-dictionary.ts'
import { type FieldType, type TemplateName, templateNames } from '../../src/supervision/template-model.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Examined, examinedIn } from './examined.ts'
import { downloaded, exported, path } from './exporting.ts'

let platform: Platform
let examined: Readonly<Record<string, Examined>>
let regulator: TestOrganisation
let elsewhere: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  elsewhere = await platform.organisation('regulator', { jurisdictions: ['GB'] })
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
  examined = await examinedIn(platform)
})
afterAll(() => platform.stop())

const of = (template: TemplateName) => examined[template] as Examined
const rowsOf = (file: string) =>
  file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const shapes: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  instant: (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(String(value)),
  day: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  json: (value) => typeof value === 'object',
}

describe.each(templateNames)('an export of %s', (template) => {
  let made: Awaited<ReturnType<typeof downloaded>>
  let id: string
  beforeAll(async () => {
    for (let n = 0; n < 4; n++) await of(template).make()
    platform.clock.advance(61)
    await platform.settle()
    id = await exported(platform, regulator, { template })
    made = await downloaded(platform, regulator, id)
  })

  test('has the rows of its place, each with the fields of the template, as they are typed', async () => {
    const manifest = await verifyExport(made)
    expect(manifest.count).toBeGreaterThanOrEqual(4)
    const { fields } = templates[template]
    for (const row of rowsOf(made.file)) {
      expect(Object.keys(row).toSorted()).toEqual([...fields.map(({ name }) => name), 'salt'].toSorted())
      const off = fields.filter(({ name, type }) => row[name] !== null && !shapes[type](row[name]))
      expect(off.map(({ name }) => [name, row[name]])).toEqual([])
      expect(row.jurisdiction).toBe('US')
    }
    const other = await downloaded(
      platform,
      elsewhere,
      await exported(platform, elsewhere, { template, jurisdiction: 'GB' }),
    )
    expect((await verifyExport(other)).count).toBe(0)
  })

  test('names the line that was changed, dropped, inserted or moved', async () => {
    const { file, ...rest } = made
    const lines = file.trimEnd().split('\n')
    const [first, second, third] = lines as [string, string, string]
    const tampered = {
      changed: [[first, second.replace(/"jurisdiction":"US"/, '"jurisdiction":"GB"'), ...lines.slice(2)], 2, 2],
      dropped: [[first, ...lines.slice(2)], 2, 2],
      inserted: [[first, first.replace('"salt":"', '"salt":"x'), ...lines.slice(1)], 2, null],
      reordered: [[first, third, second, ...lines.slice(3)], 2, 3],
    } as const
    for (const [kind, [copy, line, row]] of Object.entries(tampered)) {
      const verified = verifyExport({ ...rest, file: `${copy.join('\n')}\n` })
      await expect(verified).rejects.toMatchObject({ code: 'lines_differ', differences: [{ kind, line, row }] })
    }
  })

  test('asked again has the same bytes in each format, whatever became of its records, and shows rows alone', async () => {
    const { asOf } = (await regulator.get(`${path}/${id}`)).body
    const csv = await downloaded(
      platform,
      regulator,
      await exported(platform, regulator, { template, asOf, format: 'csv' }),
    )
    await of(template).change()
    platform.clock.advance(61)
    await platform.settle()
    for (const [format, before] of [
      ['ndjson', made],
      ['csv', csv],
    ] as const) {
      const again = await downloaded(
        platform,
        regulator,
        await exported(platform, regulator, { template, asOf, format }),
      )
      expect([again.file, again.leaves]).toEqual([before.file, before.leaves])
      const [x, y] = [await verifyExport(before), await verifyExport(again)]
      expect([y.root, y.checkpoint, y.question]).toEqual([x.root, x.checkpoint, x.question])
      const shown = await discloseRows({ ...again, rows: [2, 4] })
      expect(await verifyDisclosure(shown, again)).toMatchObject({ count: x.count })
    }
    const since = rowsOf(
      (await downloaded(platform, regulator, await exported(platform, regulator, { template }))).file,
    )
    expect(since.map(({ salt: _, ...row }) => row)).not.toEqual(rowsOf(made.file).map(({ salt: _, ...row }) => row))
  })
})

test('states are kept with the fields of their template and no others, each once', async () => {
  const kept = await platform.admin<{ template: TemplateName; names: string[] }[]>`
    select template, array_agg(distinct name) as names
    from supervised_versions, jsonb_object_keys(fields) name group by template`
  expect(kept.map(({ template }) => template).toSorted()).toEqual([
    ...[
      'agreements',
      'cases',
      'collectors',
      'consents',
      'contact_preferences',
      'inquiries',
      'legal_matters',
      'licences',
      'notices',
      'payments',
    ],
    'protections',
  ])
  const counted = ['contacts', 'contactsFlagged', 'lastContactAt', 'refused']
  for (const { template, names } of kept) {
    const known = templates[template].fields.map(({ name }) => name)
    expect(names.toSorted()).toEqual(
      known.filter((name) => template !== 'protections' || !counted.includes(name)).toSorted(),
    )
  }
  const twice = await platform.admin`
    select v.id from supervised_versions v join supervised_versions n
    on n.org_id = v.org_id and n.template = v.template and n.id = v.id and n.number = v.number + 1 and n.fields = v.fields
      and n.until_at is not distinct from v.until_at and n.owners = v.owners`
  expect(twice).toEqual([])
})
