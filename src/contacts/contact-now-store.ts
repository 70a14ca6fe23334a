import { type SQL, sql } from 'drizzle-orm'
import { SHARED_IN } from '../compliance/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { BUDGET, QUIET } from './budget.law.ts'

/** What the gate decides on about people whom a statement names itself, as a table `(n, ground)` of that statement. */
export const groundFrom = (people: SQL, at: Instant): SQL => sql`bridge.contact_ground(${people}, ${at}::timestamptz)`

/**
 * What is used up of their budgets around a moment, as is known when it is asked: a table
 * `(n, used, oldest, share_oldest, shared_used, shared_oldest, quiet_until)`.
 */
export const spentFrom = (people: SQL, { at, asked }: { at: Instant; asked: Instant }): SQL =>
  sql`bridge.borrower_budget(${people}, ${at}::timestamptz, ${asked}::timestamptz, ${BUDGET.contacts}, ${BUDGET.share}, ${BUDGET.hours},
    ${`{${SHARED_IN.join(',')}}`}::text[], ${QUIET.perMille}, ${QUIET.hours})`
