import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ConsentKeySet, verifyConsent, verifyStatusList } from '../../sdk/src/consents.ts'
import type { AnyCommand } from '../../src/command.ts'
import { simulateLapse } from '../../src/simulations/commands/lapse-licence.ts'
import { simulateReturn } from '../../src/simulations/commands/return-payment.ts'
import { simulateRevocation } from '../../src/simulations/commands/revoke-consent.ts'
import { simulateWithdrawal } from '../../src/simulations/commands/withdraw-consent.ts'
import { recordedConsent } from '../consent/consenting.ts'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { askers, asking } from '../inquiries/asking.ts'
import { licensed } from '../licensing/licences.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { owing, type Paying, paid, payingOf } from '../payments/paying.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let paying: Paying
let between: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  paying = await payingOf(platform)
  between = await contactBetween(platform)
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const path = '/v1/simulations'
const returned = `${path}/payment-returned`
const revoked = `${path}/consent-revoked`
const lapsed = `${path}/licence-lapsed`
const withdrawn = `${path}/consent-withdrawn`

const posted = async (): Promise<{ id: string; account: string }> => {
  const account = await owing(paying)
  return { id: (await paid(paying, paying.lender, { account })).id, account }
}

commandCases('simulation.return_payment', {
  ...{ platform: () => platform, scope: 'payments:write' },
  arrange: async () => ({ by: paying.lender, path: returned, body: { payment: (await posted()).id } }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'reversed', reversalCode: 'bounced' })
    expect((await paying.lender.get(`/v1/accounts/${body.accountId}/debt`)).body.balance).toBe(1_250_000)
  },
  events: ['payment.reversed', 'transaction.posted'],
  conflict: {
    arrange: async () => {
      const { id } = await posted()
      await paying.lender.post(returned, { payment: id })
      return { by: paying.lender, path: returned, body: { payment: id } }
    },
    ...{ status: 409, code: 'payment_status_unfit' },
  },
})

commandCases('simulation.revoke_consent', {
  ...{ platform: () => platform, scope: 'accounts:write' },
  arrange: async () => {
    const { points } = await between.active()
    return { by: between.lender, path: revoked, body: { contactPoint: points.email } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ consentedAt: null, optedOutAt: platform.clock.now() }),
  events: ['party.contact_point_opted_out'],
  conflict: {
    arrange: async () => {
      const { points } = await between.active()
      await between.lender.post(`/v1/contact-points/${points.email}/remove`)
      return { by: between.lender, path: revoked, body: { contactPoint: points.email } }
    },
    ...{ status: 409, code: 'contact_point_removed' },
  },
})

commandCases('simulation.lapse_licence', {
  ...{ platform: () => platform, scope: 'licences:write' },
  arrange: async () => ({
    ...{ by: between.agency, path: lapsed },
    body: { licence: await licensed(between.agency, { activity: 'tracing', jurisdiction: `TW-${places()}` }) },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'expired', validUntil: platform.clock.now().slice(0, 10) }),
  events: ['licence.lapsed'],
  conflict: {
    arrange: async () => {
      const licence = await licensed(between.agency, { activity: 'tracing', jurisdiction: `TW-${places()}` })
      await between.agency.post(lapsed, { licence })
      platform.clock.advance(1)
      return { by: between.agency, path: lapsed, body: { licence } }
    },
    ...{ status: 409, code: 'licence_status_unfit' },
  },
})

commandCases('simulation.withdraw_consent', {
  ...{ platform: () => platform, scope: 'consents:write' },
  arrange: async () => {
    const { id } = await recordedConsent(platform, between.lender)
    return { by: between.lender, path: withdrawn, body: { consent: id } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ standing: 'withdrawn', askedBySubject: true }),
  events: ['consent.withdrawn'],
  conflict: {
    arrange: async () => {
      const { id } = await recordedConsent(platform, between.lender)
      await between.lender.post(withdrawn, { consent: id })
      return { by: between.lender, path: withdrawn, body: { consent: id } }
    },
    ...{ status: 409, code: 'consent_already_withdrawn' },
  },
})

let made = 0
const places = () => `A${String(++made).padStart(2, '0')}`

test('a consent that was revoked keeps everybody from the contact point', async () => {
  const { placement, points } = await between.active()
  const ask = () =>
    between.agency.post('/v1/contact-decisions', { placement, contactPoint: points.phone, channel: 'phone' })
  expect((await ask()).body.outcome).toBe('allow')
  await between.lender.post(revoked, { contactPoint: points.phone })
  expect((await ask()).body.outcome).toBe('deny')
})

test('a consent that was withdrawn has the next inquiry refused, is told, and shows in the status list', async () => {
  const asker = await askers(platform)
  const { body, kept } = await asking(platform, asker, { consent: { queriesMax: 2 } })
  expect((await asker.by.post('/v1/inquiries', body)).status).toBe(201)
  const keys = (await (await platform.app.request('/oauth/jwks')).json()) as ConsentKeySet
  const nowMs = () => Date.parse(platform.clock.now())
  const taken = await verifyConsent({ jws: kept.jws, keys, nowMs: nowMs() })
  const isWithdrawn = async () => {
    const { uri } = taken.statusList
    const token = await (await platform.app.request(uri)).text()
    return (await verifyStatusList({ token, keys, nowMs: nowMs() })).isWithdrawn(taken)
  }
  expect(await isWithdrawn()).toBe(false)
  expect((await asker.by.post(withdrawn, { consent: kept.id })).status).toBe(200)
  const refused = await asker.by.post('/v1/inquiries', body)
  expect(refused.body.code).toBe('inquiry_consent_withdrawn')
  platform.clock.advance(60)
  expect(await isWithdrawn()).toBe(true)
  await platform.settle()
  const { data } = (await asker.by.get('/v1/events?limit=200')).body
  const told = data.filter((one: { data?: { consentId?: string } }) => one.data?.consentId === kept.id)
  expect(told.map(({ type }: { type: string }) => type)).toContain('consent.withdrawn')
})

test('a licence that lapsed suspends the mandate that requires it', async () => {
  const agency = await platform.organisation('agency')
  const licence = await licensed(agency)
  const terms = { licencesRequired: ['collection' as const] }
  const mandate = await mandateBetween(between.lender, agency, { terms })
  await platform.settle()
  expect((await between.lender.get(`/v1/mandates/${mandate}`)).body.unlicensed).toBeNull()
  await agency.post(lapsed, { licence })
  platform.clock.advance(1)
  await platform.settle()
  expect((await between.lender.get(`/v1/mandates/${mandate}`)).body.unlicensed).toMatchObject({
    missing: ['TW:collection'],
  })
})

test.each([
  ['payments', simulateReturn],
  ['consents', simulateRevocation],
  ['withdrawals', simulateWithdrawal],
  ['licences', simulateLapse],
])('in production no %s are simulated', (_, command) => {
  const production = { simulator: [{ sandbox: false }] }
  const decided = (command as AnyCommand).decide(production as never, {}, {} as never)
  expect(decided).toMatchObject({ ok: false, refusal: { kind: { code: 'simulation_sandbox_only' } } })
})
