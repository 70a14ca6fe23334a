import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { HttpResponse, http } from 'msw'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { facadeOf } from '../../sdk/facade.ts'
import { config } from '../../sdk/openapi-ts.config.ts'
import type { Answer } from '../../sdk/src/answer.ts'
import { type Concordat, createConcordat, using } from '../../sdk/src/client.ts'
import type { RequestOptions } from '../../sdk/src/core/request.ts'
import type { Paged } from '../../sdk/src/pages.ts'
import { sampleContract } from './sample-contract.ts'
import { BASE, problem, script, standingClock, useService } from './service.ts'

interface Placement {
  readonly id: string
}
type Operation = (options: object) => Promise<{ readonly data: unknown }>
interface Resources {
  readonly placements: {
    readonly list: (query?: { status?: string }, options?: RequestOptions) => Paged<Placement>
    readonly get: (id: string, options?: RequestOptions) => Answer<Placement>
    readonly delete: (id: string, options: RequestOptions & { ifMatch: string }) => Answer<void>
    readonly accept: (id: string, body: { note?: string }, options?: RequestOptions) => Answer<Placement>
  }
  readonly placementBatches: {
    readonly uploadContent: (
      id: string,
      body: BodyInit | (() => BodyInit),
      options?: RequestOptions,
    ) => Answer<Placement>
    readonly export: (options?: RequestOptions) => Answer<ReadableStream<Uint8Array>>
  }
}

const server = useService()
let directory: string
let api: Readonly<Record<string, Operation>>
let facade: { readonly resources: (concordat: Concordat) => Resources }

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'concordat-sdk-'))
  const output = { ...config.output, path: join(directory, 'api') }
  const input = structuredClone(sampleContract)
  await createClient({ ...config, input, output, logs: { level: 'silent' } } as Parameters<typeof createClient>[0])
  const source = new URL('../../sdk/src/', import.meta.url).pathname
  await writeFile(join(directory, 'facade.ts'), facadeOf(sampleContract).replaceAll("from '../", `from '${source}`))
  api = await import(join(directory, 'api/sdk.gen.ts'))
  facade = await import(join(directory, 'facade.ts'))
}, 30_000)
afterAll(() => rm(directory, { recursive: true, force: true }))

function connect() {
  const { environment } = standingClock()
  const concordat = createConcordat({ baseUrl: BASE, credentials: { apiKey: 'ccd_test_k' }, environment })
  return { concordat, ...facade.resources(concordat) }
}
const placement = () => HttpResponse.json({ id: 'plc_1' }, { headers: { ETag: '"1-a"' } })

describe('a generated operation', () => {
  test('is authenticated, retried and keyed by the core', async () => {
    const { concordat } = connect()
    const path = '/v1/placements/plc%2F1/accept'
    const { handler, requests } = script('post', path, () => problem(503, 'unavailable'), placement)
    server.use(handler)
    const given = { ...using(concordat, { dryRun: true }), path: { id: 'plc/1' }, body: { note: 'n' } }
    const answer = await api.acceptPlacement?.(given)
    expect(answer?.data).toEqual({ id: 'plc_1' })
    const headers = ['Authorization', 'Idempotency-Key', 'Dry-Run', 'Content-Type']
    const [first, second] = requests.map((one) => headers.map((name) => one.headers.get(name)))
    expect(first).toEqual(['Bearer ccd_test_k', expect.stringMatching(/^[0-9a-f-]{36}$/), 'true', 'application/json'])
    expect(second).toEqual(first)
    expect(requests.map(({ text }) => text)).toEqual(['{"note":"n"}', '{"note":"n"}'])
  })

  test('rejects with the typed problem', async () => {
    const { concordat } = connect()
    server.use(http.get(`${BASE}/v1/placements/plc_1`, () => problem(404, 'not_found')))
    const refused = api.getPlacement?.({ client: concordat.client, path: { id: 'plc_1' } })
    await expect(refused).rejects.toMatchObject({ name: 'ConcordatError', code: 'not_found', requestId: 'req_1' })
  })
})

