import type { Core } from './core/core.ts'

/** What every event carries; the rest is typed by `type`. */
export interface FeedEvent {
  readonly id: string
  readonly type: string
  /** Gapless within the organisation: keep the last one handled, and go on from there. */
  readonly position: number
}

interface Feed<E> {
  readonly data: readonly E[]
  readonly hasMore: boolean
  readonly nextAfter?: string | number | null
}

export interface TailOptions {
  /** The position already handled; the beginning of the kept feed by default. */
  readonly after?: string | number
  /** Events of one answer, at most 200. */
  readonly limit?: number
  /** Milliseconds between two looks once the feed is caught up with, 2,000 by default. */
  readonly intervalMs?: number
  /** Ends the iteration. */
  readonly signal?: AbortSignal
  /** Unlimited by default: a tail outlives an outage. */
  readonly maxRetries?: number
}

/**
 * Follows `GET /v1/events`: every event in order, without end, until `signal` aborts.
 * @throws ConcordatError on an answer that repeating does not change, such as a missing scope.
 */
export async function* tailEvents<E extends FeedEvent = FeedEvent>(
  core: Core,
  options: TailOptions = {},
): AsyncGenerator<E, void, undefined> {
  const { limit = 200, intervalMs = 2_000, signal, maxRetries = Number.POSITIVE_INFINITY } = options
  let after = options.after
  try {
    for (;;) {
      const query = new URLSearchParams({ limit: String(limit) })
      if (after !== undefined) query.set('after', String(after))
      const feed = await core.json<Feed<E>>('GET', `/v1/events?${query}`, { signal, maxRetries })
      for (const event of feed.data) {
        if (signal?.aborted) return
        yield event
      }
      after = feed.nextAfter ?? feed.data.at(-1)?.position ?? after
      if (!feed.hasMore) await core.sleep(intervalMs, signal)
    }
  } catch (thrown) {
    if (!signal?.aborted) throw thrown
  }
}
