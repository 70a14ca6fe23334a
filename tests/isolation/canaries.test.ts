import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EdgeEnv } from '../../src/http/index.ts'
import type { Schema } from '../../src/http/openapi-example.ts'
import { contractOperations, follow } from '../contract/contract.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { freeText, takeLeaks, unmarked } from '../setup/canaries.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { searchLogs, watching } from '../setup/watch.ts'

/** The watch over every answer and log line of the suite, on a service that keeps no secret. */
let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let placed: string
let kept: string
beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  agency = await platform.organisation('agency')
  const mandate = await mandateBetween(lender, agency)
  placed = await debtOf(platform, lender)
  kept = await debtOf(platform, lender)
  expect(await lender.post('/v1/placements', { account: placed, mandate })).toMatchObject({ status: 201 })
})
afterAll(() => platform.stop())

/** Answers whatever was written before, to everybody, in pieces of this many bytes. */
function gossip(piece = 1_000): Hono<EdgeEnv> {
  const heard: string[] = []
  const app = new Hono<EdgeEnv>().all('*', async ({ req }) => {
    if (req.path === '/v1/header') return new Response(null, { headers: { 'x-heard': heard.join() } })
    heard.push(await req.text())
    const bytes = new TextEncoder().encode(heard.join('\n'))
    const start = (stream: ReadableStreamDefaultController) => {
      for (let at = 0; at < bytes.length; at += piece) stream.enqueue(bytes.slice(at, at + piece))
      stream.close()
    }
    return new Response(new ReadableStream({ start }))
  })
  app.fetch = watching(app.fetch, platform.admin)
  return app
}

let told = 0

/** How often it leaked when a lender had written to a path and another organisation asked. */
async function leaked(path: string, asked: TestOrganisation, piece?: number): Promise<number> {
  const app = gossip(piece)
  const words = { employer: `Shift ${++told}`, reference: 'R-1' }
  await lender.through(app).post(path, words)
  expect(takeLeaks()).toEqual([])
  const { text } = await asked.through(app).get('/v1/anything')
  expect(text).toBe(`${JSON.stringify(words)}\n`)
  return takeLeaks().length
}

describe('what an organisation wrote', () => {
  test('is its own, and shown to others it is a leak', async () => {
    expect(await leaked('/v1/accounts', lender)).toBe(0)
    expect(await leaked('/v1/accounts', await platform.organisation('lender'))).toBe(1)
    expect(await leaked('/v1/accounts', await platform.organisation('agency'))).toBe(1)
  })

  test('about an account is shown to the agency it is placed with, and to that one only', async () => {
    expect(await leaked(`/v1/accounts/${placed}/documents`, agency)).toBe(0)
    expect(await leaked(`/v1/accounts/${kept}/documents`, agency)).toBe(1)
    expect(await leaked(`/v1/accounts/${placed}/documents`, await platform.organisation('agency'))).toBe(1)
  })

  test('about its own staff is shown to nobody it works with', async () => {
    expect(await leaked('/v1/members', agency)).toBe(1)
    expect(await leaked('/v1/clients', agency)).toBe(1)
  })

  test('about a mandate is shown to the other side of one', async () => {
    expect(await leaked('/v1/mandates', agency)).toBe(0)
    expect(await leaked('/v1/mandates', await platform.organisation('agency'))).toBe(1)
  })

  test('is found in whatever pieces it is answered', async () => {
    const outsider = await platform.organisation('lender')
    for (const piece of [1, 7, 19]) expect(await leaked('/v1/accounts', outsider, piece)).toBe(1)
  })

  test('is shown to nobody without a credential', async () => {
    const app = gossip()
    await lender.through(app).post('/v1/accounts', { employer: 'The night shift' })
    await (await app.request('/v1/anything')).text()
    expect(takeLeaks()).toHaveLength(1)
  })

  test('is found in a header', async () => {
    const app = gossip()
    await lender.through(app).post('/v1/accounts', { employer: 'The night shift' })
    await (await platform.organisation('agency')).through(app).get('/v1/header')
    expect(takeLeaks()).toHaveLength(1)
  })

  test('is in no log line, not even its writer’s', async () => {
    const app = new Hono<EdgeEnv>().all('*', async ({ req }) => {
      platform.deps.log({ event: 'overheard', text: await req.text() })
      return new Response()
    })
    app.fetch = watching(app.fetch, platform.admin)
    await lender.through(app).post('/v1/accounts', { employer: 'The night shift' })
    searchLogs()
    expect(takeLeaks()).toEqual(['A log line holds what a tenant wrote: The night shift'])
  })
})

test('every free text of the contract is marked, or cannot be for a reason', () => {
  const free = new Set(contractOperations().flatMap(({ body }) => (body ? freeProperties(body) : [])))
  const known = new Set<string>([...freeText, ...Object.keys(unmarked)])
  const unknown = [...free].filter((name) => !known.has(name))
  expect(unknown, 'say in tests/setup/canaries.ts whether these hold somebody’s own words').toEqual([])
  expect([...known].filter((name) => !free.has(name))).toEqual([])
})

/** The string properties of a schema that nothing restricts but their length. */
function freeProperties(schema: Schema, name = ''): string[] {
  const { type, properties = {}, items, anyOf = [], oneOf = [], allOf = [], ...rest } = resolved(schema)
  const isFree = [type].flat().includes('string') && !(rest.enum || rest.const || rest.pattern || rest.format)
  return [
    ...(isFree ? [name] : []),
    ...Object.entries(properties).flatMap(([field, inner]) => freeProperties(inner, field)),
    ...[...(items ? [items] : []), ...anyOf, ...oneOf, ...allOf].flatMap((inner) => freeProperties(inner, name)),
  ]
}

const resolved = (schema: Schema): Schema => (schema.$ref ? follow<Schema>(schema.$ref) : schema)
