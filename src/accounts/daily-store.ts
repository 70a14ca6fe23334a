import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { accounts } from '../../schema/tables/accounts.ts'
import { JobId } from '../../schema/tables/events.ts'
import { organisations } from '../../schema/tables/tenancy.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { DailyWork } from './daily-rules.ts'
import { manyDebtFacts } from './debt-many-store.ts'
import type { AccountId } from './model.ts'

type Own = Pick<Context, 'org' | 'now'>

const dueOn = { buckets: accounts.bucketDueOn, interest: accounts.accrualDueOn } as const

/** Whether the day has come in the organisation's own calendar. */
const isDue = (work: DailyWork, now: Context['now']): SQL =>
  sql`${dueOn[work]} <= (${now}::timestamptz at time zone ${organisations.timeZone})::date`

/** The zone of the organisation, and the accounts for which the day brings work, `limit` of them at most. */
export const dueAccounts =
  ({ org, now }: Own, work: DailyWork, limit: number): Statement<{ id: AccountId }[]> =>
  (db) =>
    db
      .select({ id: accounts.id })
      .from(accounts)
      .innerJoin(organisations, eq(organisations.id, accounts.orgId))
      .where(and(eq(accounts.orgId, org), eq(organisations.id, org), isDue(work, now)))
      .orderBy(asc(dueOn[work]))
      .limit(limit)

export const ownZone =
  ({ org }: Pick<Context, 'org'>): Statement<{ timeZone: string }[]> =>
  (db) =>
    db.select({ timeZone: organisations.timeZone }).from(organisations).where(eq(organisations.id, org)).limit(1)

/** What a day's work is decided on: the accounts among these for which the day still has work. */
export const dueFacts = (own: Own, work: DailyWork, ids: readonly AccountId[]) =>
  manyDebtFacts(own, { ids }, isDue(work, own.now))

/** The daily jobs of an organisation have ids of their own, the same in each, so that starting them twice is once. */
const dailyJobs = [
  { kind: 'accounts.roll_buckets', id: '00000000-0000-7000-8000-000000000001' },
  { kind: 'accounts.accrue_interest', id: '00000000-0000-7000-8000-000000000002' },
] as const
export type DailyJob = (typeof dailyJobs)[number]['kind']

/** Sees to it that the organisation's days bring what they must: part of whatever makes a debt move with time. */
export const startDailyWork = ({ org, now }: Own): Statement =>
  raw(sql`
    insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
    select ${OrganisationId.toUuid(org)}::uuid, j.id, j.kind, ${org}, ${now}, ${now}
    from json_to_recordset(${JSON.stringify(dailyJobs)}::text::json) as j(id uuid, kind text)
    on conflict (org_id, id) do nothing`)

export const dailyJobIds = dailyJobs.map(({ id }) => JobId.fromUuid(id))
