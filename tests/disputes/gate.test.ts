import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contactBetween } from '../contacts/contacting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { dispute } from './disputing.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const proof = { kind: 'copy_of_contract', documents: ['ab'.repeat(32)] }

describe('in the United States', () => {
  test('permits that are out for the debt are revoked at once, and for no other debt', async () => {
    // Into the hours in which New York is called.
    platform.clock.advance(5.5 * 3_600)
    const here = await contactBetween(platform)
    const [debt, other] = [await here.active(), await here.active()]
    const items = [debt, other].map(({ placement, points }) => ({
      placement,
      contactPoint: points.phone,
      channel: 'phone',
    }))
    const { body: plan } = await here.agency.post('/v1/contact-plans', { pool: 'D', items })
    const statuses = () =>
      Promise.all(
        plan.permits.map(
          async ({ permitId }: { permitId: string }) => (await here.agency.get(`/v1/permits/${permitId}`)).body.status,
        ),
      )
    expect(await statuses()).toEqual(['issued', 'issued'])
    const receivedOn = platform.clock.now().slice(0, 10)
    expect((await here.agency.post('/v1/disputes', { placement: debt.placement, receivedOn })).status).toBe(201)
    await platform.settle()
    expect(await statuses()).toEqual(['revoked', 'issued'])
  })

  const asked = (agency: TestOrganisation, placement: string, contactPoint: string) =>
    agency.post('/v1/contact-decisions', { placement, contactPoint, channel: 'phone' })
  const ruled = (body: { verdicts: { ruleId: string; verdict: string }[] }) =>
    body.verdicts.filter(({ verdict }) => verdict === 'deny').map(({ ruleId }) => ruleId)

  test('the gate denies contact about a debt in dispute, and about no other; of a part it lets the rest be', async () => {
    const here = await contactBetween(platform)
    const [debt, other] = [await here.active(), await here.active()]
    const raise = (body: object) => here.agency.post('/v1/disputes', dispute({ placement: debt.placement, ...body }))
    const receivedOn = platform.clock.now().slice(0, 10)
    const { body: part } = await raise({ amount: 1_000, receivedOn })
    expect(ruled((await asked(here.agency, debt.placement, debt.points.phone)).body)).not.toContain('US-F-38-DISPUTE')
    const { body: whole } = await raise({ receivedOn })
    expect(ruled((await asked(here.agency, debt.placement, debt.points.phone)).body)).toEqual(
      expect.arrayContaining(['GATE-PLACEMENT', 'HOUSE-DISPUTE', 'US-F-38-DISPUTE']),
    )
    expect(ruled((await asked(here.agency, other.placement, other.points.phone)).body)).not.toContain('US-F-38-DISPUTE')
    const rejected = await here.lender.post(`/v1/cases/${whole.id}/answer`, {
      outcome: 'rejected',
      code: 'no_evidence',
    })
    expect(rejected).toMatchObject({ status: 409, body: { code: 'dispute_verification_missing' } })
    await here.agency.post(`/v1/cases/${whole.id}/verify`, proof)
    expect(ruled((await asked(here.agency, debt.placement, debt.points.phone)).body)).not.toContain('US-F-38-DISPUTE')
    expect((await here.agency.get(`/v1/cases/${part.id}`)).body.stops).toBe('part')
  })
})
