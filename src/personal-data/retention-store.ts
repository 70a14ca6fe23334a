import { and, eq, sql } from 'drizzle-orm'
import { retentionFindings as findings, retentionRuns as runs } from '../../schema/tables/personal-data.ts'
import { PartyId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type FindingOutcome,
  type KeptPerson,
  PERSONS_A_STEP,
  type RetentionFinding,
  type RetentionRun,
  RetentionRunId,
} from './retention-model.ts'

type Own = Pick<Context, 'org'>

export const runsWithIds =
  ({ org }: Own, ids: readonly RetentionRunId[]): Statement<RetentionRun[]> =>
  (db) =>
    db
      .select()
      .from(runs)
      .where(and(eq(runs.orgId, org), anyOf(runs.id, ids.map(RetentionRunId.toUuid))))

export const runForChange =
  ({ org }: Own, id: RetentionRunId): Statement<RetentionRun[]> =>
  (db) =>
    db
      .select()
      .from(runs)
      .where(and(claimed, eq(runs.orgId, org), eq(runs.id, id)))
      .limit(1)
      .for('update')

export const runsGoing =
  ({ org }: Own): Statement<{ id: RetentionRunId }[]> =>
  (db) =>
    db
      .select({ id: runs.id })
      .from(runs)
      .where(and(eq(runs.orgId, org), eq(runs.state, 'running')))
      .limit(1)

export const runsOf =
  ({ org }: Own, keyset: Keyset): Statement<RetentionRun[]> =>
  (db) =>
    db
      .select()
      .from(runs)
      .where(and(eq(runs.orgId, org), keyset.where(runs.createdAt, runs.id)))
      .orderBy(...keyset.orderBy(runs.createdAt, runs.id))
      .limit(keyset.fetch)

export const insertRun =
  (run: RetentionRun): Statement =>
  (db) =>
    db.insert(runs).values({ ...run })

export const saveRun =
  ({ orgId, id, state, place, looked, due, erased, held, finishedAt, version }: RetentionRun): Statement =>
  (db) =>
    db
      .update(runs)
      .set({ state, place, looked, due, erased, held, finishedAt, version })
      .where(and(eq(runs.orgId, orgId), eq(runs.id, id)))

export const insertFindings = ([first, ...rest]: readonly RetentionFinding[]): readonly Statement[] =>
  first ? [insertMany(findings, [{ ...first }, ...rest.map((each) => ({ ...each }))])] : []

export const findingsOf =
  (
    { org }: Own,
    { retentionRun, outcome }: { retentionRun: RetentionRunId; outcome?: FindingOutcome | undefined },
    keyset: Keyset,
  ): Statement<RetentionFinding[]> =>
  (db) =>
    db
      .select()
      .from(findings)
      .where(
        and(
          eq(findings.orgId, org),
          eq(findings.runId, retentionRun),
          outcome && eq(findings.outcome, outcome),
          keyset.where(findings.foundAt, findings.partyId),
        ),
      )
      .orderBy(...keyset.orderBy(findings.foundAt, findings.partyId))
      .limit(keyset.fetch)

const nextIds = ({ org }: Own, run: RetentionRunId) => sql`
  select p.id from parties p
  where p.org_id = ${OrganisationId.toUuid(org)}::uuid and p.erased_at is null and p.id > coalesce((
    select r.place from retention_runs r
    where r.org_id = ${OrganisationId.toUuid(org)}::uuid and r.id = ${RetentionRunId.toUuid(run)}::uuid
  ), '00000000-0000-0000-0000-000000000000')
  order by p.id limit ${PERSONS_A_STEP}`

/** Locks the next persons, so that what is read of them next stands until they are erased. */
export const lockNext = (own: Own, run: RetentionRunId): Statement => raw(sql`${nextIds(own, run)} for update`)

interface PersonRow {
  readonly id: string
  readonly needed: boolean
  readonly held: boolean
  readonly complained: boolean
  readonly places: readonly string[]
  readonly classes: KeptPerson['classes']
  readonly last_on: CalendarDate
  readonly recordings_until: CalendarDate | null
}

const orgOf = ({ org }: Own) => sql`${OrganisationId.toUuid(org)}::uuid`

/** Of a person's debts: whether any is owed or worked, where they lie, what there is of them, and the last movement. */
const debtsOf = (own: Own) => sql`
  select coalesce(bool_or(l.liability <> 'none' and l.ended_at is null and x.balance > 0 and x.status in ('open', 'charged_off')), false)
      as owed,
    coalesce(bool_or(exists (select from case_files f where f.source_id = ${orgOf(own)} and f.account_id = x.id)), false) as worked,
    coalesce(array_agg(distinct x.jurisdiction) filter (where x.id is not null), '{}') as places,
    coalesce(bool_or(x.last_payment_on is not null), false) as paid,
    coalesce(bool_or(exists (select from documents o where o.org_id = ${orgOf(own)} and o.account_id = x.id)), false) as documents,
    max((select max(n.recorded_at) from account_transactions n where n.org_id = ${orgOf(own)} and n.account_id = x.id)) as last
  from account_parties l join accounts x on x.org_id = l.org_id and x.id = l.account_id
  where l.org_id = ${orgOf(own)} and l.party_id = p.id`

