import type { Core } from './core/core.ts'
import { isConcordatError } from './core/errors.ts'
import type { FeedEvent } from './events.ts'
import {
  type EventProof,
  type LogCheckpoint,
  LogVerificationError,
  verifyCheckpoint,
  verifyEvent,
  verifyGrowth,
} from './verify.ts'

/** Where a watch stands. Keep it where the service cannot reach: it is what the log is held to. */
export interface LogWatch {
  /** Position of the last event looked at; 0 at the beginning. */
  readonly after: number
  /** The newest checkpoint that was shown to hold; null at the beginning. */
  readonly checkpoint: string | null
}

/** Something an operator of the log must explain. */
export interface LogFinding {
  /** The event it is about; null where it is about the log itself. */
  readonly event: string | null
  /**
   * `missing`: an event has no proof although its time for one is over. `different`: what was committed to is not what the
   * feed shows. `set_back`: the log is shorter than it was. Else what a proof lacks, as `LogVerificationError` names it.
   */
  readonly code: 'missing' | 'different' | 'set_back' | LogVerificationError['code']
  /** What was shown, as evidence. */
  readonly shown: EventProof | { readonly held: string; readonly later: string } | null
}

export interface LogLook {
  /** Events whose proofs were asked for. */
  readonly checked: number
  /** Of those, events whose salt was destroyed with a person's data: nobody can show them any more. */
  readonly erased: number
  readonly findings: readonly LogFinding[]
  /** Pass it to the next look. */
  readonly watch: LogWatch
  /** Whether the feed holds more that is old enough to be looked at. */
  readonly hasMore: boolean
}

export interface LogLookOptions {
  /** The line of `/log/keys` that you noted when you began. */
  readonly logKey: string
  /** What the last look answered; the beginning of the kept feed by default. */
  readonly watch?: LogWatch
  /** How long after it was recorded an event may be without a proof, in milliseconds; 60,000 by default. */
  readonly delayMs?: number
  /** Events of one look, at most 200. */
  readonly limit?: number
  readonly nowMs?: () => number
}

interface WatchedEvent extends FeedEvent {
  readonly recordedAt: string
  readonly version: number
  readonly data: Readonly<Record<string, unknown>>
}

interface Feed {
  readonly data: readonly WatchedEvent[]
  readonly hasMore: boolean
}

/** What came of one event. `early` is no finding: it has time left. */
type Outcome = 'early' | 'erased' | { readonly proof: EventProof } | { readonly finding: LogFinding }

/** Proofs asked for at one time. */
const AT_ONCE = 8

/**
 * Looks at the next events of your feed: each must be in the transparency log as it was told to you, and every checkpoint shown
 * must begin with the one before. Call it again and again with the `watch` it answers; an event too young to have a proof
 * is left to a later look. A finding is told once: keep it.
 * @throws ConcordatError where the feed or a proof cannot be asked for at all, such as without the scope `events:read`.
 */
export async function lookAtLog(core: Core, options: LogLookOptions): Promise<LogLook> {
  const { logKey, watch = { after: 0, checkpoint: null }, limit = 200 } = options
  const feed = await core.json<Feed>('GET', `/v1/events?limit=${limit}&after=${watch.after}`)
  const findings: LogFinding[] = []
  const notes = new Map<string, LogCheckpoint>()
  let [checked, erased, after, isEarly] = [0, 0, watch.after, false]
  for (let start = 0; start < feed.data.length && !isEarly; start += AT_ONCE) {
    const events = feed.data.slice(start, start + AT_ONCE)
    const outcomes = await Promise.all(events.map((event) => outcomeOf(core, event, options)))
    // What lies behind an event that has time left is looked at with it.
    const end = outcomes.indexOf('early')
    isEarly = end !== -1
    for (const outcome of isEarly ? outcomes.slice(0, end) : outcomes) {
      checked += 1
      if (outcome === 'early') continue
      if (outcome === 'erased') erased += 1
      else if ('finding' in outcome) findings.push(outcome.finding)
      else notes.set(outcome.proof.checkpoint, await verifyCheckpoint(outcome.proof.checkpoint, logKey))
    }
    after = events[(isEarly ? end : events.length) - 1]?.position ?? after
  }
  const grown = await growth(core, { held: watch.checkpoint, notes, logKey })
  return {
    ...{ checked, erased, findings: [...findings, ...grown.findings] },
    ...{ watch: { after, checkpoint: grown.checkpoint }, hasMore: feed.hasMore && !isEarly },
  }
}

