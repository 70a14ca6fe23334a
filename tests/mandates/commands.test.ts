import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { mandateBetween, termsOf } from './terms.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'mandates:write' as const }
const ended = async () => {
  const id = await mandateBetween(lender, agency)
  await lender.post(`/v1/mandates/${id}/end`)
  return id
}

let references = 0
const proposal = (reference: string) => ({
  by: lender,
  path: '/v1/mandates',
  body: { counterparty: agency.id, reference, terms: termsOf() },
})

commandCases('mandate.propose', {
  ...shared,
  arrange: async () => proposal(`FRAME-${++references}`),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'proposed', inForce: null, latest: { number: 1, agencySignedAt: null } })
    const seen = await agency.get(`/v1/mandates/${body.id}`)
    expect(seen.body).toMatchObject({ id: body.id, reference: null, lenderId: lender.id, agencyId: agency.id })
  },
  events: ['mandate.proposed'],
  conflict: {
    arrange: async () => {
      const again = proposal(`FRAME-${++references}`)
      await lender.call({ method: 'POST', ...again })
      return again
    },
    ...{ status: 409, code: 'mandate_reference_taken' },
  },
  // An organisation of another world sees none of this one.
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
})

commandCases('mandate.sign', {
  ...shared,
  arrange: async () => {
    const id = await mandateBetween(lender, agency, { signed: false })
    return { by: agency, path: `/v1/mandates/${id}/sign`, body: { number: 1 } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ status: 'active', inForce: 1, version: 2 }),
  events: ['mandate.signed'],
  conflict: {
    arrange: async () => {
      const id = await mandateBetween(lender, agency, { signed: false })
      return { by: lender, path: `/v1/mandates/${id}/sign`, body: { number: 1 } }
    },
    ...{ status: 409, code: 'mandate_nothing_to_sign' },
  },
})

commandCases('mandate.amend', {
  ...shared,
  arrange: async () => {
    const id = await mandateBetween(lender, agency)
    return { by: lender, path: `/v1/mandates/${id}/amend`, body: { terms: termsOf({ capacity: 5 }) } }
  },
  effect: ({ body }) =>
    expect(body).toMatchObject({ inForce: 1, latest: { number: 2, agencySignedAt: null, terms: { capacity: 5 } } }),
  events: ['mandate.amended'],
  conflict: {
    arrange: async () => ({ by: lender, path: `/v1/mandates/${await ended()}/amend`, body: { terms: termsOf() } }),
    ...{ status: 409, code: 'mandate_ended' },
  },
})

commandCases('mandate.end', {
  ...shared,
  arrange: async () => ({ by: agency, path: `/v1/mandates/${await mandateBetween(lender, agency)}/end` }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'ended', endedAt: platform.clock.now() }),
  events: ['mandate.ended'],
  conflict: {
    arrange: async () => ({ by: lender, path: `/v1/mandates/${await ended()}/end` }),
    ...{ status: 409, code: 'mandate_ended' },
  },
})
