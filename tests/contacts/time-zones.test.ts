import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zonesOfAreaCode } from '../../src/accounts/area-code-rules.ts'
import { zonesOfAddress } from '../../src/accounts/state-rules.ts'
import { evaluate, packs } from '../../src/compliance/index.ts'
import { type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'
import { calling as facts } from '../compliance/calling.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
})
afterAll(() => platform.stop())

/** Somebody reached by these, with nothing said of zones: who may be called, and by which of them. */
async function reachedBy(points: readonly { kind: string; value: string }[]) {
  const { placement, party, points: first } = await contacting.active({ timeZones: [] })
  for (const point of Object.values(first)) await contacting.lender.post(`/v1/contact-points/${point}/remove`)
  const ids: string[] = []
  for (const point of points) {
    const path = `/v1/parties/${party}/contact-points`
    const { body, status, text } = await contacting.lender.post(path, { ...point, source: 'borrower' })
    expect(status, text).toBe(201)
    ids.push(body.id)
  }
  const [phone] = ids
  const callAt = async (at: string) => {
    const items = [{ placement, contactPoint: phone, channel: 'phone' }]
    const { body, text } = await contacting.agency.post('/v1/contact-decisions/batch', { items, at })
    expect(body.items, text).toHaveLength(1)
    return body.items[0]
  }
  return { callAt }
}

const eastern = { kind: 'phone', value: '+12125550123' }
const pacific = { kind: 'address', value: '1 Main St, Los Angeles, CA 90012' }

describe('where nobody says in which zone a person is', () => {
  test('an Eastern number and a Pacific address are called when it is neither early nor late in both', async () => {
    const { callAt } = await reachedBy([eastern, pacific])
    // 09:00 in New York is 06:00 in Los Angeles.
    expect(await callAt('2026-11-25T14:00:00Z')).toMatchObject({
      ...{ outcome: 'deny', nextAllowedAt: '2026-11-25T16:00:00.000Z' },
      ruledBy: expect.stringMatching(/^US-F-6B1I/),
    })
    expect(await callAt('2026-11-25T16:00:00Z')).toMatchObject({ outcome: 'allow' })
    // 20:59 and 21:00 in New York.
    expect(await callAt('2026-11-26T01:59:00Z')).toMatchObject({ outcome: 'allow' })
    expect(await callAt('2026-11-26T02:00:00Z')).toMatchObject({
      ...{ outcome: 'deny', nextAllowedAt: '2026-11-26T16:00:00.000Z' },
    })
  })

  test('another number of theirs counts, whichever is called', async () => {
    const { callAt } = await reachedBy([eastern, { kind: 'phone', value: '+13105550123' }])
    expect(await callAt('2026-11-25T15:59:00Z')).toMatchObject({ outcome: 'deny' })
    expect(await callAt('2026-11-25T16:00:00Z')).toMatchObject({ outcome: 'allow' })
  })

  test('a code that names no place leaves it to the address', async () => {
    const { callAt } = await reachedBy([{ kind: 'phone', value: '+18005550123' }, pacific])
    expect(await callAt('2026-11-25T15:59:00Z')).toMatchObject({ outcome: 'deny' })
    expect(await callAt('2026-11-26T04:59:00Z')).toMatchObject({ outcome: 'allow' })
    expect(await callAt('2026-11-26T05:00:00Z')).toMatchObject({ outcome: 'deny' })
  })

  test('where nothing is known it is the hours that all zones of the country share', async () => {
    const { callAt } = await reachedBy([{ kind: 'phone', value: '+18005550123' }])
    // 09:00 in Los Angeles, and 07:00 in Honolulu.
    expect(await callAt('2026-11-25T17:00:00Z')).toMatchObject({ outcome: 'deny' })
  })
})

const codes = ['212', '312', '208', '602', '310', '907', '709', '808', '867', '800'] as const
const states = ['NY 10004', 'FL 33139', 'TX 79901', 'AZ 85001', 'CA 90012', 'HI 96813', 'ON K1A 0A9'] as const
const span = Date.parse('2026-10-25T00:00:00Z')

test('a call is let only when the zones of the code and of the address each let it alone', () => {
  const seen = { allow: 0, deny: 0 }
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom(...states),
      fc.integer({ min: 0, max: 14 * 1_440 }),
      (code, state, minutes) => {
        const at = instantFromEpochMs(span + minutes * 60_000)
        const decided = (zones: readonly string[], moment: Instant) =>
          evaluate({ packs, facts: facts({ zones }), at: moment })
        const zones = [...zonesOfAreaCode(`+1${code}5550123`), ...zonesOfAddress(`1 Main St, ${state}`, null)]
        const together = decided(zones, at)
        const alone = zones.map((zone) => decided([zone], at).outcome)
        expect(together.outcome).toBe(alone.includes('deny') ? 'deny' : 'allow')
        expect(together.nextAllowedAt).not.toBeNull()
        const next = together.nextAllowedAt as Instant
        expect(zones.every((zone) => decided([zone], next).outcome === 'allow')).toBe(true)
        seen[together.outcome] += 1
      },
    ),
    { numRuns: 2_000 },
  )
  expect(Math.min(seen.allow, seen.deny)).toBeGreaterThan(200)
})
