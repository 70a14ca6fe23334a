import { afterAll, beforeAll, expect } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { exported, leaving, path } from './leaving.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

commandCases('off_boarding.request', {
  platform: () => platform,
  scope: 'organisation:manage',
  arrange: async () => ({ by: await platform.organisation('lender'), path, body: { reason: 'merged' } }),
  status: 202,
  effect: ({ body }) => expect(body).toMatchObject({ status: 'exporting', reason: 'merged', closesAt: null }),
  events: ['off_boarding.requested'],
  conflict: {
    arrange: async () => {
      const by = await platform.organisation('agency')
      await leaving(by)
      return { by, path, body: { reason: 'other' } }
    },
    ...{ status: 409, code: 'off_boarding_running' },
  },
  noOutsider: 'It names no organisation: it is about the one that asks.',
})

commandCases('off_boarding.close', {
  platform: () => platform,
  scope: 'organisation:manage',
  arrange: async () => {
    const by = await platform.organisation('lender')
    return { by, path: `${path}/${await exported(platform, by)}/close` }
  },
  effect: ({ body }) => {
    expect(body.status).toBe('closing')
    expect(Date.parse(body.closesAt) - Date.parse(platform.clock.now())).toBe(30 * 86_400_000)
  },
  events: ['off_boarding.closing'],
  conflict: {
    arrange: async () => {
      const [by, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
      await mandateBetween(by, agency)
      return { by, path: `${path}/${await exported(platform, by)}/close` }
    },
    ...{ status: 409, code: 'off_boarding_obstructed' },
  },
})

commandCases('off_boarding.cancel', {
  platform: () => platform,
  scope: 'organisation:manage',
  arrange: async () => {
    const by = await platform.organisation('lender')
    const id = await exported(platform, by)
    await by.post(`${path}/${id}/close`)
    return { by, path: `${path}/${id}/cancel` }
  },
  effect: ({ body }) => expect(body).toMatchObject({ status: 'cancelled', closesAt: null }),
  events: ['off_boarding.cancelled'],
  conflict: {
    arrange: async () => {
      const by = await platform.organisation('lender')
      const id = await leaving(by)
      await by.post(`${path}/${id}/cancel`)
      return { by, path: `${path}/${id}/cancel` }
    },
    ...{ status: 409, code: 'off_boarding_status_unfit' },
  },
})
