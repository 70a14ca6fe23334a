import { expect, test } from 'vitest'
import { crashed } from './crashes.ts'

// The long form: npm run campaign -- crash.
test('killed with PostgreSQL or without it under load, a service loses nothing it acknowledged and does nothing twice', async () => {
  const { acknowledged, lost } = await crashed({ crashes: 3, between: () => 700 })
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(20)
}, 120_000)
