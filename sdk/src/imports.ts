import type { Core } from './core/core.ts'
import type { RequestOptions } from './core/request.ts'
import { type Page, type Paged, paginate } from './pages.ts'

/** How far an import has come, in rows. */
export interface ImportStatus {
  readonly id: string
  readonly state: 'awaiting_upload' | 'validating' | 'processing' | 'completed' | 'failed' | 'aborted'
  readonly progress?: {
    readonly total?: number | null
    readonly processed: number
    readonly succeeded: number
    readonly failed: number
  }
}

/** A file: its text or bytes, a stream (sent once), or a function that opens the stream anew for each attempt. */
export type ImportContent = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array> | (() => BodyInit)

export interface WatchOptions<S extends ImportStatus> {
  /** Called whenever the status has changed. */
  readonly onProgress?: (status: S) => void
  /** Milliseconds between two looks, 500 by default. */
  readonly pollMs?: number
  readonly signal?: AbortSignal
}

export interface ImportRequest<S extends ImportStatus> extends WatchOptions<S> {
  /** The body of `POST /v1/imports`: kind, format, mode, control totals, `dryRun`. */
  readonly job: object
  readonly content: ImportContent
  readonly format: 'csv' | 'ndjson' | 'camt' | 'nacha'
  /** Use it again after a crash: the same import is answered, and gone on with. */
  readonly idempotencyKey?: string
}

const contentTypes = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  camt: 'application/xml',
  nacha: 'text/plain',
} as const
const path = (id: string): string => `/v1/imports/${encodeURIComponent(id)}`

/**
 * Creates an import, streams its file and waits until every row has met its fate. Resolves whatever the fate was:
 * look at `state`, and at `importRows`. When `signal` aborts, the import is aborted too.
 * @throws ConcordatFailure, or `signal.reason`.
 */
export async function runImport<S extends ImportStatus = ImportStatus>(
  core: Core,
  request: ImportRequest<S>,
): Promise<S> {
  const { job, idempotencyKey, signal } = request
  const { id } = await core.json<S>('POST', '/v1/imports', { json: job, idempotencyKey, signal })
  try {
    // An answer replayed for a used key tells how things stood then, so the state is asked for.
    const status = await core.json<S>('GET', path(id), { signal })
    request.onProgress?.(status)
    if (status.state === 'awaiting_upload') await upload(core, id, request)
    return await watchImport(core, id, request)
  } catch (thrown) {
    // Best effort: an import that cannot be aborted any more has ended by itself.
    if (signal?.aborted) await core.json('POST', `${path(id)}/abort`).catch(() => {})
    throw thrown
  }
}

async function upload(core: Core, id: string, { content, format, signal }: ImportRequest<never>): Promise<void> {
  const headers = { 'Content-Type': contentTypes[format] }
  // A large file over a slow line takes as long as it takes; `signal` is the caller's way out.
  const options = { signal, headers, body: content, timeoutMs: Number.POSITIVE_INFINITY }
  await core.fetch(`${path(id)}/content`, { method: 'PUT' }, options)
}

/** Waits until an import has ended, in whatever state. @throws ConcordatFailure, or `signal.reason`. */
export async function watchImport<S extends ImportStatus = ImportStatus>(
  core: Core,
  id: string,
  { onProgress, pollMs = 500, signal }: WatchOptions<S> = {},
): Promise<S> {
  let seen = ''
  for (;;) {
    const status = await core.json<S>('GET', path(id), { signal })
    const look = JSON.stringify([status.state, status.progress])
    if (look !== seen) onProgress?.(status)
    if (['completed', 'failed', 'aborted'].includes(status.state)) return status
    seen = look
    await core.sleep(pollMs, signal)
  }
}

/** The rows of one outcome, each with the original row and its problem. */
export function importRows<Row>(core: Core, id: string, outcome: string, options?: RequestOptions): Paged<Row> {
  return paginate((cursor) => {
    const query = new URLSearchParams(cursor === undefined ? { outcome } : { outcome, cursor })
    return core.json<Page<Row>>('GET', `${path(id)}/rows?${query}`, options)
  })
}
