import { sql } from 'drizzle-orm'
import { testClocks } from '../../schema/tables/test-clocks.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { type Context, claimed, raw, type Statement, schedule } from '../store/index.ts'
import { ADVANCING } from './advancing.ts'
import type { TestClock } from './model.ts'

type InWorld = Pick<Context, 'actor'>

const ofWorld = ({ actor }: InWorld) => sql`${testClocks.world} = ${actor.world}`

const shown = {
  id: testClocks.id,
  status: testClocks.status,
  aheadMs: testClocks.aheadMs,
  advancedFrom: testClocks.advancedFrom,
  advancedTo: testClocks.advancedTo,
  stops: testClocks.stops,
  createdAt: testClocks.createdAt,
  version: testClocks.version,
}

/** The clock of the caller's world, if it has one. */
export const testClock =
  (context: InWorld): Statement<TestClock[]> =>
  (db) =>
    db.select(shown).from(testClocks).where(ofWorld(context)).limit(1)

export const testClockForChange =
  (context: InWorld): Statement<TestClock[]> =>
  (db) =>
    db
      .select(shown)
      .from(testClocks)
      .where(sql`${claimed} and ${ofWorld(context)}`)
      .limit(1)
      .for('update')

export const insertTestClock =
  ({ actor, org }: Pick<Context, 'actor' | 'org'>, clock: TestClock): Statement =>
  (db) =>
    db.insert(testClocks).values({ world: actor.world, orgId: org, ...clock })

export const saveTestClock =
  (context: InWorld, { status, aheadMs, advancedFrom, advancedTo, stops, version }: TestClock): Statement =>
  (db) =>
    db.update(testClocks).set({ status, aheadMs, advancedFrom, advancedTo, stops, version }).where(ofWorld(context))

/** When the next work of anybody in the caller's world is due. */
export const nextDueInWorld: Statement<(Instant | null)[]> = async (db) => {
  const rows = await raw<{ due_at: string | null }>(sql`select bridge.next_due_in_world() as due_at`)(db)
  return rows.map(({ due_at: due }) => (due === null ? null : instantFromDatabase(due)))
}

export const advanceLater = ({ id }: TestClock, context: Pick<Context, 'actor' | 'org' | 'now' | 'newId'>): Statement =>
  schedule({ kind: ADVANCING, subjectId: id, dueAt: context.now }, context)
