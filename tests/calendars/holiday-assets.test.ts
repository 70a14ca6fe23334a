import { afterEach, expect, test, vi } from 'vitest'
import { holidayAssets } from '../../src/runtime/setup/holiday-assets.mjs'

const years = [2026, 2027]
const assets = new Map<string, unknown>(holidayAssets(years))

vi.mock('cloudflare:workers', () => ({
  env: {
    ASSETS: {
      fetch: async (url: string) => Response.json(assets.get(new URL(url).pathname.slice(1)) ?? null),
    },
  },
}))

/** The room’s own reckoning with the library, or with what stands in for it on the Worker. */
async function publicHolidays(library: 'node' | 'worker') {
  vi.resetModules()
  if (library === 'worker') vi.doMock('date-holidays', () => import('../../src/runtime/worker-holidays.mjs'))
  return (await import('../../src/calendars/public-holidays.ts')).publicHolidays
}

afterEach(() => {
  vi.doUnmock('date-holidays')
})

test('the holidays beside the Worker are the library’s, for every country and subdivision', async () => {
  const { regions } = assets.get('holidays.json') as { regions: Record<string, string[]> }
  const codes = Object.entries(regions).flatMap(([country, states]) => [
    country,
    ...states.map((state) => `${country}-${state.toUpperCase()}`),
  ])
  const answers = async (library: 'node' | 'worker') => {
    const ask = await publicHolidays(library)
    return Promise.all(codes.flatMap((code) => years.map(async (year) => [code, year, await ask(code, year)])))
  }
  expect(codes).toContain('TW')
  expect(codes).toContain('DE-BY')
  const ofWorker = await answers('worker')
  expect(ofWorker).toEqual(await answers('node'))
})

test('a year that was not laid out is said to need a new deployment', async () => {
  const ask = await publicHolidays('worker')
  await expect(ask('TW', 2028)).rejects.toThrow('2026 to 2027: deploy it anew for 2028')
  expect(await ask('XX', 2026)).toEqual([])
})
