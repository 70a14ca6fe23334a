import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { licenceOf, licensed } from './licences.ts'

let platform: Platform
let regulator: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  regulator = await platform.organisation('regulator')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform }
const writes = { ...shared, scope: 'licences:write' as const }
const oversees = { ...shared, scope: 'licences:oversee' as const }
const agency = () => platform.organisation('agency')

/** A licence of somebody new, after these decisions of the regulator. */
async function decided(...decisions: readonly string[]): Promise<string> {
  const id = await licensed(await agency())
  for (const decision of decisions) {
    const body = decision === 'suspend' || decision === 'revoke' ? { reason: 'conduct' } : {}
    expect(await regulator.post(`/v1/licences/${id}/${decision}`, body)).toMatchObject({ status: 200 })
  }
  return id
}

const deciding = async (verb: string, id: Promise<string>, body: object = {}) => ({
  by: regulator,
  path: `/v1/licences/${await id}/${verb}`,
  body,
})

/** Regulators of other places decide nothing here. */
const outsider = () => platform.organisation('regulator', { world: 'elsewhere' })

commandCases('licence.record', {
  ...writes,
  arrange: async () => ({ by: await agency(), path: '/v1/licences', body: licenceOf({ reference: 'MINE' }) }),
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'valid', verification: null, decision: null, reference: 'MINE' })
    expect((await by.get('/v1/licences/ref:MINE')).body).toEqual(body)
    // Anybody of the world reads the register, but not what the holder calls its licence.
    expect((await regulator.get(`/v1/licences/${body.id}`)).body).toEqual({ ...body, reference: null })
  },
  events: ['licence.recorded'],
  conflict: {
    arrange: async () => {
      const by = await agency()
      await licensed(by)
      return { by, path: '/v1/licences', body: licenceOf({ validFrom: '2026-12-31', validUntil: '2027-06-01' }) }
    },
    ...{ status: 409, code: 'licence_overlaps' },
  },
  noOutsider: 'everybody records its own',
})

commandCases('licence.renew', {
  ...writes,
  arrange: async () => {
    const by = await agency()
    const body = { validUntil: '2028-01-01', evidence: { reference: 'DOC-2' } }
    return { by, path: `/v1/licences/${await licensed(by)}/renew`, body }
  },
  status: 201,
  effect: ({ body }, { path }) =>
    expect(body).toMatchObject({ validFrom: '2027-01-01', state: 'pending', renews: path.split('/')[3] }),
  events: ['licence.renewed'],
  conflict: {
    arrange: async () => {
      const by = await agency()
      const id = await licensed(by, { validUntil: undefined })
      return { by, path: `/v1/licences/${id}/renew`, body: { evidence: { reference: 'DOC-2' } } }
    },
    ...{ status: 409, code: 'licence_renewal_unfit' },
  },
  outsider: () => platform.organisation('agency', { world: 'elsewhere' }),
})

commandCases('licence.surrender', {
  ...writes,
  arrange: async () => {
    const by = await agency()
    return { by, path: `/v1/licences/${await licensed(by)}/surrender` }
  },
  effect: ({ body }, { by }) => expect(body).toMatchObject({ state: 'surrendered', decision: { by: by.id } }),
  events: ['licence.surrendered'],
  conflict: {
    arrange: async () => {
      const by = await agency()
      const path = `/v1/licences/${await licensed(by)}/surrender`
      await by.post(path)
      return { by, path }
    },
    ...{ status: 409, code: 'licence_status_unfit' },
  },
  outsider: () => platform.organisation('agency', { world: 'elsewhere' }),
})

commandCases('licence.verify', {
  ...oversees,
  ...{ outsider, arrange: () => deciding('verify', decided()) },
  effect: ({ body }) => expect(body).toMatchObject({ verification: { by: regulator.id }, state: 'valid', version: 2 }),
  events: ['licence.verified'],
  conflict: {
    arrange: () => deciding('verify', decided('suspend')),
    ...{ status: 409, code: 'licence_status_unfit' },
  },
})

commandCases('licence.suspend', {
  ...oversees,
  ...{ outsider, arrange: () => deciding('suspend', decided(), { reason: 'conduct' }) },
  effect: ({ body }) =>
    expect(body).toMatchObject({ state: 'suspended', decision: { by: regulator.id, reason: 'conduct' } }),
  events: ['licence.suspended'],
  conflict: {
    // A holder has no say in what is decided about it.
    arrange: async () => {
      const by = await agency()
      return { by, path: `/v1/licences/${await licensed(by)}/suspend`, body: { reason: 'fees' } }
    },
    ...{ status: 403, code: 'licence_not_overseer' },
  },
})

commandCases('licence.reinstate', {
  ...oversees,
  ...{ outsider, arrange: () => deciding('reinstate', decided('suspend')) },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'valid', decision: { by: regulator.id, reason: null } }),
  events: ['licence.reinstated'],
  conflict: {
    arrange: () => deciding('reinstate', decided('revoke')),
    ...{ status: 409, code: 'licence_status_unfit' },
  },
})

commandCases('licence.revoke', {
  ...oversees,
  ...{ outsider, arrange: () => deciding('revoke', decided('suspend'), { reason: 'fraud' }) },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'revoked', decision: { reason: 'fraud' } }),
  events: ['licence.revoked'],
  conflict: {
    arrange: () => deciding('revoke', decided('revoke'), { reason: 'fraud' }),
    ...{ status: 409, code: 'licence_status_unfit' },
  },
})

commandCases('licensing.update_settings', {
  ...writes,
  arrange: async () => {
    const by = await agency()
    const etag = (await by.get('/v1/licensing-settings')).headers.get('etag') as string
    const body = { noticeDays: [14, 60, 14], complaintsContact: 'complaints@example.com' }
    return { by, method: 'PATCH', path: '/v1/licensing-settings', body, headers: { 'if-match': etag } }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toEqual({ noticeDays: [60, 14], complaintsContact: 'complaints@example.com', version: 2 })
    expect((await by.get('/v1/licensing-settings')).body).toEqual(body)
  },
  events: ['licensing.settings_updated'],
  conflict: {
    arrange: async () => {
      const by = await agency()
      const call = { method: 'PATCH', path: '/v1/licensing-settings', headers: { 'if-match': '"1"' } }
      await by.call({ ...call, body: { noticeDays: [14] } })
      return { by, ...call, body: { noticeDays: [30] } }
    },
    ...{ status: 412, code: 'stale_version' },
  },
  noOutsider: 'everybody has its own',
})
