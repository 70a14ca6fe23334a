import { sql } from 'drizzle-orm'
import type { Instant } from '../kernel/instant.ts'
import { raw, type Statement } from '../store/index.ts'
import type { CheckedCollector } from './check-view.ts'

/** Whoever has this code, asked before anybody is known; counted for the employer by day. */
export const collectorWithCode = (code: string, at: Instant): Statement<{ found: CheckedCollector | null }[]> =>
  raw(sql`select bridge.check_collector(${code}::text, ${at}::timestamptz) as found`)
