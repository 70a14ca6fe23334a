import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import { createCore } from '../../sdk/src/core/core.ts'
import { type FeedEvent, tailEvents } from '../../sdk/src/events.ts'
import { type Page, paginate } from '../../sdk/src/pages.ts'
import { BASE, problem, script, standingClock, useService } from './service.ts'

const server = useService()

const pagesOf: Record<string, Page<number>> = {
  '': { data: [1, 2], hasMore: true, nextCursor: 'b' },
  b: { data: [], hasMore: true, nextCursor: 'c' },
  c: { data: [3], hasMore: false, nextCursor: null },
}

function counted() {
  const asked: (string | undefined)[] = []
  const list = paginate(async (cursor) => {
    asked.push(cursor)
    return pagesOf[cursor ?? ''] ?? expect.unreachable()
  })
  return { asked, list }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('pages', () => {
  test('every item of every page comes once, in order, empty pages included', async () => {
    const { list, asked } = counted()
    expect(await all(list)).toEqual([1, 2, 3])
    expect((await all(list.pages())).map(({ data }) => data)).toEqual([[1, 2], [], [3]])
    expect(asked).toEqual([undefined, 'b', 'c', undefined, 'b', 'c'])
  })

  test('no page is fetched before it is needed', async () => {
    const { list, asked } = counted()
    for await (const item of list) if (item === 2) break
    expect(asked).toEqual([undefined])
    expect(await list.first()).toBe(pagesOf[''])
  })

  test('a cursor that repeats itself is an error, not an endless list', async () => {
    const stuck = paginate(async () => ({ data: [1], hasMore: true, nextCursor: 'x' }))
    await expect(all(stuck)).rejects.toThrow('repeats')
  })
})

describe('the event tail', () => {
  const event = (position: number): FeedEvent => ({ id: `evt_${position}`, type: 'placement.declined', position })
  const feed = (positions: number[], hasMore: boolean, nextAfter: number) => () =>
    HttpResponse.json({ data: positions.map(event), hasMore, nextAfter })

  function connect() {
    const { environment, slept } = standingClock()
    return { core: createCore({ baseUrl: BASE, credentials: { apiKey: 'k' }, environment }), slept }
  }

  test('events come in order, at once while there are more, then by interval', async () => {
    const { core, slept } = connect()
    const { handler, requests } = script(
      'get',
      '/v1/events',
      feed([5, 6], true, 6),
      feed([], false, 6),
      feed([7], false, 7),
    )
    server.use(handler)
    const seen: number[] = []
    for await (const { position } of tailEvents(core, { after: 4, intervalMs: 1_500, limit: 2 })) {
      seen.push(position)
      if (position === 7) break
    }
    expect(seen).toEqual([5, 6, 7])
    expect(requests.map(({ url }) => url.search)).toEqual(['?limit=2&after=4', '?limit=2&after=6', '?limit=2&after=6'])
    expect(slept).toEqual([1_500])
  })

  test('an outage longer than the usual retries loses and repeats nothing', async () => {
    const { core } = connect()
    const outage = Array.from({ length: 6 }, () => () => problem(503, 'unavailable'))
    server.use(script('get', '/v1/events', feed([1], true, 1), ...outage, feed([2], false, 2)).handler)
    const seen: number[] = []
    for await (const { position } of tailEvents(core)) {
      seen.push(position)
      if (position === 2) break
    }
    expect(seen).toEqual([1, 2])
  })

  test('an answer that does not say where to go on is gone on from its last event', async () => {
    const { core } = connect()
    const silent = () => HttpResponse.json({ data: [event(8)], hasMore: true })
    const { handler, requests } = script('get', '/v1/events', silent, feed([9], false, 9))
    server.use(handler)
    for await (const { position } of tailEvents(core)) if (position === 9) break
    expect(requests.map(({ url }) => url.searchParams.get('after'))).toEqual([null, '8'])
  })

  test('the signal ends it quietly; a missing scope does not', async () => {
    const { core } = connect()
    const controller = new AbortController()
    server.use(http.get(`${BASE}/v1/events`, feed([1, 2], true, 2)))
    const seen: number[] = []
    for await (const { position } of tailEvents(core, { signal: controller.signal })) {
      seen.push(position)
      controller.abort()
    }
    expect(seen).toEqual([1])
    server.use(http.get(`${BASE}/v1/events`, () => problem(403, 'insufficient_scope')))
    await expect(all(tailEvents(core))).rejects.toMatchObject({ code: 'insufficient_scope' })
  })
})
