import { and, eq, type SQL, sql } from 'drizzle-orm'
import { notices } from '../../schema/tables/notices.ts'
import { AccountId, PartyId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId, placementIdOf } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { NoticeKind } from './notice-kinds.law.ts'
import { type Delivery, type Notice, NoticeId } from './notice-model.ts'
import type { NoticeTarget } from './notice-rules.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? notices.lenderId : notices.agencyId, org)

export const noticeIs = (side: Side, name: Named<'ntc'>): SQL | undefined =>
  'id' in name
    ? and(own(side), eq(notices.id, name.id))
    : and(own(side), eq(notices.issuedBy, side.org), eq(notices.reference, name.reference))

export const noticeNamed =
  (side: Side, name: Named<'ntc'>): Statement<Notice[]> =>
  (db) =>
    db.select().from(notices).where(noticeIs(side, name)).limit(1)

export const noticeForChange =
  (side: Side, name: Named<'ntc'>): Statement<Notice[]> =>
  (db) =>
    db
      .select()
      .from(notices)
      .where(and(claimed, noticeIs(side, name)))
      .limit(1)
      .for('update')

export const noticesWithIds =
  (side: Side, ids: readonly NoticeId[]): Statement<Notice[]> =>
  (db) =>
    db
      .select()
      .from(notices)
      .where(and(own(side), anyOf(notices.id, ids.map(NoticeId.toUuid))))

