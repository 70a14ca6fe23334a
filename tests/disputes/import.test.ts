import { afterAll, beforeAll, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing
beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform)
})
afterAll(() => platform.stop())

const file = (header: string, lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`
const referenceOf = async (account: string) =>
  (await two.lender.get(`/v1/accounts/${account}`)).body.reference as string

test('disputes arrive by file, each by itself and once: what is disputed is held, by one hold', async () => {
  const [placed, free] = [await two.placed(), await two.account()]
  const [one, other] = [await referenceOf(placed.account), await referenceOf(free)]
  const lines = [
    `D-1,${one},2026-11-20,,I never signed this`,
    `D-2,${one},2026-11-21,,`,
    `D-3,${other},2026-11-20,5000,`,
    'D-4,NOBODY,2026-11-20,,',
    `D-5,${one},2030-01-01,,`,
    `D-6,${other},2026-11-20,9999999999,`,
  ]
  const header = 'reference,account,receivedOn,amount,statement'
  const first = await imported(platform, two.lender, {
    ...{ kind: 'disputes', controlTotals: { rows: 6 }, content: file(header, lines) },
  })
  expect(first.progress).toMatchObject({ succeeded: 3, failed: 3 })
  const failed = await rowsOf(two.lender, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual([
    ...['reference_not_found', 'case_day_unfit', 'case_amount_unfit'],
  ])
  expect(await two.statusOf(placed.placement)).toBe('on_hold')
  expect((await two.lender.get(`/v1/holds?placement=${placed.placement}&state=open`)).body.data).toHaveLength(1)
  const { data } = (await two.agency.get(`/v1/cases?debtOf=${placed.placement}`)).body
  expect(data.map(({ statement }: { statement: string | null }) => statement).toSorted()).toEqual([
    'I never signed this',
    null,
  ])
  const part = (await two.lender.get(`/v1/cases?account=${free}`)).body.data
  expect(part).toMatchObject([{ stops: 'part', stoppedAmount: 5_000, reference: 'D-3' }])
  const again = await imported(platform, two.lender, {
    ...{ kind: 'disputes', controlTotals: { rows: 2 }, content: file(header, lines.slice(0, 2)) },
  })
  expect(await rowsOf(two.lender, again.id)).toMatchObject([{ already: true }, { already: true }])
  for (const { id } of data) await two.done(two.lender, `/v1/cases/${id}/withdraw`)
  expect(await two.statusOf(placed.placement)).toBe('active')
})

test('an agency names its placements, and raises nothing on what it does not hold', async () => {
  const account = await two.account()
  const { id } = await two.done(two.lender, '/v1/placements', { account, mandate: two.mandate })
  await two.done(two.agency, `/v1/placements/${id}/accept`, { reference: 'CASE-1' })
  const content = file('reference,placement,receivedOn', ['A-1,CASE-1,2026-11-20', 'A-2,CASE-2,2026-11-20'])
  const run = await imported(platform, two.agency, { kind: 'disputes', controlTotals: { rows: 2 }, content })
  expect(run.progress).toMatchObject({ succeeded: 1, failed: 1 })
  const { data } = (await two.lender.get(`/v1/cases?account=${account}`)).body
  expect(data).toMatchObject([{ raisedBy: two.agency.id, stops: 'debt', placementId: id }])
  expect((await two.lender.get(`/v1/placements/${id}`)).body.holdsOpen).toBe(1)
})

test('complaints arrive by file with what they are about, each by itself and once', async () => {
  const placed = await two.placed()
  const one = await referenceOf(placed.account)
  const lines = [
    `C-1,${one},2026-11-20,insult;threat,,He shouted at my mother`,
    `C-2,${one},2026-11-21,service,,`,
    `C-3,${one},2026-11-21,unheard_of,,`,
    'C-4,NOBODY,2026-11-20,other,,',
    `C-5,${one},2030-01-01,other,,`,
    `C-6,${one},2026-11-20,other,SOMEBODY,`,
  ]
  const header = 'reference,account,receivedOn,conduct,collector,statement'
  const first = await imported(platform, two.lender, {
    ...{ kind: 'complaints', controlTotals: { rows: 6 }, content: file(header, lines) },
  })
  expect(first.progress).toMatchObject({ succeeded: 2, failed: 4 })
  const failed = await rowsOf(two.lender, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual([
    ...['malformed_request', 'reference_not_found', 'case_day_unfit', 'reference_not_found'],
  ])
  const { data } = (await two.agency.get(`/v1/cases?debtOf=${placed.placement}&subject=complaint`)).body
  expect(data).toMatchObject([{ reference: null }, { reference: null }])
  const { data: own } = (await two.lender.get(`/v1/cases?account=${placed.account}&subject=complaint`)).body
  expect(own.find(({ reference }: { reference: string }) => reference === 'C-1')).toMatchObject({
    ...{ conduct: ['insult', 'threat'], statement: 'He shouted at my mother', placementId: placed.placement },
    status: 'open',
  })
  const again = await imported(platform, two.lender, {
    ...{ kind: 'complaints', controlTotals: { rows: 2 }, content: file(header, lines.slice(0, 2)) },
  })
  expect(await rowsOf(two.lender, again.id)).toMatchObject([{ already: true }, { already: true }])
})

test('an agency that gave a placement back still files what people complain about, and which collector', async () => {
  const account = await two.account()
  const { id } = await two.done(two.lender, '/v1/placements', { account, mandate: two.mandate })
  await two.done(two.agency, `/v1/placements/${id}/accept`, { reference: 'GONE-1' })
  await two.done(two.agency, `/v1/placements/${id}/activate`)
  await two.done(two.agency, '/v1/collectors', {
    ...{ reference: 'COLL-FILE', name: 'Chen', alias: 'Mr Chen', jurisdiction: 'TW', employedFrom: '2026-01-01' },
  })
  await two.done(two.agency, `/v1/placements/${id}/close`, { code: 'paid_in_full' })
  const header = 'reference,placement,receivedOn,conduct,collector'
  const content = file(header, ['G-1,GONE-1,2026-11-20,excessive_contact,COLL-FILE', 'G-2,NEVER,2026-11-20,other,'])
  const run = await imported(platform, two.agency, { kind: 'complaints', controlTotals: { rows: 2 }, content })
  expect(run.progress).toMatchObject({ succeeded: 1, failed: 1 })
  const { data } = (await two.lender.get(`/v1/cases?account=${account}&subject=complaint`)).body
  expect(data).toMatchObject([{ raisedBy: two.agency.id, conduct: ['excessive_contact'], stops: 'nothing' }])
})

test('a dispute that repeats an answered one says so by the reference of that one', async () => {
  const account = await two.account()
  const reference = await referenceOf(account)
  const { id } = await two.done(two.lender, '/v1/disputes', { account, receivedOn: '2026-11-20', reference: 'FIRST' })
  const header = 'reference,account,receivedOn,kind,repeats'
  const repeat = (name: string, of: string) => `${name},${reference},2026-11-21,duplicative,${of}`
  const early = await imported(platform, two.lender, {
    ...{ kind: 'disputes', controlTotals: { rows: 1 }, content: file(header, [repeat('SECOND', 'FIRST')]) },
  })
  expect((await rowsOf(two.lender, early.id))[0]?.problem.code).toBe('dispute_kind_unfit')
  await two.done(two.lender, `/v1/cases/${id}/answer`, { outcome: 'rejected', code: 'debt_confirmed' })
  const run = await imported(platform, two.lender, {
    ...{ kind: 'disputes', controlTotals: { rows: 2 } },
    content: file(header, [repeat('THIRD', 'FIRST'), repeat('FOURTH', 'NONE')]),
  })
  expect(run.progress).toMatchObject({ succeeded: 1, failed: 1 })
  const { data } = (await two.lender.get(`/v1/cases?account=${account}&kind=duplicative`)).body
  expect(data).toMatchObject([{ reference: 'THIRD', repeats: id }])
})