describe('the facade', () => {
  test('reads with the response at hand', async () => {
    const { placements } = connect()
    server.use(http.get(`${BASE}/v1/placements/plc_1`, placement))
    expect(await placements.get('plc_1')).toEqual({ id: 'plc_1' })
    const { data, response } = await placements.get('plc_1').withResponse()
    expect([data.id, response.headers.get('ETag')]).toEqual(['plc_1', '"1-a"'])
  })

  test('a failed call rejects once, also when only its response is looked at', async () => {
    const { placements } = connect()
    server.use(http.get(`${BASE}/v1/placements/plc_1`, () => problem(404, 'not_found')))
    await expect(placements.get('plc_1')).rejects.toMatchObject({ code: 'not_found' })
    await expect(placements.get('plc_1').withResponse()).rejects.toMatchObject({ code: 'not_found' })
  })

  test('walks a list, keeping its filter', async () => {
    const { placements } = connect()
    const page = (id: string, nextCursor: string | null) => () =>
      HttpResponse.json({ data: [{ id }], hasMore: nextCursor !== null, nextCursor })
    const { handler, requests } = script('get', '/v1/placements', page('a', 'c1'), page('b', null))
    server.use(handler)
    const ids: string[] = []
    for await (const { id } of placements.list({ status: 'offered' })) ids.push(id)
    expect(ids).toEqual(['a', 'b'])
    expect(requests.map(({ url }) => url.search)).toEqual(['?status=offered', '?status=offered&cursor=c1'])
  })

  test('sends the version a change was decided on, and answers nothing with nothing', async () => {
    const { placements } = connect()
    const gone = script('get', '/unused', () => new Response())
    server.use(
      http.delete(`${BASE}/v1/placements/plc_1`, ({ request }) => {
        gone.requests.push({ headers: request.headers, text: '', url: new URL(request.url) })
        return new HttpResponse(null, { status: 204 })
      }),
    )
    expect(await placements.delete('plc_1', { ifMatch: '"1-a"' })).toBeUndefined()
    expect(gone.requests[0]?.headers.get('If-Match')).toBe('"1-a"')
  })

  test('uploads a stream anew for each attempt and hands a download over as a stream', async () => {
    const { placementBatches } = connect()
    const path = '/v1/placement-batches/pbt_1/content'
    const { handler, requests } = script('put', path, () => problem(503, 'unavailable'), placement)
    server.use(
      handler,
      http.get(
        `${BASE}/v1/placement-batches/export`,
        () => new HttpResponse('{"n":1}\n', { headers: { 'Content-Type': 'application/x-ndjson' } }),
      ),
    )
    await placementBatches.uploadContent('pbt_1', () => new Blob(['a,b']).stream())
    expect(requests.map(({ text, headers }) => [text, headers.get('Content-Type')])).toEqual(
      Array(2).fill(['a,b', 'text/csv']),
    )
    expect(await new Response(await placementBatches.export()).text()).toBe('{"n":1}\n')
  })

  test('is documented from the contract: parameters, problems, deprecation', () => {
    const text = facadeOf(sampleContract)
    expect(text).toContain('   * Accept an offer\n   *\n   * Takes up capacity. *\\/ stays a comment.\n')
    expect(text).toContain('   * @throws ConcordatError `conflict`, `not_found`, `not_offered`\n')
    expect(text).toContain('   * @param query.status Only these.\n   * @throws ConcordatError `malformed_request`\n')
    expect(text).toContain('   * Delete a draft\n   * @param id The placement.\n   * @deprecated\n')
  })

  test('two operations of one name are an error of the contract', () => {
    const get = { operationId: 'placement.list', tags: ['Placements'], responses: {} }
    const paths = { ...sampleContract.paths, '/v1/other': { get } }
    expect(() => facadeOf({ ...sampleContract, paths })).toThrow('placements.list')
  })
})
