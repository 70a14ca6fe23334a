import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween, reachable } from './contacting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

const HOUR = 3_600

const calling = async () => {
  const { placement, points } = await contacting.active()
  return { placement, contactPoint: points.phone, channel: 'phone' }
}

commandCases('contact_decision.make', {
  platform: () => platform,
  scope: 'contacts:decide',
  arrange: async () => ({ by: contacting.agency, path: '/v1/contact-decisions', body: await calling() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      ...{ outcome: 'allow', channel: 'phone', purpose: 'collect', nextAllowedAt: platform.clock.now(), ruledBy: null },
      ...{ askedBy: contacting.agency.id, agencyId: contacting.agency.id, lenderId: contacting.lender.id },
    })
    expect(body.packs.map(({ id }: { id: string }) => id)).toEqual(['PLATFORM', 'US'])
    expect(body.passed).toContain('US-F-6B1I-WINDOW')
    const read = `/v1/contact-decisions/${body.id}`
    expect((await contacting.agency.get(read)).body).toEqual(body)
    expect((await contacting.lender.get(read)).body).toEqual(body)
  },
  events: ['contact_decision.allowed'],
  conflict: {
    arrange: async () => {
      const { placement, points } = await contacting.active()
      return {
        ...{ by: contacting.agency, path: '/v1/contact-decisions' },
        body: { placement, contactPoint: points.email, channel: 'phone' },
      }
    },
    ...{ status: 422, code: 'contact_point_unfit' },
  },
})

commandCases('contact_decision.release', {
  platform: () => platform,
  scope: 'contacts:decide',
  arrange: async () => {
    const { body } = await contacting.agency.post('/v1/contact-decisions', await calling())
    return { by: contacting.agency, path: `/v1/contact-decisions/${body.id}/release` }
  },
  effect: async ({ body }, call) => {
    expect(body).toMatchObject({ outcome: 'allow' })
    expect(await contacting.agency.post(call.path)).toMatchObject({
      ...{ status: 409, body: { code: 'contact_reservation_over' } },
    })
  },
  events: ['contact_decision.released'],
  conflict: {
    arrange: async () => {
      const { body } = await contacting.agency.post('/v1/contact-decisions', await calling())
      platform.clock.advance(11 * 60)
      return { by: contacting.agency, path: `/v1/contact-decisions/${body.id}/release` }
    },
    ...{ status: 409, code: 'contact_reservation_over' },
  },
})

describe('a refused contact', () => {
  test('is a success that records who ruled, and says when next', async () => {
    const call = await calling()
    platform.clock.advance(12 * HOUR)
    const { status, body } = await contacting.agency.post('/v1/contact-decisions', call)
    platform.clock.advance(12 * HOUR)
    expect(status).toBe(201)
    expect(body).toMatchObject({ outcome: 'deny', grade: 'bar', reservedUntil: null })
    expect(body.ruledBy).toMatch(/^US-F-6B1I/)
    expect(body.nextAllowedAt).toBe('2026-11-25T13:00:00.000Z')
    const listed = await contacting.agency.get(`/v1/contact-decisions?outcome=deny&rule=${body.ruledBy}`)
    expect(listed.body.data.map(({ id }: { id: string }) => id)).toContain(body.id)
    expect((await contacting.lender.get('/v1/contact-decisions?outcome=allow')).body.data).not.toContainEqual(body)
  })

  test('on a placement on hold is refused whatever the law says, until the hold is gone', async () => {
    const call = await calling()
    const held = await contacting.agency.post(`/v1/placements/${call.placement}/holds`, { source: 'dispute' })
    expect((await contacting.agency.post('/v1/contact-decisions', call)).body).toMatchObject({
      ...{ outcome: 'deny', ruledBy: 'GATE-PLACEMENT', nextAllowedAt: null },
      verdicts: expect.arrayContaining([expect.objectContaining({ code: 'placement_on_hold' })]),
    })
    await contacting.agency.post(`/v1/holds/${held.body.id}/lift`)
    expect((await contacting.agency.post('/v1/contact-decisions', call)).body.outcome).toBe('allow')
  })

  test('by a channel the mandate does not name is refused', async () => {
    const { placement, points } = await contacting.active()
    const answer = await contacting.agency.post('/v1/contact-decisions', {
      ...{ placement, contactPoint: points.email, channel: 'email' },
    })
    expect(answer.body).toMatchObject({ outcome: 'deny', ruledBy: 'GATE-CHANNEL' })
  })
})

test('the lender’s own staff ask without a placement, and the law of collectors does not bind them', async () => {
  const { account, points } = await reachable(contacting.lender)
  const { body } = await contacting.lender.post('/v1/contact-decisions', {
    ...{ account, contactPoint: points.phone, channel: 'phone' },
  })
  expect(body).toMatchObject({ outcome: 'allow', agencyId: null, placementId: null, askedBy: contacting.lender.id })
})

