import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { imported } from './importing.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const ROWS = 100_000
const BAD_EVERY = 1_000

/** Every thousandth account has no product, and the last takes the first one's reference. */
function* lines(): Generator<string> {
  yield 'reference,product,currency,jurisdiction,openedOn,balance.principal\r\n'
  for (let row = 1; row <= ROWS; row++) {
    const product = row % BAD_EVERY === 0 ? '' : 'personal_loan'
    yield `BIG-${row === ROWS - 1 ? 1 : row},${product},TWD,TW,2024-03-01,${row}\r\n`
  }
}

test('a file of 100,000 rows is read as it comes; every row meets its fate and every good one adds up', async () => {
  const lender = await platform.organisation('lender')
  const total = (ROWS * (ROWS + 1)) / 2
  const status = await imported(platform, lender, {
    content: Readable.toWeb(Readable.from(lines()).map((line) => new TextEncoder().encode(line))) as ReadableStream,
    controlTotals: { rows: ROWS, amount: total, currency: 'TWD' },
  })
  const bad = ROWS / BAD_EVERY + 1
  expect(status).toMatchObject({ state: 'completed', progress: { total: ROWS, succeeded: ROWS - bad, failed: bad } })
  const org = OrganisationId.toUuid(lender.id)
  const [kept] = await platform.admin`select count(*)::int as accounts, sum(balance)::bigint as balance from accounts
    where org_id = ${org}`
  const badTotal = (BAD_EVERY * (ROWS / BAD_EVERY) * (ROWS / BAD_EVERY + 1)) / 2 + ROWS - 1
  expect(kept).toEqual({ accounts: ROWS - bad, balance: String(total - badTotal) })
  const [events] = await platform.admin`select count(*)::int as created from events where org_id = ${org}
    and type = 'account.created'`
  expect(events?.created).toBe(ROWS - bad)
}, 240_000)
