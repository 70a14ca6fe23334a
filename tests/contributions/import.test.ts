import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributionFile } from '../../sdk/src/contributing.ts'
import { done, memberOf } from '../exchange/members.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contribution } from './records.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const { reference, namespace, epoch, token, ...facts } = contribution()

test('a book is turned into tokens and contributed; what is wrong in it is set aside, row by row', async () => {
  const { by, member, exchange } = await memberOf(platform)
  const { id: load } = await done(by, '/v1/exchange-loads', {
    ...{ exchangeMember: member, namespace: 'TW-NID', openAccounts: 3, points: 5 },
  })
  await done(exchange.operator, `/v1/exchange-loads/${load}/approve`, { until: '2026-12-20T00:00:00Z' })
  const { namespaces } = (await by.get('/v1/exchange/namespaces')).body
  const published = new Map<string, string>(
    namespaces[0].epochs.map((one: { epoch: string; publicKey: string }) => [one.epoch, one.publicKey]),
  )
  const records = [
    { identifier: 'A123456789', reference: 'GOOD', facts },
    { identifier: 'A123456788', reference: 'NOBODY', facts },
    { identifier: 'F131104093', reference: 'FUTURE', facts: { ...facts, asOf: '2026-12-24' } },
    { identifier: 'O158238845', reference: 'A123456789', facts },
  ]
  const made = await contributionFile(records, {
    ...{ exchange: exchange.id, namespace: 'TW-NID', load },
    evaluate: (asked) => done(by, '/v1/exchange/evaluations', asked),
    publishedKey: (of) => published.get(of),
  })
  expect(made.refused).toMatchObject([{ reference: 'NOBODY' }])
  const [first = ''] = made.content.split('\n')
  expect(first).toContain('GOOD')
  for (const { identifier } of records) expect(first).not.toContain(identifier)
  const { body } = await by.post('/v1/imports', {
    ...{ kind: 'exchange_records', format: 'ndjson', mode: 'best_effort', controlTotals: { rows: made.rows } },
  })
  const raw = { type: 'application/x-ndjson', text: made.content }
  expect(await by.call({ method: 'PUT', path: `/v1/imports/${body.id}/content`, raw })).toMatchObject({ status: 202 })
  await platform.settle()
  expect((await by.get(`/v1/imports/${body.id}`)).body).toMatchObject({
    ...{ state: 'completed', progress: { succeeded: 1, failed: 2 } },
  })
  const { data } = (await by.get(`/v1/imports/${body.id}/rows?outcome=failed`)).body
  expect(data.map(({ problem }: { problem: { code: string } }) => problem.code)).toEqual([
    ...['exchange_record_dates_unfit', 'exchange_identifier_sent'],
  ])
  expect((await by.get('/v1/exchange-records')).body.data).toMatchObject([{ reference: 'GOOD', sequence: 1 }])
})
