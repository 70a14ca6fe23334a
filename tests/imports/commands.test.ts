import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { csvOf, imported, line, started, starting } from './importing.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'imports:write' as const }

let references = 0
const start = (reference: string) => ({ by: lender, path: '/v1/imports', body: starting({ reference }) })

commandCases('import.start', {
  ...shared,
  arrange: async () => start(`FILE-${++references}`),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      ...{ state: 'awaiting_upload', progress: { total: null, processed: 0 }, foundTotals: null, endedAt: null },
      controlTotals: { rows: 1, amount: 100, currency: null },
    })
    expect((await lender.get(`/v1/imports/ref:${body.reference}`)).body).toEqual(body)
    expect((await agency.get(`/v1/imports/${body.id}`)).status).toBe(404)
  },
  events: ['import.started'],
  conflict: {
    arrange: async () => {
      const again = start(`FILE-${++references}`)
      await lender.call({ method: 'POST', ...again })
      return again
    },
    ...{ status: 409, code: 'import_reference_taken' },
  },
  noOutsider: 'an import refers to nobody else',
})

commandCases('import.abort', {
  ...shared,
  arrange: async () => ({ by: lender, path: `/v1/imports/${await started(lender)}/abort`, body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'aborted', endedAt: platform.clock.now() }),
  events: ['import.aborted'],
  conflict: {
    arrange: async () => {
      const { id } = await imported(platform, lender, { content: csvOf([line()]) })
      return { by: lender, path: `/v1/imports/${id}/abort`, body: {} }
    },
    ...{ status: 409, code: 'import_ended' },
  },
})

test('an import of accounts is not for an organisation that lends nothing', async () => {
  expect(await agency.post('/v1/imports', starting())).toMatchObject({
    ...{ status: 422, body: { code: 'import_kind_unfit' } },
  })
})

test('an import needs the scope of what it imports, too', async () => {
  const narrow = await lender.with(['imports:write', 'imports:read'])
  expect(await narrow.post('/v1/imports', starting())).toMatchObject({
    ...{ status: 403, body: { requiredScope: 'accounts:write' } },
  })
})

test('control totals of a kind that carries amounts name one', async () => {
  const answer = await lender.post('/v1/imports', starting({ controlTotals: { rows: 3 } }))
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/controlTotals/amount' }] } })
})

test('the kinds of import are listed with their columns', async () => {
  const { body } = await lender.get('/v1/import-kinds')
  const accounts = body.data.find(({ kind }: { kind: string }) => kind === 'accounts')
  expect(accounts).toMatchObject({
    scope: 'accounts:write',
    carriesAmounts: true,
    organisations: ['lender', 'debt_buyer'],
  })
  expect(accounts.columns).toEqual(
    expect.arrayContaining([
      { name: 'reference', required: true, type: 'text' },
      { name: 'balance.principal', required: true, type: 'integer' },
      { name: 'borrower.phones', required: false, type: 'list' },
      { name: 'borrower.nationalId.value', required: false, type: 'text' },
      { name: 'parties', required: false, type: 'json' },
    ]),
  )
})

test('imports are listed to their organisation only, newest first, by state', async () => {
  const by = await platform.organisation('lender')
  const [first, second] = [await started(by), await started(by)]
  await by.post(`/v1/imports/${first}/abort`)
  const ids = async (query = '') => (await by.get(`/v1/imports${query}`)).body.data.map(({ id }: { id: string }) => id)
  expect(await ids()).toEqual([second, first])
  expect(await ids('?state=aborted')).toEqual([first])
  expect((await lender.get(`/v1/imports/${first}/rows`)).status).toBe(404)
})
