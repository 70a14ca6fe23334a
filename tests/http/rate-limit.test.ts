import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../../src/app.ts'
import { perMinute, quotaKeeper } from '../../src/http/index.ts'
import { readGuide } from '../../src/runtime/platform.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { claimsOf, keyedClient, signedBy, tokenBy } from '../oauth/clients.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

const quotas = { client: perMinute(20), organisation: perMinute(30), token: perMinute(20), check: perMinute(60) }

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ quotas })
})
afterAll(() => platform.stop())

const asks = async (by: TestOrganisation, times: number, path = '/v1/mandates') => {
  const answers = []
  for (let asked = 0; asked < times; asked++) answers.push(await by.get(path))
  return answers
}

/** What the database was told of an organisation's windows. */
const told = async ({ id }: TestOrganisation) => {
  const rows = await platform.admin`
    select split_part(policy, ':', 1) as policy, leased from quota_leases where org_id = ${uuidOf(id)} order by policy`
  return rows.map(({ policy, leased }) => [policy, leased])
}

/** Several processes tell at their own pace; this asks until they have. */
const settled = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 5000, interval: 20 })

describe('a quota', () => {
  test('is announced on every answer, good or bad, in the words of the IETF draft', async () => {
    const by = await platform.organisation('lender')
    const [found] = await asks(by, 1)
    expect(found?.headers.get('ratelimit-policy')).toBe('"client";q=20;w=60, "organisation";q=30;w=60')
    expect(found?.headers.get('ratelimit')).toBe('"client";r=19;t=60, "organisation";r=29;t=60')
    const [missing] = await asks(by, 1, '/v1/nothing-here')
    expect(missing?.status).toBe(404)
    expect(missing?.headers.get('ratelimit')).toBe('"client";r=18;t=60, "organisation";r=28;t=60')
  })

  test('that is used up answers 429 with the policy, until the window ends', async () => {
    const by = await platform.organisation('lender')
    platform.clock.advance(17)
    const answers = await asks(by, 21)
    expect(answers.map(({ status }) => status)).toEqual([...Array(20).fill(200), 429])
    const refused = answers.at(-1)
    expect(refused?.body).toMatchObject({
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
      code: 'quota_exceeded',
      'violated-policies': ['client'],
    })
    expect(refused?.headers.get('retry-after')).toBe('43')
    expect(refused?.headers.get('ratelimit')).toBe('"client";r=0;t=43, "organisation";r=10;t=43')
    platform.clock.advance(43)
    expect((await by.get('/v1/mandates')).status).toBe(200)
  })

  test('of an organisation counts all its clients, and nobody else', async () => {
    const by = await platform.organisation('agency')
    const second = await by.with(['mandates:read'])
    await asks(by, 15)
    const answers = await asks(second, 16)
    expect(answers.map(({ status }) => status)).toEqual([...Array(15).fill(200), 429])
    expect(answers.at(-1)?.body['violated-policies']).toEqual(['organisation'])
    expect((await (await platform.organisation('agency')).get('/v1/mandates')).status).toBe(200)
  })

  test('is told to the database in blocks: a row a window, written once in several requests', async () => {
    const by = await platform.organisation('agency')
    await asks(by, 1)
    await settled(async () => expect(await told(by)).toEqual([['client', 3]]))
    const [before] = await platform.admin`select xmin::text from quota_leases where org_id = ${uuidOf(by.id)}`
    await asks(by, 2)
    const [after] = await platform.admin`select xmin::text from quota_leases where org_id = ${uuidOf(by.id)}`
    expect(after).toEqual(before)
  })

  test('is shared by processes: each learns of the others with its next lease', async () => {
    const by = await platform.organisation('lender')
    const { deps, signingKeys } = platform
    const oauth = { issuer: BASE_URL, resource: BASE_URL, signingKeys: () => signingKeys, sandbox: true }
    const edge = {
      newId: deps.newId,
      docsUrl: `${BASE_URL}/docs`,
      log: deps.log,
      elapsedMs: () => 0,
      randomBytes: deps.randomBytes,
    }
    const process = createApp({ deps, edge, oauth, readGuide, quotas })
    const elsewhere = async () =>
      (await process.request('/v1/mandates', { headers: { authorization: `Bearer ${by.apiKey}` } })).status
    await asks(by, 15)
    await settled(async () => expect(Number((await told(by))[0]?.[1])).toBeGreaterThanOrEqual(15))
    expect(await elsewhere()).toBe(200)
    let refused = 0
    await settled(async () => {
      if ((await elsewhere()) === 429) refused++
      expect(refused).toBeGreaterThan(0)
    })
  })

  test('outlives a database that is away: the count goes on', async () => {
    const logged: unknown[] = []
    const away = { connect: () => Promise.reject(new Error('away')), close: async () => {} }
    const keeper = quotaKeeper({
      ...{ database: away, clock: platform.clock.now, quotas, log: (entry) => void logged.push(entry) },
    })
    const { actor } = await platform.organisation('lender')
    const counted = [{ name: 'client' as const, of: actor.client }]
    for (let asked = 0; asked < 20; asked++) {
      expect(keeper.take(counted)[0]?.exceeded).toBe(false)
      await keeper.settle(actor, counted)
    }
    expect(keeper.take(counted)[0]).toMatchObject({ exceeded: true, remaining: 0 })
    expect(logged[0]).toEqual({ event: 'quota_lease_failed', org: actor.org })
  })

  test('is paid by the weight of a GraphQL document: a unit for every 200 it may find', async () => {
    const by = await platform.organisation('lender')
    const ask = async (first: number) => {
      const body = {
        query: `{ a: mandates(first: ${first}) { edges { node { id } } } b: mandates(first: 200) { edges { node { id } } } }`,
      }
      return (await by.call({ method: 'POST', path: '/graphql', body })).headers.get('ratelimit')
    }
    expect(await ask(200)).toMatch(/^"client";r=17;/)
    expect(await ask(1)).toMatch(/^"client";r=15;/)
  })

  test('of the token endpoint is its own', async () => {
    const client = await keyedClient(await platform.organisation('lender'))
    const ask = async () => tokenBy(platform, await signedBy(client.key, claimsOf(platform, client.id)))
    for (let asked = 0; asked < 20; asked++) expect((await ask()).status).toBe(200)
    const refused = await ask()
    expect(refused).toMatchObject({ status: 429, body: { error: 'temporarily_unavailable' } })
    expect(refused.headers.get('ratelimit')).toMatch(/^"token";r=0;t=\d+$/)
    expect(refused.headers.get('retry-after')).toBe(/t=(\d+)/.exec(refused.headers.get('ratelimit') ?? '')?.[1])
  })
})

const uuidOf = (id: OrganisationId) => OrganisationId.toUuid(id)
