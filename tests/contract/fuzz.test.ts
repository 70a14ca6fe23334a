import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../src/rooms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { badInput } from './fuzz.ts'

/** Requests to each operation: enough that one of them gets through. */
const EACH = 15

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('no input is answered with 5xx, hangs, half changes anything or meets a problem the contract does not name', async () => {
  const { findings, reached } = await badInput(platform, { count: EACH * operations.length, seed: 20_261_124 })
  expect(findings).toEqual([])
  // So few requests to each operation say little of its share; `npm run campaign -- bad-input` holds that.
  expect([...reached].filter(([, share]) => share === 0).map(([id]) => id)).toEqual([])
  const shares = [...reached.values()]
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.25)
}, 600_000)
