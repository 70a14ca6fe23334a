import { and, eq, type SQL, sql } from 'drizzle-orm'
import { jobs } from '../../schema/tables/events.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { asActor, type Context, claimed, type Database, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId, type OrganisationKind } from '../tenancy/index.ts'
import { type ClaimedJob, type Job, JobId, type JobState } from './model.ts'
import { DONE_KEPT_HOURS, type Outcome } from './rules.ts'

interface ClaimedRow {
  readonly org_id: string
  readonly id: string
  readonly kind: string
  readonly subject_id: string
  readonly attempts: number
  readonly traceparent: string | null
  readonly org_kind: OrganisationKind
  readonly world: string
  readonly ahead_ms: string
}

/** A claimed job, and how far its world is ahead of real time. */
export interface Claim {
  readonly job: ClaimedJob
  readonly aheadMs: number
}

/**
 * Claims what is due longest, of the kinds this process knows, passing over what others are claiming. What is due in a
 * sandbox world is so by its test clock; the lease is of real time.
 */
export const claimDue =
  (wanted: { kinds: readonly string[]; now: Instant; until: Instant; limit: number }): Statement<Claim[]> =>
  async (db) => {
    const { kinds, now, until, limit } = wanted
    const rows = await raw<ClaimedRow>(sql`
      update jobs j set claimed_until = ${until}, attempts = j.attempts + 1, version = j.version + 1
      from (
        select org_id, id from jobs d
        where state = 'due' and (claimed_until is null or claimed_until <= ${now})
          and kind = any (${`{${kinds.join(',')}}`}::text[])
          and due_at <= ${now}::timestamptz
            + (select coalesce(max(ahead_ms), 0) from test_clocks) * interval '1 millisecond'
          and (due_at <= ${now} or due_at <= ${now}::timestamptz + (
            select t.ahead_ms from test_clocks t join organisations w on w.world = t.world where w.id = d.org_id
          ) * interval '1 millisecond')
        order by due_at, id limit ${limit} for update skip locked
      ) due join organisations o on o.id = due.org_id left join test_clocks t on t.world = o.world
      where j.org_id = due.org_id and j.id = due.id
      returning j.org_id, j.id, j.kind, j.subject_id, j.attempts, j.traceparent, o.kind as org_kind, o.world,
        coalesce(t.ahead_ms, 0) as ahead_ms`)(db)
    return rows.map((row) => ({ job: claimedJob(row), aheadMs: Number(row.ahead_ms) }))
  }

const claimedJob = (row: ClaimedRow): ClaimedJob => ({
  id: JobId.fromUuid(row.id),
  actor: {
    kind: 'system',
    org: OrganisationId.fromUuid(row.org_id),
    orgKind: row.org_kind,
    world: row.world,
    job: row.kind,
    ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
  },
  subjectId: row.subject_id,
  attempt: row.attempts,
})

/**
 * Each job that is put down takes away as many that have long been done, twice what a job adds, so that no job has to.
 * It names them by their place in the table (ctid): whatever the planner believes of its size, no other row is looked at.
 */
const SWEPT_MAX = 2

const sweepDone = (org: OrganisationId, before: Instant): Statement =>
  raw(sql`
    delete from jobs where ctid = any (array(
      select ctid from jobs where org_id = ${OrganisationId.toUuid(org)} and state = 'done' and due_at < ${before}
      order by due_at limit ${SWEPT_MAX} for update skip locked))`)

/** Puts a claimed job down, inside its organisation; without effect where the claim has passed to somebody else. */
export const putDown = (
  database: Database,
  { id, actor, attempt }: ClaimedJob,
  { outcome, now }: { outcome: Outcome; now: Instant },
): Promise<unknown> => {
  const settle: Statement = (db) =>
    db
      .update(jobs)
      .set({
        state: outcome.state,
        ...(outcome.dueAt ? { dueAt: outcome.dueAt } : {}),
        attempts: outcome.attempts,
        lastProblem: outcome.problem,
        claimedUntil: null,
        version: sql`${jobs.version} + 1`,
      })
      .where(and(is(actor.org, id), eq(jobs.state, 'due'), eq(jobs.attempts, attempt)))
  return asActor(database, actor, settle, sweepDone(actor.org, addHours(now, -DONE_KEPT_HOURS)))
}

const is = (org: OrganisationId, id: JobId): SQL | undefined => and(eq(jobs.orgId, org), eq(jobs.id, id))

export const jobForChange =
  ({ org }: Pick<Context, 'org'>, id: JobId): Statement<Job[]> =>
  (db) =>
    db
      .select()
      .from(jobs)
      .where(and(claimed, is(org, id)))
      .limit(1)
      .for('update')

export interface JobFilter {
  readonly state?: readonly JobState[] | undefined
  readonly kind?: readonly string[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const jobsOf =
  ({ org }: Pick<Context, 'org'>, filter: JobFilter, keyset: Keyset): Statement<Job[]> =>
  (db) =>
    db
      .select()
      .from(jobs)
      .where(
        and(
          eq(jobs.orgId, org),
          keyset.where(jobs.createdAt, jobs.id, filter.createdAt),
          filter.state ? keyset.among(jobs.state, filter.state) : undefined,
          filter.kind ? keyset.among(jobs.kind, filter.kind) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(jobs.createdAt, jobs.id))
      .limit(keyset.fetch)

export const saveJob =
  ({ org }: Pick<Context, 'org'>, { id, state, dueAt, attempts, version }: Job): Statement =>
  (db) =>
    db.update(jobs).set({ state, dueAt, attempts, version, claimedUntil: null }).where(is(org, id))
