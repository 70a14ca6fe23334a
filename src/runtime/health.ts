import type { Hono } from 'hono'
import type { EdgeEnv } from '../http/index.ts'
import { type Clock, epochMs } from '../kernel/instant.ts'
import type { Database } from '../store/database.ts'

/** Beyond this age of the oldest event without a position, or without a proof, the service counts as degraded. */
export const SEQUENCER_LAG_SECONDS_MAX = 60

/** How long one check may take before it counts as failed. */
const CHECK_WITHIN_MS = 2_000

export interface HealthOptions {
  readonly database: Database
  readonly sequencer: Database
  readonly clock: Clock
  /** The newest migration this version ships; undefined where it is not known. */
  readonly schemaVersion: string | undefined
}

interface Check {
  readonly ok: boolean
  readonly [fact: string]: unknown
}

/**
 * `/healthz`: the process answers. `/readyz`: it can serve; 503 while the database is away or its schema is older.
 * A sequencer that lags, of the feed or of the log, is reported as `degraded` with 200: every process shares it, and none would be left.
 */
export function mountHealth(app: Hono<EdgeEnv>, options: HealthOptions): void {
  const headers = { 'cache-control': 'no-store' }
  app.get('/healthz', (c) => c.json({ status: 'alive' }, 200, headers))
  app.get('/readyz', async (c) => {
    const [schema, sequencer, log] = await Promise.all([
      within(checkSchema(options)),
      within(checkSequencer(options, oldestUnnumbered)),
      within(checkSequencer(options, oldestUnlogged)),
    ])
    const checks = {
      database: { ok: schema.reached === true },
      schema: { ...schema, reached: undefined },
      sequencer,
      log,
    }
    if (!schema.ok) return c.json({ status: 'unavailable', checks }, 503, { ...headers, 'retry-after': '2' })
    return c.json({ status: sequencer.ok && log.ok ? 'ready' : 'degraded', checks }, 200, headers)
  })
}

async function within(check: Promise<Check>): Promise<Check> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Check>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false }), CHECK_WITHIN_MS)
  })
  try {
    return await Promise.race([check.catch(() => ({ ok: false })), late])
  } finally {
    clearTimeout(timer)
  }
}

async function ask<Row>(database: Database, statement: string): Promise<Row | undefined> {
  const connection = await database.connect()
  try {
    const [row] = await connection.send(statement, [], 'objects')
    return row as Row | undefined
  } finally {
    connection.release()
  }
}

async function checkSchema({ database, schemaVersion }: HealthOptions): Promise<Check> {
  const found = await ask<{ version: string | null }>(database, newestMigration)
  const version = found?.version ?? null
  return { ok: schemaVersion === undefined || (version ?? '') >= schemaVersion, reached: true, version }
}

const newestMigration = 'select max(name) as version from concordat.migrations'

/** The oldest event without a position. Ids are UUIDv7: their first 48 bits are the milliseconds at which they were made. */
const oldestUnnumbered = `
  select ('x' || left(replace(event_id::text, '-', ''), 12))::bit(48)::bigint as made_ms
  from event_audience where position is null order by event_id limit 1`

/** The oldest event that no checkpoint covers: whoever asks for its proof has none. */
const oldestUnlogged = `
  select ('x' || left(replace(event_id::text, '-', ''), 12))::bit(48)::bigint as made_ms
  from log_pending order by event_id limit 1`

async function checkSequencer({ sequencer, clock }: HealthOptions, question: string): Promise<Check> {
  const oldest = await ask<{ made_ms: string }>(sequencer, question)
  const lagSeconds = oldest ? Math.max(0, Math.round((epochMs(clock()) - Number(oldest.made_ms)) / 1000)) : 0
  return { ok: lagSeconds <= SEQUENCER_LAG_SECONDS_MAX, lagSeconds }
}
