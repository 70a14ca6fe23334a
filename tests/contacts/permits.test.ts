import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PermitKeySet, verifyPermit } from '../../sdk/src/permits.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

let platform: Platform
let contacting: Contacting
let collectors: readonly string[]
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
  collectors = [await contacting.collector(), await contacting.collector()]
})
afterAll(() => platform.stop())

const items = async (count = 1) => {
  const made = []
  for (let at = 0; at < count; at++) {
    const { placement } = await contacting.active()
    made.push({ placement, phone: '+12125550123', channel: 'phone' })
  }
  return made
}
const planned = async (count = 1) => {
  const { body, text, status } = await contacting.agency.post('/v1/contact-plans', {
    ...{ pool: 'MORNING-A', lender: contacting.lender.id, items: await items(count) },
  })
  if (status !== 201) throw new Error(text)
  return body
}
const claimBody = () => ({ collector: collectors[0] })

commandCases('contact_plan.make', {
  platform: () => platform,
  scope: 'contacts:decide',
  arrange: async () => ({
    ...{ by: contacting.agency, path: '/v1/contact-plans' },
    body: { pool: 'MORNING-A', lender: contacting.lender.id, items: await items(2) },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ pool: 'MORNING-A', items: 2 })
    expect(body.permits).toHaveLength(2)
    expect(await contacting.agency.get(`/v1/contact-plans/${body.id}`)).toMatchObject({
      status: 200,
      body: { items: 2 },
    })
    expect(await contacting.lender.get(`/v1/contact-plans/${body.id}`)).toMatchObject({ status: 404 })
  },
  events: ['contact_plan.made'],
  conflict: {
    arrange: async () => {
      const { placement } = await contacting.active()
      return {
        ...{ by: contacting.agency, path: '/v1/contact-plans' },
        body: {
          pool: 'A',
          lender: contacting.lender.id,
          items: [{ placement, phone: '+12125550123', channel: 'letter' }],
        },
      }
    },
    ...{ status: 422, code: 'contact_point_unfit' },
  },
})

commandCases('contact_plan.refresh', {
  platform: () => platform,
  scope: 'contacts:decide',
  arrange: async () => ({ by: contacting.agency, path: `/v1/contact-plans/${(await planned()).id}/refresh`, body: {} }),
  effect: ({ body }) => expect(body.permits).toMatchObject([{ status: 'issued' }]),
  events: ['contact_plan.refreshed'],
  conflict: {
    arrange: async () => {
      const { id } = await planned()
      platform.clock.advance(24 * 3_600)
      return { by: contacting.agency, path: `/v1/contact-plans/${id}/refresh`, body: {} }
    },
    ...{ status: 409, code: 'contact_plan_over' },
  },
})

commandCases('permit.claim', {
  platform: () => platform,
  scope: 'contacts:decide',
  arrange: async () => {
    const { permits } = await planned()
    return { by: contacting.agency, path: `/v1/permits/${permits[0].permitId}/claim`, body: claimBody() }
  },
  effect: async ({ body }, call) => {
    expect(body).toMatchObject({
      permit: { status: 'claimed', claimedBy: collectors[0] },
      decision: { outcome: 'allow' },
    })
    // The same collector again is told the same; another is told that it is taken.
    expect((await contacting.agency.post(call.path, claimBody())).body).toEqual(body)
    expect(await contacting.agency.post(call.path, { collector: collectors[1] })).toMatchObject({
      ...{ status: 409, body: { code: 'permit_claimed' } },
    })
  },
  events: ['contact_decision.allowed', 'permit.claimed'],
  conflict: {
    arrange: async () => {
      const { permits } = await planned()
      platform.clock.advance(15 * 60)
      return { by: contacting.agency, path: `/v1/permits/${permits[0].permitId}/claim`, body: claimBody() }
    },
    ...{ status: 409, code: 'permit_over' },
  },
})

describe('a permit', () => {
  test('is checked offline against the published keys, and is good for fifteen minutes', async () => {
    const { permits, id } = await planned()
    const published = await platform.app.request('http://concordat.test/oauth/jwks')
    const jwks = (await published.json()) as JSONWebKeySet
    const { payload } = await jwtVerify(permits[0].token, createLocalJWKSet(jwks), {
      ...{ typ: 'concordat-permit+jwt', currentDate: new Date(platform.clock.now()) },
    })
    expect(payload).toMatchObject({ jti: permits[0].permitId, plan: id, sub: contacting.agency.id, channel: 'phone' })
    expect((payload.exp ?? 0) - (payload.nbf ?? 0)).toBe(900)
    const asked = { token: permits[0].token, keys: jwks as PermitKeySet, nowMs: Date.parse(platform.clock.now()) }
    expect(await verifyPermit({ ...asked, endpoint: '+12125550123', channel: 'phone' })).toMatchObject({
      ...{ permit: permits[0].permitId, plan: id, item: 0 },
    })
  })

  test('of fifty claims goes to one collector', async () => {
    const { permits } = await planned()
    const path = `/v1/permits/${permits[0].permitId}/claim`
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => contacting.agency.post(path, { collector: collectors[at % 2] })),
    )
    const won = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.permit.claimedBy))
    expect(won.size).toBe(1)
    expect(new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.decision.id)).size).toBe(1)
  })

  test('is revoked by event within a minute when a hold comes, and a claim is refused', async () => {
    const { permits } = await planned()
    const { body: permit } = await contacting.agency.get(`/v1/permits/${permits[0].permitId}`)
    await contacting.agency.post(`/v1/placements/${permit.placementId}/holds`, { source: 'dispute' })
    platform.clock.advance(60)
    await platform.settle()
    expect((await contacting.agency.get(`/v1/permits/${permit.id}`)).body).toMatchObject({
      ...{ status: 'revoked', ruledBy: 'GATE-PLACEMENT', notAfter: null },
    })
    expect(await contacting.agency.post(`/v1/permits/${permit.id}/claim`, claimBody())).toMatchObject({
      ...{ status: 409, body: { code: 'permit_over' } },
    })
    const events = await contacting.agency.get('/v1/events?limit=200')
    expect(events.body.data.map(({ type }: { type: string }) => type)).toContain('permit.revoked')
  })

  test('claimed after a hold came, before anybody noticed, is decided anew and denied', async () => {
    const { permits } = await planned()
    const { body: permit } = await contacting.agency.get(`/v1/permits/${permits[0].permitId}`)
    await contacting.agency.post(`/v1/placements/${permit.placementId}/holds`, { source: 'dispute' })
    const claim = await contacting.agency.post(`/v1/permits/${permit.id}/claim`, claimBody())
    expect(claim.body).toMatchObject({ permit: { status: 'revoked' }, decision: { outcome: 'deny' } })
  })
})