const contactsOf = (own: Own) => sql`
  select max(y.happened_at) as last, coalesce(bool_or(y.recording_sha256 is not null), false) as recorded,
    max(y.recording_until) as recordings_until
  from activities y where y.lender_id = ${orgOf(own)} and y.party_id = p.id`

const casesOf = (own: Own) => sql`
  select coalesce(bool_or(k.status in ('open', 'acknowledged', 'escalated')), false) as running,
    coalesce(bool_or(k.subject = 'complaint'), false) as complained, max(greatest(k.raised_at, k.answered_at, k.remedied_at)) as last
  from account_parties l join dispute_cases k on k.lender_id = l.org_id and k.account_id = l.account_id
  where l.org_id = ${orgOf(own)} and l.party_id = p.id`

const agreementsOf = (own: Own) => sql`
  select coalesce(bool_or(m.status in ('proposed', 'countered', 'active')), false) as running,
    max(greatest(m.created_at, m.ended_at)) as last
  from account_parties l join agreements m on m.lender_id = l.org_id and m.account_id = l.account_id
  where l.org_id = ${orgOf(own)} and l.party_id = p.id and m.party_id = p.id`

/** Claims in court and before it. */
const mattersOf = (own: Own) => sql`
  select coalesce(bool_or(m.stage <> 'closed'), false) as running, max(greatest(m.opened_at, m.closed_at)) as last
  from account_parties l join legal_matters m on m.lender_id = l.org_id and m.account_id = l.account_id
  where l.org_id = ${orgOf(own)} and l.party_id = p.id`

/** What was decided and sent: the last of each, whoever asked. */
const dealingsOf = (own: Own) => sql`
  select greatest(
    (select max(q.decided_at) from contact_decisions q where q.lender_id = ${orgOf(own)} and q.party_id = p.id),
    (select max(n.recorded_at) from account_parties l join notices n on n.lender_id = l.org_id and n.account_id = l.account_id
      where l.org_id = ${orgOf(own)} and l.party_id = p.id),
    (select max(r.recorded_at) from promises r where r.lender_id = ${orgOf(own)} and r.party_id = p.id)) as last`

const treatmentsOf = (own: Own) => sql`
  select coalesce(bool_or(b.lifted_at is null and b.until_at is null), false) as running,
    max(coalesce(b.lifted_at, b.until_at)) as last
  from borrower_treatments b where b.lender_id = ${orgOf(own)} and b.party_id = p.id`

const peopleOf = (own: Own, run: RetentionRunId): Statement<PersonRow[]> =>
  raw(sql`
    select p.id, d.owed or d.worked or c.running or g.running or t.running or m.running as needed,
      exists (select from legal_holds h where h.org_id = ${orgOf(own)} and h.party_id = p.id and h.released_at is null) as held,
      c.complained, to_jsonb(d.places) as places,
      to_jsonb(array_remove(array[case when a.last is not null then 'activities' end, case when a.recorded then 'recordings' end,
        case when d.paid then 'payments' end, case when d.documents then 'documents' end], null)) as classes,
      (greatest(p.created_at, a.last, d.last, c.last, g.last, t.last, m.last, e.last) at time zone o.time_zone)::date as last_on, a.recordings_until
    from parties p
    cross join lateral (${debtsOf(own)}) d
    cross join lateral (${contactsOf(own)}) a
    cross join lateral (${casesOf(own)}) c
    cross join lateral (${agreementsOf(own)}) g
    cross join lateral (${treatmentsOf(own)}) t
    cross join lateral (${mattersOf(own)}) m
    cross join lateral (${dealingsOf(own)}) e
    join organisations o on o.id = ${orgOf(own)}
    where p.org_id = ${orgOf(own)} and p.id = any (array(${nextIds(own, run)}))
    order by p.id`)

/** What keeping the next persons' data hangs on, by their ids. */
export const nextPeople =
  (own: Own, run: RetentionRunId): Statement<KeptPerson[]> =>
  (db) =>
    peopleOf(
      own,
      run,
    )(db).then((found) =>
      found.map(({ id, last_on: lastOn, recordings_until: recordingsUntil, ...person }) => ({
        ...{ ...person, party: PartyId.fromUuid(id), lastOn, recordingsUntil },
      })),
    )
