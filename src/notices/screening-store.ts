import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { JobId } from '../../schema/tables/events.ts'
import { messageScreenings } from '../../schema/tables/messages.ts'
import { AccountId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import {
  anyOf,
  type Context,
  claimed,
  firstGiven,
  insertMany,
  type Keyset,
  raw,
  type Statement,
} from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type MessageScreening, ScreeningId } from './model.ts'
import type { MessageSubject } from './screened-message-rules.ts'
import type { Direction, Verdict } from './screening-model.ts'

type Own = Pick<Context, 'org'>
type Side = Pick<Context, 'org' | 'lends'>

const is = ({ org }: Own, id: ScreeningId) => and(eq(messageScreenings.orgId, org), eq(messageScreenings.id, id))

export const screeningNamed =
  (own: Own, id: ScreeningId): Statement<MessageScreening[]> =>
  (db) =>
    db.select().from(messageScreenings).where(is(own, id)).limit(1)

export const screeningForChange =
  (own: Own, id: ScreeningId): Statement<MessageScreening[]> =>
  (db) =>
    db
      .select()
      .from(messageScreenings)
      .where(and(claimed, is(own, id)))
      .limit(1)
      .for('update')

export const screeningsWithIds =
  ({ org }: Own, ids: readonly ScreeningId[]): Statement<MessageScreening[]> =>
  (db) =>
    db
      .select()
      .from(messageScreenings)
      .where(and(eq(messageScreenings.orgId, org), anyOf(messageScreenings.id, ids.map(ScreeningId.toUuid))))

export interface ScreeningFilter {
  readonly direction?: Direction | undefined
  readonly verdict?: readonly Verdict[] | undefined
  readonly undecided?: boolean | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const screeningsOf =
  ({ org }: Own, filter: ScreeningFilter, keyset: Keyset): Statement<MessageScreening[]> =>
  (db) =>
    db
      .select()
      .from(messageScreenings)
      .where(
        and(
          eq(messageScreenings.orgId, org),
          keyset.where(messageScreenings.createdAt, messageScreenings.id, filter.createdAt),
          filter.direction && eq(messageScreenings.direction, filter.direction),
          filter.verdict ? keyset.among(messageScreenings.verdict, filter.verdict) : undefined,
          filter.undecided
            ? and(ne(messageScreenings.verdict, 'clean'), isNull(messageScreenings.decision))
            : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(messageScreenings.createdAt, messageScreenings.id))
      .limit(keyset.fetch)

interface Naming {
  readonly placement?: Named<'plc'> | undefined
  readonly account?: Named<'acc'> | undefined
}

interface SubjectRow {
  readonly n: number
  readonly placement: string | null
  readonly jurisdiction: string
  readonly expiry: string | null
}

const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** What each message is about, in one statement: by placement on either side, by account on the lender's. */
export const messageSubjects =
  (side: Side, messages: readonly Naming[]): Statement<MessageSubject[]> =>
  async (db) => {
    const found = await raw<SubjectRow>(sql`
      select r.n, s.placement, s.jurisdiction, s.expiry
      from jsonb_to_recordset(${JSON.stringify(messages.map(asked))}::text::jsonb)
        as r(n int, account_id uuid, account_ref text, placement_id uuid, placement_ref text)
      cross join lateral (${side.lends ? ofLender(side) : ofAgency(side)} offset 0) s`)(db)
    return found.map(({ n, placement, jurisdiction, expiry }) => ({
      ...{ row: n, jurisdiction, limitationExpiry: expiry as CalendarDate | null },
      placementId: placement === null ? null : PlacementId.fromUuid(placement),
    }))
  }

const asked = ({ account, placement }: Naming, n: number) => ({
  n,
  account_id: account && 'id' in account ? AccountId.toUuid(account.id) : null,
  account_ref: account && 'reference' in account ? account.reference : null,
  placement_id: placement && 'id' in placement ? PlacementId.toUuid(placement.id) : null,
  placement_ref: placement && 'reference' in placement ? placement.reference : null,
})

const ofLender = (side: Side): SQL => sql`
  select p.id as placement, a.jurisdiction, a.limitation ->> 'expiry' as expiry
  from (
    select coalesce(r.account_id, (select b.id from accounts b where b.org_id = ${uuid(side)} and b.reference = r.account_ref),
      (select q.account_id from placements q where q.lender_id = ${uuid(side)} and q.id = r.placement_id),
      (select q.account_id from placements q where q.lender_id = ${uuid(side)} and q.lender_reference = r.placement_ref)) as id
  ) x join accounts a on a.org_id = ${uuid(side)} and a.id = x.id
  left join placements p on p.lender_id = ${uuid(side)}
    and (p.id = r.placement_id or p.lender_reference = r.placement_ref)
  limit 1`

const ofAgency = (side: Side): SQL => sql`
  select p.id as placement, p.jurisdiction, c.account -> 'limitation' ->> 'expiry' as expiry
  from placements p left join case_files c on c.viewer_id = ${uuid(side)} and c.placement_id = p.id
  where p.agency_id = ${uuid(side)} and p.id = ${firstGiven(sql`r.placement_id`, [
    sql`r.placement_ref`,
    sql`select q.id from placements q where q.agency_id = ${uuid(side)} and q.agency_reference = r.placement_ref`,
  ])}
  limit 1`

export const insertScreenings = (rows: readonly MessageScreening[]): Statement[] => {
  const [first, ...others] = rows.map((row) => ({ ...row }))
  return first ? [insertMany(messageScreenings, [first, ...others])] : []
}

export const saveDecision =
  ({ orgId, id, decision, reason, decidedAt, findingId, version }: MessageScreening): Statement =>
  (db) =>
    db
      .update(messageScreenings)
      .set({ decision, reason, decidedAt, findingId, version })
      .where(and(eq(messageScreenings.orgId, orgId), eq(messageScreenings.id, id)))

/** The job that lets the words of old messages go: one an organisation, the same in each, started with its first. */
export const FORGET_MESSAGES = 'messages.forget'
const FORGET_JOB = '00000000-0000-7000-8000-000000000151'
export const forgetJobId = JobId.fromUuid(FORGET_JOB)

export const startForgetting = ({ org, now }: Pick<Context, 'org' | 'now'>): Statement =>
  raw(sql`
    insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
    values (${uuid({ org })}, ${FORGET_JOB}::uuid, ${FORGET_MESSAGES}, ${org}, ${now}::timestamptz + interval '1 day', ${now})
    on conflict (org_id, id) do nothing`)

/** Takes the words of messages whose time is over, `most` at a time; answers how many. */
export const forgetWords = ({ org, now }: Pick<Context, 'org' | 'now'>, most: number): Statement<{ id: string }[]> =>
  raw(sql`
    update message_screenings set text_sealed = null, version = version + 1
    where org_id = ${uuid({ org })} and ctid = any (array(
      select s.ctid from message_screenings s
      where s.org_id = ${uuid({ org })} and s.text_sealed is not null and s.expires_at <= ${now}::timestamptz
      limit ${most}))
    returning id`)
