import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { badInput } from './fuzz.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('no input is answered with 5xx, hangs, half changes anything or meets a problem the contract does not name', async () => {
  const { findings, reached } = await badInput(platform, { count: 1_500, seed: 20_261_124 })
  expect(findings).toEqual([])
  const short = [...reached].filter(([, share]) => share < 0.2)
  expect(short, 'operations too few requests got to the bottom of').toEqual([])
}, 120_000)
