import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { DAY, newWorld, quietWorld } from './world.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const alone = (): Promise<TestOrganisation> => platform.organisation('lender', { world: newWorld() })

commandCases('test_clock.create', {
  platform: () => platform,
  scope: 'organisation:manage',
  arrange: async () => ({ by: await alone(), path: '/v1/test-clock', body: {} }),
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ status: 'ready', aheadSeconds: 0, now: platform.clock.now(), progressPercent: 100 })
    expect((await by.get('/v1/test-clock')).body).toEqual(body)
  },
  events: ['test_clock.created'],
  conflict: {
    arrange: async () => {
      const { lender, agency } = await quietWorld(platform)
      expect((await lender.get('/v1/test-clock')).status).toBe(200)
      return { by: agency, path: '/v1/test-clock', body: {} }
    },
    ...{ status: 409, code: 'test_clock_exists' },
  },
  noOutsider: 'It names nothing: it makes the clock of the world of whoever asks.',
})

commandCases('test_clock.advance', {
  platform: () => platform,
  scope: 'organisation:manage',
  arrange: async () => ({
    ...{ by: (await quietWorld(platform)).agency, path: '/v1/test-clock/advance', body: { bySeconds: 3 * DAY } },
  }),
  status: 202,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ status: 'advancing', advancedFrom: platform.clock.now(), progressPercent: 0 })
    await platform.settle()
    const { body: after } = await by.get('/v1/test-clock')
    expect(after).toMatchObject({ status: 'ready', now: body.advancedTo, aheadSeconds: 3 * DAY, progressPercent: 100 })
  },
  events: ['test_clock.advancing', 'test_clock.advanced'],
  conflict: {
    arrange: async () => {
      const { agency } = await quietWorld(platform)
      await agency.post('/v1/test-clock/advance', { bySeconds: 60 })
      return { by: agency, path: '/v1/test-clock/advance', body: { bySeconds: 60 } }
    },
    ...{ status: 409, code: 'test_clock_advancing' },
  },
  noOutsider: 'It names nothing: it moves the clock of the world of whoever asks.',
})

describe('a test clock', () => {
  test('is found nowhere until it is made, and by nobody outside its world', async () => {
    const { lender } = await quietWorld(platform)
    const other = await alone()
    expect((await lender.get('/v1/test-clock')).status).toBe(200)
    const [read, moved] = [
      await other.get('/v1/test-clock'),
      await other.post('/v1/test-clock/advance', { bySeconds: 1 }),
    ]
    expect([read.status, moved.status]).toEqual([404, 404])
  })

  test('is refused going back, too far, or nowhere in particular', async () => {
    const { lender, advance } = await quietWorld(platform)
    await advance(DAY)
    const answers = [{ to: '2026-11-24T10:00:00Z' }, { to: '2030-01-01T00:00:00Z' }, {}].map((body) =>
      lender.post('/v1/test-clock/advance', body),
    )
    expect((await Promise.all(answers)).map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'test_clock_backwards'],
      [422, 'test_clock_too_far'],
      [422, 'test_clock_aimless'],
    ])
  })

  test('is read and moved through GraphQL', async () => {
    const { lender } = await quietWorld(platform)
    const ask = async (query: string) => (await lender.post('/graphql', { query })).body.data
    const moved = await ask(`mutation { testClockAdvance(input: { idempotencyKey: "k1", bySeconds: 86400 })
      { status progressPercent } }`)
    expect(moved).toEqual({ testClockAdvance: { status: 'advancing', progressPercent: 0 } })
    await platform.settle()
    expect(await ask('{ testClock { status aheadSeconds } }')).toEqual({
      testClock: { status: 'ready', aheadSeconds: DAY },
    })
  })
})
