import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { balancesInput, recordsInput } from './layouts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

let made = 0
const layout = (changes: Record<string, unknown> = {}) => ({
  ...{ name: 'Northern Bank', reference: `LAYOUT-${++made}`, kind: 'accounts', definition: recordsInput, ...changes },
})
const created = async () => (await lender.post('/v1/file-layouts', layout())).body.id as string
const retired = async () => {
  const id = await created()
  await lender.post(`/v1/file-layouts/${id}/retire`)
  return id
}

const shared = { platform: () => platform, scope: 'imports:write' as const }

commandCases('file_layout.create', {
  ...shared,
  arrange: async () => ({ by: lender, path: '/v1/file-layouts', body: layout() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ kind: 'accounts', number: 1, retiredAt: null })
    expect((await lender.get(`/v1/file-layouts/${body.id}`)).body).toEqual(body)
  },
  events: ['file_layout.created'],
  conflict: {
    arrange: async () => {
      const body = layout()
      await lender.post('/v1/file-layouts', body)
      return { by: lender, path: '/v1/file-layouts', body }
    },
    ...{ status: 409, code: 'file_layout_reference_taken' },
  },
  noOutsider: 'a layout names nothing of anybody',
})

commandCases('file_layout.revise', {
  ...shared,
  arrange: async () => ({
    ...{ by: lender, path: `/v1/file-layouts/${await created()}/revise` },
    body: { definition: { ...recordsInput, encoding: 'big5' } },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ number: 2, version: 2, definition: { encoding: 'big5' } }),
  events: ['file_layout.revised'],
  conflict: {
    arrange: async () => ({
      ...{ by: lender, path: `/v1/file-layouts/${await retired()}/revise`, body: { definition: recordsInput } },
    }),
    ...{ status: 409, code: 'file_layout_retired' },
  },
})

commandCases('file_layout.retire', {
  ...shared,
  arrange: async () => ({ by: lender, path: `/v1/file-layouts/${await created()}/retire` }),
  effect: ({ body }) => expect(body).toMatchObject({ retiredAt: platform.clock.now(), version: 2 }),
  events: ['file_layout.retired'],
  conflict: {
    arrange: async () => ({ by: lender, path: `/v1/file-layouts/${await retired()}/retire` }),
    ...{ status: 409, code: 'file_layout_retired' },
  },
})

commandCases('file_check.start', {
  ...shared,
  arrange: async () => ({ by: lender, path: '/v1/file-checks', body: { layout: await created() } }),
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject({ state: 'awaiting_file', passes: null, layoutNumber: 1 }),
  events: ['file_check.started'],
  conflict: {
    arrange: async () => ({ by: lender, path: '/v1/file-checks', body: { layout: await retired() } }),
    ...{ status: 409, code: 'file_layout_retired' },
  },
})

test('a layout that nobody could read by is refused, every place of it named', async () => {
  const [row, ...others] = recordsInput.records
  const broken = {
    ...recordsInput,
    recordType: undefined,
    records: [
      {
        ...row,
        fields: [
          { field: 'FILENO', start: 9, end: 3, to: 'nowhere' },
          { field: 'D', type: 'date', position: 1 },
        ],
      },
      ...others,
      { type: '02' },
    ],
    controls: { count: 'NOTHING' },
  }
  const { status, body } = await lender.post('/v1/file-layouts', layout({ definition: broken }))
  expect([status, body.code]).toEqual([422, 'file_layout_unfit'])
  const places = body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)
  expect(places).toEqual(
    expect.arrayContaining([
      '#/definition/recordType required',
      '#/definition/records/0/fields/0 no_place',
      '#/definition/records/0/fields/0/to unknown',
      '#/definition/records/0/fields/1 wrong_place',
      '#/definition/records/0/fields/1 no_form',
      '#/definition/records/4/type repeated',
      '#/definition/records unfilled',
      '#/definition/controls/count unknown',
    ]),
  )
})

test('a layout of another kind fills the columns of that kind', async () => {
  const answer = await lender.post('/v1/file-layouts', layout({ kind: 'balances', definition: balancesInput }))
  expect(answer).toMatchObject({ status: 201, body: { kind: 'balances' } })
})

test('the layouts of the documentation can be read by', async () => {
  const page = await readFile(new URL('../../docs/file-layouts.md', import.meta.url), 'utf8')
  const shown = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json))
  expect(shown.length).toBeGreaterThan(1)
  for (const body of shown) {
    const answer = await lender.post('/v1/file-layouts', body)
    expect(answer, answer.text).toMatchObject({ status: 201 })
  }
})
