import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../imports/importing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { account, goodFile, person, recordsInput, trailer } from './layouts.ts'

let platform: Platform
let lender: TestOrganisation
let layout: string

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  const body = { name: 'Northern Bank', reference: 'NORTH', kind: 'accounts', definition: recordsInput }
  layout = (await lender.post('/v1/file-layouts', body)).body.id
})
afterAll(() => platform.stop())

const started = async (rows: number, amount: number, by = 'ref:NORTH') => {
  const answer = await lender.post('/v1/imports', {
    ...{ kind: 'accounts', layout: by, mode: 'best_effort', controlTotals: { rows, amount } },
  })
  if (answer.status !== 202) throw new Error(answer.text)
  return answer.body
}
const send = (path: string, text: string) => lender.call({ method: 'PUT', path, raw: { type: 'text/plain', text } })

describe('an import by a layout', () => {
  test('takes a partner’s file as it is', async () => {
    const { id, layoutId, layoutNumber } = await started(2, 125_991)
    expect({ layoutId, layoutNumber }).toEqual({ layoutId: layout, layoutNumber: 1 })
    expect(await send(`/v1/imports/${id}/content`, goodFile)).toMatchObject({ status: 202 })
    await platform.settle()
    expect((await lender.get(`/v1/imports/${id}`)).body).toMatchObject({
      state: 'completed',
      progress: { succeeded: 2 },
    })
    expect((await lender.get('/v1/accounts/ref:A-1')).body).toMatchObject({
      balance: { principal: 125_000 },
      openedOn: '2024-03-01',
    })
  })

  test('says of a row that failed what is wrong in the partner’s words', async () => {
    const { id } = await started(2, 600)
    const file = [account('B-1', '0000000100'), account('B-2', '0000000500', '99999999'), trailer(2, 600)].join('\n')
    expect(await send(`/v1/imports/${id}/content`, file)).toMatchObject({ status: 202 })
    await platform.settle()
    const [failed] = await rowsOf(lender, id, '&outcome=failed')
    expect(failed.problem).toMatchObject({
      ...{
        code: 'not_date',
        detail: 'Line 2, record 01, OPENED (13-20): It must be a day as MMDDYYYY. Such as: 11252026',
      },
      errors: [{ pointer: '#/lines/2/OPENED' }],
    })
    expect((await lender.get(`/v1/imports/${id}`)).body.progress).toMatchObject({ succeeded: 1, failed: 1 })
  })

  test('processes nothing when the totals of the trailer do not hold, or a record joins nothing', async () => {
    const { id } = await started(1, 100)
    const path = `/v1/imports/${id}/content`
    const wrong = await send(path, [account('C-1', '0000000100'), trailer(7, 100)].join('\n'))
    expect(wrong).toMatchObject({ status: 422, body: { code: 'file_layout_content_unreadable', line: 2 } })
    expect(await send(path, person('C-1', 'Nobody'))).toMatchObject({ status: 422, body: { line: 1 } })
    expect((await lender.get(`/v1/imports/${id}`)).body).toMatchObject({ state: 'awaiting_upload' })
    expect((await lender.get('/v1/accounts/ref:C-1')).status).toBe(404)
    expect(await send(path, [account('C-1', '0000000100'), trailer(1, 100)].join('\n'))).toMatchObject({ status: 202 })
  })

  test('keeps the version of the layout it was started with', async () => {
    const body = { name: 'Revised', reference: 'REVISED', kind: 'accounts', definition: recordsInput }
    await lender.post('/v1/file-layouts', body)
    const { id } = await started(1, 100, 'ref:REVISED')
    await lender.post('/v1/file-layouts/ref:REVISED/revise', { definition: { ...recordsInput, controls: undefined } })
    const wrong = await send(`/v1/imports/${id}/content`, [account('D-1', '0000000100'), trailer(7, 100)].join('\n'))
    expect(wrong.status).toBe(422)
    expect((await started(1, 100, 'ref:REVISED')).layoutNumber).toBe(2)
  })

  test.each([
    ['both a format and a layout', { format: 'csv', layout: 'ref:NORTH' }, 'import_format_unclear'],
    ['neither', {}, 'import_format_unclear'],
    ['a layout of another kind', { kind: 'balances', layout: 'ref:NORTH' }, 'import_format_unclear'],
    ['a layout nobody has', { layout: 'ref:SOUTH' }, 'reference_not_found'],
  ])('is not started with %s', async (_, changes, code) => {
    const body = { kind: 'accounts', mode: 'best_effort', controlTotals: { rows: 1, amount: 1 }, ...changes }
    expect(await lender.post('/v1/imports', body)).toMatchObject({ status: 422, body: { code } })
  })
})

describe('the conformance lab', () => {
  const checked = async (file: string) => {
    const { id } = (await lender.post('/v1/file-checks', { layout })).body
    const answer = await send(`/v1/file-checks/${id}/content`, file)
    expect(answer, answer.text).toMatchObject({ status: 202 })
    return answer.body
  }

  test('passes a good file and keeps nothing of it', async () => {
    expect(await checked(goodFile.replaceAll('A-', 'Z-'))).toMatchObject({
      passes: true,
      findings: 0,
      rows: 2,
      state: 'checked',
    })
    expect((await lender.get('/v1/accounts/ref:Z-1')).status).toBe(404)
  })

  test('lists everything a file gets wrong, a page at a time and as CSV, and is done then', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => account(`E-${n}`, '0000000100', '00001399'))
    const { id, passes, findings } = await checked([...lines, '77?', trailer(31, 3_000)].join('\n'))
    expect({ passes, findings }).toEqual({ passes: false, findings: 32 })
    const first = (await lender.get(`/v1/file-checks/${id}/findings?limit=20`)).body
    expect(first.data[0]).toEqual({
      ...{ line: 1, record: '01', column: '13-20', field: 'OPENED', code: 'not_date' },
      ...{ detail: 'It must be a day as MMDDYYYY.', expected: '11252026' },
    })
    const rest = (await lender.get(`/v1/file-checks/${id}/findings?limit=20&cursor=${first.nextCursor}`)).body
    expect(rest).toMatchObject({ hasMore: false, data: { length: 12 } })
    expect(rest.data.map(({ code }: { code: string }) => code)).toContain('unknown_record')
    const csv = await lender.get(`/v1/file-checks/${id}/findings?format=csv`)
    expect(csv.text.split('\n')[0]).toContain('line,record,column,field,code,detail,expected')
    const again = await send(`/v1/file-checks/${id}/content`, goodFile)
    expect(again).toMatchObject({ status: 409, body: { code: 'file_check_done' } })
  })
})
