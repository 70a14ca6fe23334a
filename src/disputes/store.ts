import { and, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { disputeCases } from '../../schema/tables/disputes.ts'
import { AccountId } from '../accounts/index.ts'
import type { CalendarFacts } from '../calendars/model.ts'
import type { Named } from '../kernel/input.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import type { collectorNamed } from '../licensing/index.ts'
import { placementIdOf } from '../placements/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { type listedInDirectory, OrganisationId } from '../tenancy/index.ts'
import { type Case, type CaseFacts, CaseId, type CaseParty, type CaseStatus, type CaseSubject } from './model.ts'

export type Reader = Pick<Context, 'org' | 'lends' | 'actor' | 'now'>

const uuid = (org: OrganisationId): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/**
 * Own side first: a lender's cases, those others have a part in or raised, and a regulator's by where the debt lies, while an
 * inspection of its own says why it looks there: those whose cases it reads were told of that.
 */
const seen = ({ org, lends, actor, now }: Reader): SQL | undefined => {
  if (lends) return eq(disputeCases.lenderId, org)
  if (actor.orgKind === 'regulator') {
    return sql`(${disputeCases.id} in (
        select p.case_id from dispute_parties p where p.org_id = ${uuid(org)} and p.until_at is null)
      or ${disputeCases.world} = ${actor.world} and exists (select 1 from organisations o where o.id = ${uuid(org)}
        and (${disputeCases.jurisdiction} = any (o.jurisdictions)
          or split_part(${disputeCases.jurisdiction}, '-', 1) = any (o.jurisdictions)))
        and exists (select 1 from inspections i where i.org_id = ${uuid(org)} and i.until_at > ${now}::timestamptz
          and (${disputeCases.jurisdiction} = i.jurisdiction or starts_with(${disputeCases.jurisdiction}, i.jurisdiction || '-'))))`
  }
  return sql`${disputeCases.id} in (
    select p.case_id from dispute_parties p where p.org_id = ${uuid(org)} and p.until_at is null
    union all select r.id from dispute_cases r where r.raised_by = ${uuid(org)})`
}

const is = (reader: Reader, name: Named<'cas'>): SQL | undefined =>
  'id' in name
    ? and(seen(reader), eq(disputeCases.id, name.id))
    : and(seen(reader), eq(disputeCases.raisedBy, reader.org), eq(disputeCases.reference, name.reference))

export const caseNamed =
  (reader: Reader, name: Named<'cas'>): Statement<Case[]> =>
  (db) =>
    db.select().from(disputeCases).where(is(reader, name)).limit(1)

/** The same, locked: found by those who may change it. */
export const caseForChange =
  (reader: Reader, name: Named<'cas'>): Statement<Case[]> =>
  (db) =>
    db
      .select()
      .from(disputeCases)
      .where(and(claimed, is(reader, name)))
      .limit(1)
      .for('update')

export const casesWithIds =
  (reader: Reader, ids: readonly CaseId[]): Statement<Case[]> =>
  (db) =>
    db
      .select()
      .from(disputeCases)
      .where(and(seen(reader), anyOf(disputeCases.id, ids.map(CaseId.toUuid))))

/** A debt, by subselects. */
export interface Where {
  readonly lender: SQL
  readonly account: SQL
}

/** The account and lender of a case, as subselects by whole key. */
export const accountOf = (reader: Reader, name: Named<'cas'>): Where & { readonly id: SQL } => ({
  id: sql`(select ${disputeCases.id} from ${disputeCases} where ${is(reader, name)} limit 1)`,
  lender: sql`(select ${disputeCases.lenderId} from ${disputeCases} where ${is(reader, name)} limit 1)`,
  account: sql`(select ${disputeCases.accountId} from ${disputeCases} where ${is(reader, name)} limit 1)`,
})

export interface CaseFilter {
  readonly subject?: CaseSubject | undefined
  readonly status?: readonly CaseStatus[] | undefined
  readonly kind?: readonly string[] | undefined
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  /** Those about the debt of a placement, whichever placement they were raised under. */
  readonly debtOf?: Named<'plc'> | undefined
  readonly jurisdiction?: string | undefined
  readonly overdue?: boolean | undefined
  readonly raisedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const casesOf =
  (reader: Reader & Pick<Context, 'now'>, filter: CaseFilter, keyset: Keyset): Statement<Case[]> =>
  (db) =>
    db
      .select()
      .from(disputeCases)
      .where(
        and(
          seen(reader),
          filter.subject && eq(disputeCases.subject, filter.subject),
          filter.account && accountIs(reader, filter.account),
          filter.placement && eq(disputeCases.placementId, placementIdOf(reader, filter.placement)),
          filter.debtOf && debtIs(reader, filter.debtOf),
          filter.jurisdiction ? eq(disputeCases.jurisdiction, filter.jurisdiction) : undefined,
          filter.overdue === undefined ? undefined : overdueIs(filter.overdue, reader.now),
          keyset.where(disputeCases.raisedAt, disputeCases.id, filter.raisedAt),
          filter.status ? keyset.among(disputeCases.status, filter.status) : undefined,
          filter.kind ? keyset.among(disputeCases.kind, filter.kind) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(disputeCases.raisedAt, disputeCases.id))
      .limit(keyset.fetch)

const overdueIs = (overdue: boolean, now: Instant): SQL | undefined => {
  const late = and(isNull(disputeCases.answeredAt), lt(disputeCases.answerBy, now))
  return overdue ? late : sql`not coalesce(${late}, false)`
}

const debtIs = (reader: Reader, placement: Named<'plc'>): SQL => sql`
  (${disputeCases.lenderId}, ${disputeCases.accountId}) = (select p.lender_id, p.account_id from placements p
    where p.id = ${placementIdOf(reader, placement)} and ${reader.lends ? sql`p.lender_id` : sql`p.agency_id`} = ${uuid(reader.org)})`

/** The account is the lender's own record: to others the filter finds nothing. */
const accountIs = ({ org, lends }: Reader, name: Named<'acc'>): SQL => {
  if (!lends) return sql`false`
  if ('id' in name) return eq(disputeCases.accountId, AccountId.fromUuid(AccountId.toUuid(name.id)))
  return sql`${disputeCases.accountId} = (
    select a.id from accounts a where a.org_id = ${uuid(org)} and a.reference = ${name.reference})`
}

interface PartyRow {
  readonly org: string
  readonly role: CaseParty['role']
  readonly from: string
  readonly until: string | null
}

/** Everybody with a part in a case that the caller may see. Which agencies there are is for the audience of events alone. */
export const partiesOf =
  (reader: Reader, name: Named<'cas'>): Statement<CaseParty[]> =>
  async (db) => {
    const { lender, id } = accountOf(reader, name)
    const rows = await raw<PartyRow>(sql`
      select p.org, p.role, p.from_at as from, p.until_at as until from bridge.case_parties(${lender}, ${id}) p`)(db)
    return rows.map(({ org, role, from, until }) => ({
      ...{ orgId: OrganisationId.fromUuid(org), role, from: instantFromDatabase(from) },
      until: until === null ? null : instantFromDatabase(until),
    }))
  }

/** Whether other cases stop the collection of the whole debt. */
export const otherStops = (
  { lender, account }: Where,
  except: SQL = sql`null::uuid`,
): Statement<{ others: number }[]> =>
  raw(sql`
    select count(*)::integer as others from dispute_cases c
    where c.lender_id = ${lender} and c.account_id = ${account} and c.stops = 'debt' and c.id is distinct from ${except}`)

/** What of an account is disputed, so that no payment is allocated to it (12 CFR 1006.30(c)): null where all of it is. */
export const disputedPortion = (
  lender: OrganisationId,
  account: AccountId,
): Statement<{ whole: boolean; amount: string }[]> =>
  raw(sql`
    select coalesce(bool_or(c.stops = 'debt'), false) as whole, coalesce(sum(c.stopped_amount), 0)::text as amount
    from dispute_cases c
    where c.lender_id = ${uuid(lender)} and c.account_id = ${AccountId.toUuid(account)}::uuid and c.stops <> 'nothing'
      and c.subject = 'dispute'`)

/** The working calendar of the lender of a case. */
export const lenderCalendar = (
  lender: SQL,
  { now }: Pick<Context, 'now'>,
): Statement<{ calendar: CalendarFacts | null }[]> =>
  raw(sql`select bridge.working_calendar_of(${lender}, ${now.slice(0, 10)}::date - 1100) as calendar`)

/** What is owed on the account of a case; nothing to an agency. */
export const owedOn = ({ lender, account }: Where): Statement<{ owed: string }[]> =>
  raw(sql`select a.balance::text as owed from accounts a where a.org_id = ${lender} and a.id = ${account}`)

export const insertCase =
  (found: Case): Statement =>
  (db) =>
    db.insert(disputeCases).values({
      ...found,
      conduct: [...found.conduct],
      activities: [...found.activities],
      documents: [...found.documents],
    })

export const insertCases = (rows: readonly Case[]): readonly Statement[] => {
  const [first, ...others] = rows.map((row) => ({
    ...{ ...row, conduct: [...row.conduct], activities: [...row.activities], documents: [...row.documents] },
  }))
  return first ? [insertMany(disputeCases, [first, ...others])] : []
}

/** Lets whoever a case is taken to read it. */
export const joinCase = ({ lenderId, id }: CaseFacts, { orgId, role, from }: CaseParty): Statement =>
  raw(sql`select bridge.join_case(${uuid(lenderId)}, ${CaseId.toUuid(id)}::uuid, ${uuid(orgId)}, ${role}::text,
    ${from}::timestamptz)`)

/** Saves what may change of a case; its reasons only where new ones were given. */
export const saveCase =
  (found: CaseFacts, reasons?: Uint8Array | null): Statement =>
  (db) => {
    const { status, stops, stoppedAmount, acknowledgedAt, answerBy, extendedAt, overdueAt, answeredBy } = found
    const { answeredAt, answerCode, upheldAmount, verification, documents, findingId, escalatedTo } = found
    const { escalatedAt, escalateBy, remedy, remedyAmount, remediedAt, version } = found
    return db
      .update(disputeCases)
      .set({
        ...{ status, stops, stoppedAmount, acknowledgedAt, answerBy, extendedAt, overdueAt, answeredBy, answeredAt },
        ...{ answerCode, upheldAmount, verification, documents: [...documents], findingId, escalatedTo, escalatedAt },
        ...{ escalateBy, remedy, remedyAmount, remediedAt, version },
        ...(reasons === undefined ? {} : { reasons }),
      })
      .where(and(eq(disputeCases.lenderId, found.lenderId), eq(disputeCases.id, found.id)))
  }

/** The debt a referred case is found to be about. */
export const saveMatch = (found: CaseFacts): Statement => {
  const { lenderId, id, accountId, placementId, agencyId, currency, kind, clock, acknowledgeBy, answerBy } = found
  const { stops, stoppedAmount, version } = found
  const changes = {
    ...{ accountId, placementId, agencyId, currency, kind, clock, acknowledgeBy, answerBy, stops, stoppedAmount },
    version,
  }
  return (db) =>
    db
      .update(disputeCases)
      .set(changes)
      .where(and(eq(disputeCases.lenderId, lenderId), eq(disputeCases.id, id)))
}

/** Nothing stops the debt any more: holds that former placements still carry for it are over. */
export const endFormerHolds = ({ lenderId, id }: CaseFacts, { now }: Pick<Context, 'now'>): Statement =>
  raw(sql`select bridge.end_case_holds(${uuid(lenderId)}, ${CaseId.toUuid(id)}::uuid, ${now}::timestamptz)`)

/** In the place of a case, an organisation or a collector where none is named. */
export const noCase: Statement<Case[]> = raw(sql`select where false`)
export const noEntry: ReturnType<typeof listedInDirectory> = raw(sql`select where false`)
export const noCollector: ReturnType<typeof collectorNamed> = raw(sql`select where false`)
