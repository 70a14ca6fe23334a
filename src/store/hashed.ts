import { sql } from 'drizzle-orm'
import { raw, type Statement } from './statement.ts'

/**
 * For the rest of the transaction: thousands of rows are joined by hash, whatever the planner guesses of their number, and
 * not by a plan kept from when there were few. Bulk steps begin with it.
 */
export const hashed: Statement = raw(sql`
  select set_config('enable_nestloop', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)`)
