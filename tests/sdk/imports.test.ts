import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import { createCore } from '../../sdk/src/core/core.ts'
import { type ImportContent, type ImportStatus, importRows, runImport, watchImport } from '../../sdk/src/imports.ts'
import { BASE, problem, standingClock, useService } from './service.ts'

const server = useService()
const rows = 'reference,amountMinor\nA-1,100\nA-2,200\n'

function connect() {
  const { environment, slept } = standingClock()
  return { core: createCore({ baseUrl: BASE, credentials: { apiKey: 'k' }, environment }), slept }
}

/** An import room of one import: it takes a file, then moves one step each time it is looked at. */
function room({ refuseUploads = 0, state = 'awaiting_upload' as ImportStatus['state'] } = {}) {
  const seen = { uploads: [] as { text: string; type: string | null }[], bodies: [] as unknown[], aborted: false }
  const progress = (processed: number) => ({ total: 2, processed, succeeded: processed, failed: 0 })
  let looks = 0
  const status = (): ImportStatus => {
    if (state === 'awaiting_upload') return { id: 'imp_1', state, progress: progress(0) }
    looks += 1
    if (looks > 3) return { id: 'imp_1', state: 'completed', progress: progress(2) }
    return { id: 'imp_1', state: 'processing', progress: progress(looks === 3 ? 1 : 0) }
  }
  server.use(
    http.post(`${BASE}/v1/imports`, async ({ request }) => {
      seen.bodies.push(await request.json())
      return HttpResponse.json({ id: 'imp_1', state: 'awaiting_upload' }, { status: 202 })
    }),
    http.put(`${BASE}/v1/imports/imp_1/content`, async ({ request }) => {
      seen.uploads.push({ text: await request.text(), type: request.headers.get('Content-Type') })
      if (seen.uploads.length <= refuseUploads) return problem(503, 'unavailable')
      state = 'validating'
      return HttpResponse.json({ id: 'imp_1', state }, { status: 202 })
    }),
    http.get(`${BASE}/v1/imports/imp_1`, () => HttpResponse.json(status())),
    http.post(`${BASE}/v1/imports/imp_1/abort`, () => {
      seen.aborted = true
      return HttpResponse.json({ id: 'imp_1', state: 'aborted' })
    }),
  )
  return seen
}

describe('imports', () => {
  const contents: [string, ImportContent][] = [
    ['text', rows],
    ['bytes', new TextEncoder().encode(rows)],
    ['a blob', new Blob([rows])],
    ['a stream', new Blob([rows]).stream()],
    ['a function', () => new Blob([rows]).stream()],
  ]
  test.each(contents)('%s is uploaded and followed to its end', async (_, content) => {
    const { core, slept } = connect()
    const seen = room()
    const steps: string[] = []
    const done = await runImport(core, {
      job: { kind: 'placements', mode: 'best_effort' },
      content,
      format: 'csv',
      pollMs: 100,
      onProgress: ({ state, progress }) => steps.push(`${state} ${progress?.processed}/${progress?.total}`),
    })
    expect(done.state).toBe('completed')
    expect(steps).toEqual(['awaiting_upload 0/2', 'processing 0/2', 'processing 1/2', 'completed 2/2'])
    expect(seen.uploads).toEqual([{ text: rows, type: 'text/csv' }])
    expect(seen.bodies).toEqual([{ kind: 'placements', mode: 'best_effort' }])
    expect(slept).toEqual([100, 100, 100])
  })

  test('an upload that can be repeated is', async () => {
    const { core } = connect()
    const seen = room({ refuseUploads: 1 })
    const content = () => new Blob(['{}\n']).stream()
    await runImport(core, { job: {}, content, format: 'ndjson' })
    expect(seen.uploads).toEqual(Array(2).fill({ text: '{}\n', type: 'application/x-ndjson' }))
  })

  test('the same key after a crash goes on where the import stands, without a second upload', async () => {
    const { core } = connect()
    const seen = room({ state: 'processing' })
    const done = await runImport(core, { job: {}, content: rows, format: 'csv', idempotencyKey: 'portfolio-7' })
    expect([done.state, seen.uploads.length]).toEqual(['completed', 0])
  })

  test('the signal stops the waiting and aborts the import', async () => {
    const { core } = connect()
    const seen = room()
    const controller = new AbortController()
    const onProgress = ({ state }: ImportStatus) => state === 'processing' && controller.abort(new Error('stop'))
    const run = runImport(core, { job: {}, content: rows, format: 'csv', signal: controller.signal, onProgress })
    await expect(run).rejects.toThrow('stop')
    expect(seen.aborted).toBe(true)
  })

  test('watching is only watching: its signal leaves the import alone', async () => {
    const { core } = connect()
    const seen = room({ state: 'processing' })
    await expect(watchImport(core, 'imp_1', { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop')
    expect(seen.aborted).toBe(false)
  })

  test('failed rows come with their problems, over all pages', async () => {
    const { core } = connect()
    const queries: string[] = []
    server.use(
      http.get(`${BASE}/v1/imports/imp_1/rows`, ({ request }) => {
        const { searchParams } = new URL(request.url)
        queries.push(String(searchParams))
        const second = searchParams.get('cursor') === 'n'
        return HttpResponse.json({ data: [{ row: second ? 9 : 4 }], hasMore: !second, nextCursor: second ? null : 'n' })
      }),
    )
    const found: number[] = []
    for await (const { row } of importRows<{ row: number }>(core, 'imp_1', 'failed')) found.push(row)
    expect(found).toEqual([4, 9])
    expect(queries).toEqual(['outcome=failed', 'outcome=failed&cursor=n'])
  })
})