/** As the SDK asks: where too many wait for one lock, again after a while with the same key, which takes no second slot. */
async function insistent(body: object) {
  const headers = { 'idempotency-key': crypto.randomUUID() }
  for (let tries = 1; ; tries++) {
    const answer = await contacting.agency.call({ method: 'POST', path: '/v1/contact-decisions', body, headers })
    if (answer.status !== 503 || tries === 10) return answer
    await new Promise((resolve) => setTimeout(resolve, 200 * tries))
  }
}

test('of fifty diallers for the last slot one is allowed', async () => {
  const call = await calling()
  for (let attempt = 0; attempt < 6; attempt++) {
    const { body } = await contacting.agency.post('/v1/contact-decisions', call)
    expect(body).toMatchObject({ outcome: 'allow' })
  }
  const answers = await Promise.all(Array.from({ length: 50 }, () => insistent(call)))
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201))
  expect(answers.filter(({ body }) => body.outcome === 'allow')).toHaveLength(1)
  const [denied] = answers.filter(({ body }) => body.outcome === 'deny')
  // Only slots that others hold stand in the way: the first of them is over in ten minutes.
  expect(Date.parse(denied?.body.nextAllowedAt) - Date.parse(platform.clock.now())).toBe(10 * 60_000)
  platform.clock.advance(10 * 60)
  expect((await contacting.agency.post('/v1/contact-decisions', call)).body.outcome).toBe('allow')
})

test('a number tells nothing of an account to an agency that is only offered it', async () => {
  const { lender, agency, mandate } = contacting
  const { account } = await reachable(lender)
  const { body: placement } = await lender.post('/v1/placements', { account, mandate })
  const asked = (phone: string) =>
    agency.post('/v1/contact-decisions', {
      ...{ placement: placement.id, lender: lender.id, phone, channel: 'phone' },
    })
  const [there, elsewhere] = [await asked('+12125550123'), await asked('+12125550199')]
  for (const { status, body } of [there, elsewhere]) expect([status, body.code]).toEqual([422, 'reference_not_found'])
  expect(there.body.detail).toBe(elsewhere.body.detail)
  const accepted = await agency.post(`/v1/placements/${placement.id}/accept`)
  expect(accepted.status, accepted.text).toBe(200)
  expect([(await asked('+12125550123')).status, (await asked('+12125550199')).status]).toEqual([201, 422])
})

describe('a call list', () => {
  test('is answered in its order, and holds no slot', async () => {
    const [one, two] = [await contacting.active(), await contacting.active()]
    const other = await reachable(contacting.lender)
    const items = [
      { placement: one.placement, contactPoint: one.points.phone, channel: 'phone' },
      { placement: two.placement, phone: '+1 212 555 0123', channel: 'phone' },
      { placement: one.placement, contactPoint: one.points.email, channel: 'email' },
      { placement: one.placement, contactPoint: other.points.phone, channel: 'phone' },
      { placement: one.placement, contactPoint: one.points.email, channel: 'phone' },
    ]
    const { status, body, text } = await contacting.agency.post('/v1/contact-decisions/batch', {
      ...{ items, lender: contacting.lender.id },
    })
    expect(status, text).toBe(200)
    expect(body).toMatchObject({ allowed: 2, denied: 1, unclear: 2 })
    expect(body.items).toMatchObject([
      { index: 0, outcome: 'allow' },
      { index: 1, outcome: 'allow' },
      { index: 2, outcome: 'deny', ruledBy: 'GATE-CHANNEL' },
      { index: 3, outcome: null, problem: 'reference_not_found' },
      { index: 4, outcome: null, problem: 'contact_point_unfit' },
    ])
    const { body: at } = await contacting.agency.post('/v1/contact-decisions/batch', {
      ...{ items: items.slice(0, 1), at: '2026-11-26T04:00:00Z' },
    })
    expect(at.items).toMatchObject([{ outcome: 'deny', nextAllowedAt: '2026-11-26T13:00:00.000Z' }])
  })
})

test('the budget of a borrower is one over lenders, and tells nobody who used it up', async () => {
  const other = await contactBetween(platform)
  const nationalId = '123-45-6780'
  const [mine, theirs] = [await contacting.active({ nationalId }), await other.active({ nationalId })]
  const writing = ({ placement, points }: typeof mine) => ({
    placement,
    contactPoint: points.address,
    channel: 'letter',
  })
  for (let letter = 0; letter < 7; letter++) {
    for (const [by, debt] of [
      [contacting.agency, mine],
      [other.agency, theirs],
    ] as const) {
      expect((await by.post('/v1/contact-decisions', writing(debt))).body.outcome).toBe('allow')
    }
  }
  const shown = async (by: typeof other.agency, debt: typeof mine) => {
    const { body } = await by.post('/v1/contact-decisions', writing(debt))
    return { outcome: body.outcome, ruledBy: body.ruledBy, nextAllowedAt: body.nextAllowedAt }
  }
  const ours = await shown(contacting.agency, mine)
  expect(ours).toMatchObject({ outcome: 'deny', ruledBy: 'HOUSE-BUDGET' })
  expect(await shown(other.agency, theirs)).toEqual(ours)
  expect(ours.nextAllowedAt).toMatch(/T(00|06|12|18):00:00\.000Z$/)
})
