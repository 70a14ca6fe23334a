import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../sdk/src/index.ts'
import { instantFromEpochMs } from '../../src/kernel/instant.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let by: TestOrganisation
let tokens = 0
beforeAll(async () => {
  // The SDK signs with the real clock, so this file lets the service read it.
  platform = await startPlatform({ clock: () => instantFromEpochMs(Date.now()) })
  by = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const environment = {
  fetch: (async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    if (new URL(request.url).pathname === '/oauth/token') tokens++
    return platform.app.request(request)
  }) as typeof fetch,
}

describe('the guide to authentication', () => {
  test('holds: register a public key, connect with the private one, share a token, rotate, revoke', async () => {
    const administrator = connect({ baseUrl: BASE_URL, credentials: { apiKey: by.apiKey }, environment })
    const pairOf = () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    const publicOf = async ({ publicKey }: CryptoKeyPair, kid: string) =>
      ({ ...(await crypto.subtle.exportKey('jwk', publicKey)), kid }) as never
    const [first, second] = [await pairOf(), await pairOf()]
    const client = await administrator.clients.register({
      name: 'Nightly sync',
      authMethod: 'private_key_jwt',
      jwks: { keys: [await publicOf(first, 'first')] },
      scopes: ['mandates:read', 'events:read'],
    })
    const signing = (pair: CryptoKeyPair, keyId: string) =>
      connect({
        ...{ baseUrl: BASE_URL, environment },
        credentials: { clientId: client.id, privateKey: pair.privateKey, keyId },
      })

    const concordat = signing(first, 'first')
    await Promise.all([
      concordat.mandates.list().first(),
      concordat.mandates.list().first(),
      concordat.mandates.list().first(),
    ])
    expect(tokens).toBe(1)

    await administrator.clients.replaceKeys(client.id, {
      jwks: { keys: [await publicOf(first, 'first'), await publicOf(second, 'second')] },
    })
    await concordat.mandates.list().first()
    expect(tokens).toBe(1)
    await administrator.clients.replaceKeys(client.id, { jwks: { keys: [await publicOf(second, 'second')] } })
    await expect(concordat.mandates.list().first()).rejects.toMatchObject({ status: 401 })
    await expect(signing(second, 'second').mandates.list().first()).resolves.toMatchObject({ data: [] })

    await administrator.clients.revoke(client.id)
    await expect(signing(second, 'second').mandates.list().first()).rejects.toMatchObject({ status: 401 })
  })
})
