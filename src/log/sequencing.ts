import type { Clock } from '../kernel/instant.ts'
import { type Connection, type Database, pipeline } from '../store/index.ts'
import { commitment, SALT_BYTES } from './entry-rules.ts'
import { checkpointText, type NoteSigner } from './note.ts'
import { type EdgeRow, type PendingEvent, pendingEvents, rightEdge, takeLog, writeLog } from './store.ts'
import { type Edge, grown } from './tile-rules.ts'

/** Events taken into the log by one transaction. */
const BATCH = 4_096

export interface LogKeeper {
  readonly sequencer: Database
  /** The log's own keys, the one in use and any before it that readers may still go by: each signs. */
  readonly signers: readonly NoteSigner[]
  readonly randomBytes: (length: number) => Uint8Array
  readonly clock: Clock
  readonly batch?: number
}

/**
 * Takes committed events into the log and signs what it has become. Answers how many once nothing is left, or at once when
 * another one is at work: there are never two. A crash loses nothing: a batch is in the log with its checkpoint, or waits.
 */
export async function appendToLog(keeper: LogKeeper): Promise<number> {
  const { batch = BATCH } = keeper
  if (keeper.signers.length === 0) return 0
  for (let total = 0; ; ) {
    const taken = await appendBatch(keeper, batch)
    total += taken
    if (taken < batch) return total
  }
}

async function appendBatch(keeper: LogKeeper, batch: number): Promise<number> {
  const connection = await keeper.sequencer.connect()
  let open = true
  try {
    const asking = { before: 'begin', statements: [takeLog, rightEdge, pendingEvents(batch)] }
    const [, edge, pending] = (await pipeline(connection, asking)) as [unknown, EdgeRow[], PendingEvent[]]
    if (pending.length === 0) return 0
    await write(connection, { keeper, edge, pending })
    open = false
    return pending.length
  } finally {
    if (open) await connection.send('rollback', [], 'objects').catch(() => {})
    connection.release()
  }
}

interface Batch {
  readonly keeper: LogKeeper
  readonly edge: readonly EdgeRow[]
  readonly pending: readonly PendingEvent[]
}

async function write(connection: Connection, { keeper, edge: rows, pending }: Batch): Promise<void> {
  const { signers, randomBytes, clock } = keeper
  const edge = edgeOf(rows)
  const places = pending.map((event, at) => ({
    ...{ event, place: edge.size + at, salt: event.entry === null ? randomBytes(SALT_BYTES) : null },
  }))
  const entries = places.map(({ event: { digest, actor_digest: actorDigest, entry }, salt }) =>
    salt === null ? new Uint8Array(entry as Uint8Array) : commitment({ digest, actorDigest, salt }),
  )
  const { size, root, tiles } = grown(edge, entries)
  const text = checkpointText({ origin: signers[0]?.name as string, size, root })
  const lines = await Promise.all(signers.map((signer) => signer.sign(text)))
  const statements = writeLog({ tiles, size, root, note: `${text}\n${lines.join('')}`, at: clock(), places })
  await pipeline(connection, { statements, after: 'commit' })
}

function edgeOf(rows: readonly EdgeRow[]): Edge {
  const tiles = rows.flatMap(({ level, place, bytes }) =>
    level === null || place === null || bytes === null
      ? []
      : [{ level, index: Number(place), bytes: new Uint8Array(bytes) }],
  )
  return { size: Number(rows[0]?.size ?? 0), tiles }
}
