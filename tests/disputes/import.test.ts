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
