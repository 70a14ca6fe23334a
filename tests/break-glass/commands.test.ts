import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { approved, asked, asking, breaking } from './grants.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/break-glass-grants'

commandCases('break_glass.request', {
  platform: () => platform,
  scope: 'break-glass:ask',
  arrange: async () => {
    const { operator, tenant } = await breaking(platform)
    return { by: operator, path, body: asking(tenant) }
  },
  status: 201,
  effect: ({ body }, { by }) => {
    expect(body).toMatchObject({ status: 'requested', operatorId: by.id, approvedBy: null, until: null, hours: 2 })
    expect(body.justification).toMatch(/importer/)
  },
  events: ['break_glass.requested'],
  conflict: {
    arrange: async () => {
      const { operator } = await breaking(platform)
      return { by: operator, path, body: asking(operator) }
    },
    ...{ status: 422, code: 'break_glass_own_data' },
  },
  // Of another world, from which the tenant is not seen.
  outsider: () => platform.organisation('operator', { world: 'elsewhere' }),
})

commandCases('break_glass.approve', {
  platform: () => platform,
  scope: 'break-glass:approve',
  arrange: async () => {
    const by = await breaking(platform)
    return { by: by.second, path: `${path}/${await asked(by)}/approve` }
  },
  effect: ({ body }, { by }) => {
    expect(body).toMatchObject({ status: 'approved', approvedBy: by.client })
    expect(Date.parse(body.until) - Date.parse(body.approvedAt)).toBe(2 * 3_600_000)
  },
  events: ['break_glass.approved'],
  conflict: {
    arrange: async () => {
      const by = await breaking(platform)
      return { by: by.operator, path: `${path}/${await asked(by)}/approve` }
    },
    ...{ status: 403, code: 'break_glass_same_client' },
  },
})

commandCases('break_glass.end', {
  platform: () => platform,
  scope: 'organisation:manage',
  arrange: async () => {
    const by = await breaking(platform)
    return { by: by.tenant, path: `${path}/${await approved(by)}/end` }
  },
  effect: ({ body }, { by }) => expect(body).toMatchObject({ status: 'ended', endedBy: by.id }),
  events: ['break_glass.ended'],
  conflict: {
    arrange: async () => {
      const by = await breaking(platform)
      const grant = await approved(by)
      await by.operator.post(`${path}/${grant}/end`)
      return { by: by.tenant, path: `${path}/${grant}/end` }
    },
    ...{ status: 409, code: 'break_glass_status_unfit' },
  },
})

test('only an operator asks, and only about who is in its world', async () => {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const refused = await lender.post(path, asking(agency))
  expect(refused).toMatchObject({ status: 403, body: { code: 'break_glass_not_operator' } })
  const operator = await platform.organisation('operator')
  const hermit = await platform.organisation('lender', { world: 'elsewhere' })
  const unknown = await operator.post(path, asking(hermit))
  expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/organisation' }] } })
})

test('a tenant approves nothing about itself', async () => {
  const by = await breaking(platform)
  const refused = await by.tenant.post(`${path}/${await asked(by)}/approve`)
  expect(refused).toMatchObject({ status: 403, body: { code: 'break_glass_not_operator' } })
})

test('what nobody approves lapses, and so do the hours; the tenant is told of both', async () => {
  const by = await breaking(platform)
  const [waiting, running] = [await asked(by), await approved(by)]
  platform.clock.advance(2 * 3_600)
  expect((await by.tenant.get(`${path}/${running}`)).body.status).toBe('lapsed')
  await platform.settle()
  platform.clock.advance(22 * 3_600)
  await platform.settle()
  expect((await by.second.post(`${path}/${waiting}/approve`)).body).toMatchObject({ code: 'break_glass_status_unfit' })
  const { body } = await by.tenant.get('/v1/events?limit=50')
  const types = body.data.map(({ type }: { type: string }) => type)
  expect(types.filter((type: string) => type === 'break_glass.lapsed')).toHaveLength(2)
})
