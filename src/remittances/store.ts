import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { remittanceLines, remittances } from '../../schema/tables/remittances.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Remittance, RemittanceId, type RemittanceState } from './model.ts'
import type { MovedLines } from './rules.ts'

export type Side = Pick<Context, 'org' | 'lends'>
const t = remittances

export const uuidOf = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** Own side first: policy and index both begin with it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? t.lenderId : t.agencyId, org)

export const remittanceNamed =
  (side: Side, id: RemittanceId): Statement<Remittance[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), eq(t.id, id)))
      .limit(1)

export const remittancesWithIds =
  (side: Side, ids: readonly RemittanceId[]): Statement<Remittance[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), anyOf(t.id, ids.map(RemittanceId.toUuid))))

/** The same, locked. */
export const remittanceForChange =
  (side: Side, id: RemittanceId): Statement<Remittance[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, own(side), eq(t.id, id)))
      .limit(1)
      .for('update')

export interface RemittanceFilter {
  readonly counterparty?: OrganisationId | undefined
  readonly mandate?: Named<'mnd'> | undefined
  readonly state?: readonly RemittanceState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const ofMandate = (side: Side, name: Named<'mnd'>): SQL => {
  if ('id' in name) return eq(t.mandateId, name.id)
  const [party, reference] = side.lends
    ? [sql`m.lender_id`, sql`m.lender_reference`]
    : [sql`m.agency_id`, sql`m.agency_reference`]
  return sql`${t.mandateId} = (
    select m.id from mandates m where ${party} = ${uuidOf(side)} and ${reference} = ${name.reference})`
}

export const remittancesOf =
  (
    side: Side,
    { counterparty, mandate, state, createdAt }: RemittanceFilter,
    keyset: Keyset,
  ): Statement<Remittance[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          own(side),
          counterparty ? eq(side.lends ? t.agencyId : t.lenderId, counterparty) : undefined,
          mandate && ofMandate(side, mandate),
          keyset.where(t.createdAt, t.id, createdAt),
          state ? keyset.among(t.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(t.createdAt, t.id))
      .limit(keyset.fetch)

export const insertRemittance =
  (remittance: Remittance): Statement =>
  (db) =>
    db.insert(t).values({ ...remittance })

export const saveRemittance =
  (remittance: Remittance): Statement =>
  (db) => {
    const { state, lineCount, collected, commission, clawedBack, disputed, statementSha256 } = remittance
    const { issuedAt, acceptedAt, settledAt, settledOn, version } = remittance
    return db
      .update(t)
      .set({
        ...{ state, lineCount, collected, commission, clawedBack, disputed, statementSha256 },
        ...{ issuedAt, acceptedAt, settledAt, settledOn, version },
      })
      .where(and(eq(t.lenderId, remittance.lenderId), eq(t.id, remittance.id)))
  }

/** Lets the postings of a draft go. */
export const freeLines = ({ lenderId, id }: Pick<Remittance, 'lenderId' | 'id'>): Statement =>
  raw(sql`select bridge.free_remittance(${OrganisationId.toUuid(lenderId)}::uuid, ${RemittanceId.toUuid(id)}::uuid)`)

/** What is said of some lines. The remittance is locked. */
export const linesNumbered =
  (side: Side, id: RemittanceId, numbers: readonly number[]): Statement<MovedLines['lines'][number][]> =>
  (db) =>
    db
      .select({ number: remittanceLines.number, state: remittanceLines.state, reason: remittanceLines.reason })
      .from(remittanceLines)
      .where(
        and(
          eq(side.lends ? remittanceLines.lenderId : remittanceLines.agencyId, side.org),
          eq(remittanceLines.remittanceId, id),
          inArray(remittanceLines.number, [...numbers]),
        ),
      )

/** The sets of disputed lines for which nothing at all was earned, by the lender’s word: told by their reason. */
export const unearnedSets = (side: Side, id: RemittanceId, numbers: readonly number[]): SQL => sql`
  select l.lender_id, l.set_id from remittance_lines l
  where ${side.lends ? sql`l.lender_id` : sql`l.agency_id`} = ${uuidOf(side)}
    and l.remittance_id = ${RemittanceId.toUuid(id)}::uuid and l.state = 'disputed'
    and l.reason in ('no_commission', 'not_ours', 'duplicate')
    and l.number = any (${`{${numbers.join(',')}}`}::integer[])`

export const saveLines = ({ remittance, lines }: MovedLines): Statement =>
  raw(sql`
    update remittance_lines l set state = x.state, reason = x.reason
    from (select ${unnested(
      'integer',
      lines.map(({ number }) => number),
    )} as number,
      ${unnested(
        'text',
        lines.map(({ state }) => state),
      )} as state,
      ${unnested(
        'text',
        lines.map(({ reason }) => reason),
      )} as reason) x
    where l.lender_id = ${OrganisationId.toUuid(remittance.lenderId)}::uuid
      and l.remittance_id = ${RemittanceId.toUuid(remittance.id)}::uuid and l.number = x.number`)

/** Every line nobody has said anything of is accepted with the whole. */
export const acceptOpenLines = ({ lenderId, id }: Pick<Remittance, 'lenderId' | 'id'>): Statement =>
  raw(sql`
    update remittance_lines l set state = 'accepted'
    where l.lender_id = ${OrganisationId.toUuid(lenderId)}::uuid
      and l.remittance_id = ${RemittanceId.toUuid(id)}::uuid and l.state = 'open'`)