export interface NoticeFilter {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly kind?: readonly NoticeKind[] | undefined
  readonly delivery?: readonly Delivery[] | undefined
  readonly openOn?: CalendarDate | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const noticesOf =
  (side: Side, filter: NoticeFilter, keyset: Keyset): Statement<Notice[]> =>
  (db) =>
    db
      .select()
      .from(notices)
      .where(
        and(
          own(side),
          filter.account && accountIs(side, filter.account),
          filter.placement && eq(notices.placementId, placementIdOf(side, filter.placement)),
          keyset.where(notices.recordedAt, notices.id, filter.recordedAt),
          filter.kind ? keyset.among(notices.kind, filter.kind) : undefined,
          filter.openOn && open(filter.openOn),
          filter.delivery ? keyset.among(notices.delivery, filter.delivery) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(notices.recordedAt, notices.id))
      .limit(keyset.fetch)

/** A period runs on a day; the dates of what came back open none. */
const open = (on: CalendarDate): SQL =>
  sql`${notices.delivery} <> 'undeliverable' and ${notices.sentOn} <= ${on}::date
    and (${notices.periodEndsOn} >= ${on}::date or ${notices.furtherEndsOn} >= ${on}::date)`

/** The account is the lender's own record: to an agency the filter finds nothing. */
function accountIs(side: Side, name: Named<'acc'>): SQL {
  if (!side.lends) return sql`false`
  if ('id' in name) return eq(notices.accountId, name.id)
  return sql`${notices.accountId} = (
    select a.id from accounts a where a.org_id = ${uuid(side)} and a.reference = ${name.reference})`
}

const uuid = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

const holding = sql`('accepted','active','on_hold','recall_pending','objected','return_requested')`

interface Naming {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly party: Named<'pty'>
  readonly agency?: OrganisationId | undefined
}

interface TargetRow {
  readonly lender: string
  readonly account: string
  readonly jurisdiction: string
  readonly placement: string | null
  readonly agency: string | null
  readonly party: string | null
  readonly language: string | null
  readonly known: boolean
}

/** Account, placement and person that are named: the lender's by its records, an agency's by its case file. */
export const noticeTarget =
  (side: Side, naming: Naming): Statement<NoticeTarget[]> =>
  async (db) => {
    const rows = await raw<TargetRow>(noticeTargetOf(side, naming))(db)
    return rows.map((row) => ({
      lenderId: OrganisationId.fromUuid(row.lender),
      accountId: AccountId.fromUuid(row.account),
      jurisdiction: row.jurisdiction,
      placementId: row.placement === null ? null : PlacementId.fromUuid(row.placement),
      agencyId: row.agency === null ? null : OrganisationId.fromUuid(row.agency),
      partyId: row.party === null ? null : PartyId.fromUuid(row.party),
      preferredLanguage: row.language,
      agencyKnown: row.known,
    }))
  }

/** The same as a query, with uuids: `lender`, `account`, `placement`, `party`; the person null where nobody such is on it. */
export const noticeTargetOf = (side: Side, naming: Naming): SQL =>
  side.lends ? ofLender(side, naming) : ofAgency(side, naming)

const ofLender = (side: Side, { account, placement, party, agency }: Naming): SQL => sql`
  select a.org_id as lender, a.id as account, a.jurisdiction, p.id as placement, p.agency_id as agency, y.id as party,
    y.preferred_language as language, exists (
      select from mandates m where m.lender_id = ${uuid(side)} and m.status = 'active'
        and m.agency_id = ${agency ? OrganisationId.toUuid(agency) : null}::uuid) as known
  from accounts a
  left join placements p on p.lender_id = a.org_id and p.account_id = a.id and p.status in ${holding}
  left join lateral (
    select z.id, z.preferred_language from parties z
      join account_parties ap on ap.org_id = z.org_id and ap.party_id = z.id and ap.account_id = a.id
    where z.org_id = a.org_id and ${nameIs(party, sql`z.id`, sql`z.reference`, PartyId.toUuid)} limit 1) y on true
  where a.org_id = ${uuid(side)} and ${
    account
      ? nameIs(account, sql`a.id`, sql`a.reference`, AccountId.toUuid)
      : placement
        ? sql`a.id = (select q.account_id from placements q where q.lender_id = ${uuid(side)}
            and ${nameIs(placement, sql`q.id`, sql`q.lender_reference`, PlacementId.toUuid)})`
        : sql`false`
  }
  limit 1`

const ofAgency = (side: Side, { placement, party }: Naming): SQL => sql`
  select p.lender_id as lender, p.account_id as account, p.jurisdiction, p.id as placement, p.agency_id as agency,
    y.party, y.language, false as known
  from placements p
  left join lateral (
    select (e ->> 'partyId')::uuid as party, e ->> 'preferredLanguage' as language
    from case_files c, jsonb_array_elements(c.parties) e
    where c.viewer_id = ${uuid(side)} and c.placement_id = p.id
      and (e ->> 'partyId') = ${'id' in party ? PartyId.toUuid(party.id) : ''} limit 1) y on true
  where p.agency_id = ${uuid(side)} and p.status in ${holding} and ${
    placement ? nameIs(placement, sql`p.id`, sql`p.agency_reference`, PlacementId.toUuid) : sql`false`
  }
  limit 1`

const nameIs = <Prefix extends string>(
  name: Named<Prefix>,
  id: SQL,
  reference: SQL,
  toUuid: (id: Extract<Named<Prefix>, { id: unknown }>['id']) => string,
): SQL => ('id' in name ? sql`${id} = ${toUuid(name.id)}::uuid` : sql`${reference} = ${name.reference}`)

export const insertNotice =
  (notice: Notice): Statement =>
  (db) =>
    db.insert(notices).values({ ...notice, items: [...notice.items] })

export const saveDelivery =
  ({ lenderId, id, ...notice }: Notice): Statement =>
  (db) => {
    const { delivery, deliveryOn, evidence, proof, returnReason, periodEndsOn, version } = notice
    return db
      .update(notices)
      .set({ delivery, deliveryOn, evidence, proof, returnReason, periodEndsOn, version })
      .where(and(eq(notices.lenderId, lenderId), eq(notices.id, id)))
  }

export const saveAnswer =
  ({ lenderId, id, reply, replyOn, documentsOn, furtherEndsOn, version }: Notice): Statement =>
  (db) =>
    db
      .update(notices)
      .set({ reply, replyOn, documentsOn, furtherEndsOn, version })
      .where(and(eq(notices.lenderId, lenderId), eq(notices.id, id)))
