import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { clientKey } from './actors.ts'
import { keyedClient, send } from './clients.ts'

let platform: Platform
let by: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  by = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'organisation:manage' as const }
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

async function made(body: Record<string, unknown> = {}): Promise<{ id: string; clientSecret: string }> {
  const answer = await by.post('/v1/clients', {
    ...{ name: 'Nightly sync', authMethod: 'client_secret_basic', scopes: ['mandates:read'] },
    ...body,
  })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

const revoked = async () => {
  const { id } = await made()
  await by.post(`/v1/clients/${id}/revoke`)
  return id
}

const tokenWith = ({ id, clientSecret }: { id: string; clientSecret: string }) =>
  send(
    platform,
    '/oauth/token',
    { grant_type: 'client_credentials' },
    { authorization: `Basic ${btoa(`${id}:${clientSecret}`)}` },
  )

commandCases('client.register', {
  ...shared,
  arrange: async () => ({
    ...{ by, path: '/v1/clients' },
    body: { name: 'Nightly sync', authMethod: 'client_secret_basic', scopes: ['mandates:write', 'mandates:read'] },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'active', scopes: ['mandates:read', 'mandates:write'], version: 1 })
    expect(await tokenWith(body)).toMatchObject({ status: 200, body: { scope: 'mandates:read mandates:write' } })
    const { clientSecret: _, ...shown } = body
    expect((await by.get(`/v1/clients/${body.id}`)).body).toEqual(shown)
  },
  events: ['client.registered'],
  conflict: {
    arrange: async () => {
      const narrow = await by.with(['organisation:manage', 'mandates:read'])
      const body = { name: 'Too much', authMethod: 'none', scopes: ['mandates:read', 'accounts:erase'] }
      return { by: narrow, path: '/v1/clients', body }
    },
    ...{ status: 403, code: 'client_beyond_ceiling' },
  },
  noOutsider: 'It names nobody: it registers for the organisation that asks.',
})

commandCases('client.update', {
  ...shared,
  arrange: async () => {
    const { id } = await made()
    return { by, method: 'PATCH', path: `/v1/clients/${id}`, body: { name: 'Daily sync' }, headers: ifMatch(1) }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ name: 'Daily sync', scopes: ['mandates:read'], version: 2 })
    expect((await by.get(`/v1/clients/${body.id}`)).body).toEqual(body)
  },
  events: ['client.updated'],
  conflict: {
    arrange: async () => {
      const path = `/v1/clients/${await revoked()}`
      return { by, method: 'PATCH', path, body: { name: 'Back again' }, headers: ifMatch(2) }
    },
    ...{ status: 409, code: 'client_revoked' },
  },
})

commandCases('client.rotate_secret', {
  ...shared,
  arrange: async () => ({ by, path: `/v1/clients/${(await made()).id}/rotate-secret` }),
  effect: async ({ body }) => {
    expect(await tokenWith(body)).toMatchObject({ status: 200 })
  },
  events: ['client.secret_rotated'],
  conflict: {
    arrange: async () => ({ by, path: `/v1/clients/${(await keyedClient(by)).id}/rotate-secret` }),
    ...{ status: 409, code: 'client_other_method' },
  },
})

const keySet = async () => ({ jwks: { keys: [(await clientKey('EdDSA', 'second')).publicJwk] } })

commandCases('client.replace_keys', {
  ...shared,
  arrange: async () => ({
    ...{ by, path: `/v1/clients/${(await keyedClient(by)).id}/replace-keys`, body: await keySet() },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ jwks: { keys: [{ kid: 'second', kty: 'OKP' }] }, version: 2 }),
  events: ['client.keys_replaced'],
  conflict: {
    arrange: async () => ({ by, path: `/v1/clients/${(await made()).id}/replace-keys`, body: await keySet() }),
    ...{ status: 409, code: 'client_other_method' },
  },
})

commandCases('client.revoke', {
  ...shared,
  arrange: async () => ({ by, path: `/v1/clients/${(await made()).id}/revoke` }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'revoked', version: 2 }),
  events: ['client.revoked'],
  conflict: {
    arrange: async () => ({ by, path: `/v1/clients/${await revoked()}/revoke` }),
    ...{ status: 409, code: 'client_revoked' },
  },
})

commandCases('api_key.create', {
  ...shared,
  arrange: async () => ({ by, path: `/v1/clients/${(await made({ authMethod: 'none' })).id}/api-keys`, body: {} }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ hint: body.key.slice(0, 13), expiresAt: null, revokedAt: null })
    const response = await platform.app.request('/v1/mandates', { headers: { authorization: `Bearer ${body.key}` } })
    expect(response.status).toBe(200)
    const { key: _, ...shown } = body
    expect((await by.get(`/v1/clients/${body.clientId}/api-keys`)).body.data).toEqual([shown])
  },
  events: ['api_key.created'],
  conflict: {
    arrange: async () => {
      const path = `/v1/clients/${(await made({ authMethod: 'none' })).id}/api-keys`
      for (let held = 0; held < 20; held++) await by.post(path)
      return { by, path, body: {} }
    },
    ...{ status: 409, code: 'api_keys_too_many' },
  },
})

const apiKey = async () => {
  const path = `/v1/clients/${(await made({ authMethod: 'none' })).id}/api-keys`
  return `${path}/${(await by.post(path)).body.id}/revoke`
}

commandCases('api_key.revoke', {
  ...shared,
  arrange: async () => ({ by, path: await apiKey() }),
  effect: ({ body }) => expect(body).toMatchObject({ revokedAt: platform.clock.now(), version: 2 }),
  events: ['api_key.revoked'],
  conflict: {
    arrange: async () => {
      const path = await apiKey()
      await by.post(path)
      return { by, path }
    },
    ...{ status: 409, code: 'api_key_revoked' },
  },
})
