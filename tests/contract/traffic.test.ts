import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../src/rooms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { comparable, drift } from './drift.ts'
import { badInput, type Exchange, type Report } from './fuzz.ts'

/** Requests to each operation: enough for nearly all to be answered with something that can be compared. */
const EACH = 17

let platform: Platform
let report: Report
const exchanges: Exchange[] = []
beforeAll(async () => {
  platform = await startPlatform()
  report = await badInput(platform, {
    ...{ count: EACH * operations.length, seed: 7 },
    onExchange: (exchange) => exchanges.push(exchange),
  })
}, 900_000)
afterAll(() => platform.stop())

test('no input is answered with 5xx, hangs, half changes anything or meets a problem the contract does not name', () => {
  const { findings, reached } = report
  expect(findings).toEqual([])
  // So few requests to each operation say little of its share; `npm run campaign -- bad-input` holds that.
  expect([...reached].filter(([, share]) => share === 0).map(([id]) => id)).toEqual([])
  const shares = [...reached.values()]
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.25)
})

test('what the service takes and answers is what the contract says', async () => {
  const compared = comparable(exchanges)
  const found = await drift(compared)
  expect(found.problems).toEqual([])
  expect(found.exchanges).toBe(compared.length)
  expect(found.covered).toBeGreaterThanOrEqual(0.95)
}, 600_000)