async function outcomeOf(core: Core, event: WatchedEvent, options: LogLookOptions): Promise<Outcome> {
  const { logKey, delayMs = 60_000, nowMs = Date.now } = options
  const finding = (code: LogFinding['code'], shown: EventProof | null = null) => ({
    finding: { event: event.id, code, shown },
  })
  const proof = await core
    .json<EventProof>('GET', `/v1/events/${event.id}/proof`)
    .catch((thrown: unknown): 'event_not_logged_yet' | 'event_proof_erased' | 'not_found' => {
      if (isConcordatError(thrown, 'event_not_logged_yet', 'event_proof_erased', 'not_found')) return thrown.code
      throw thrown
    })
  if (proof === 'event_proof_erased') return 'erased'
  if (proof === 'not_found') return finding('missing')
  if (proof === 'event_not_logged_yet') {
    return nowMs() - Date.parse(event.recordedAt) < delayMs ? 'early' : finding('missing')
  }
  try {
    const { event: committed } = await verifyEvent({ ...proof, event: event.id }, logKey)
    return isAsTold(event, committed) ? { proof } : finding('different', proof)
  } catch (thrown) {
    if (thrown instanceof LogVerificationError) return finding(thrown.code, proof)
    throw thrown
  }
}

/** An older version of an event is shown as the newest: then what it says cannot be held against what was written. */
const isAsTold = (event: WatchedEvent, committed: Readonly<Record<string, unknown>>): boolean =>
  committed.type === event.type &&
  committed.recordedAt === event.recordedAt &&
  (committed.version !== event.version || sorted(committed.data) === sorted(event.data))

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

interface Shown {
  readonly held: string | null
  readonly notes: ReadonlyMap<string, LogCheckpoint>
  readonly logKey: string
}

/** Holds every checkpoint to the one before it, the smallest first to the one that was kept. */
async function growth(core: Core, { held, notes, logKey }: Shown) {
  const findings: LogFinding[] = []
  const inOrder = [...notes].sort(([, a], [, b]) => a.size - b.size)
  let last = held === null ? undefined : { note: held, checkpoint: await verifyCheckpoint(held, logKey) }
  for (const [note, checkpoint] of inOrder) {
    const code = last && (await brokenGrowth(core, last.checkpoint, checkpoint))
    if (last && code) findings.push({ event: null, code, shown: { held: last.note, later: note } })
    // What was held first stays what the log is held to until it is shown to have grown from it.
    else last = { note, checkpoint }
  }
  return { findings, checkpoint: last?.note ?? null }
}

async function brokenGrowth(
  core: Core,
  held: LogCheckpoint,
  later: LogCheckpoint,
): Promise<'not_grown' | 'set_back' | undefined> {
  if (later.size < held.size) return 'set_back'
  try {
    const query = `from=${held.size}&to=${later.size}`
    const { path } =
      held.size === later.size
        ? { path: [] }
        : await core.json<{ path: readonly string[] }>('GET', `/v1/log/consistency?${query}`)
    await verifyGrowth(held, later, path)
    return undefined
  } catch (thrown) {
    if (isConcordatError(thrown, 'log_not_that_long')) return 'set_back'
    if (thrown instanceof LogVerificationError) return 'not_grown'
    throw thrown
  }
}
