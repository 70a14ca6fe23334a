import { and, eq, getColumns, isNull, type SQL, sql } from 'drizzle-orm'
import { commissions } from '../../schema/tables/commissions.ts'
import type { Named } from '../kernel/input.ts'
import { type PaymentId, PaymentId as paymentIds } from '../ledger/index.ts'
import { anyOf, type Context, insertMany, type Keyset, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Commission, CommissionId, type CommissionRule, type StandingCommission } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>
const t = commissions

/** Own side first: policy and index both begin with it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? t.lenderId : t.agencyId, org)

export const commissionNamed =
  (side: Side, id: CommissionId): Statement<Commission[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), eq(t.id, id)))
      .limit(1)

export const commissionsWithIds =
  (side: Side, ids: readonly CommissionId[]): Statement<Commission[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), anyOf(t.id, ids.map(CommissionId.toUuid))))

export interface CommissionFilter {
  readonly counterparty?: OrganisationId | undefined
  readonly mandate?: Named<'mnd'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly payment?: PaymentId | undefined
  readonly rule?: readonly CommissionRule[] | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

const uuidOf = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** What the caller calls a placement or mandate of its own. */
const referred = (side: Side, table: SQL, reference: string): SQL => {
  const [party, name] = side.lends
    ? [sql`x.lender_id`, sql`x.lender_reference`]
    : [sql`x.agency_id`, sql`x.agency_reference`]
  return sql`(select x.id from ${table} x where ${party} = ${uuidOf(side)} and ${name} = ${reference})`
}

const ofMandate = (side: Side, name: Named<'mnd'>): SQL =>
  'id' in name ? eq(t.mandateId, name.id) : sql`${t.mandateId} = ${referred(side, sql`mandates`, name.reference)}`

const ofPlacement = (side: Side, name: Named<'plc'>): SQL =>
  'id' in name ? eq(t.placementId, name.id) : sql`${t.placementId} = ${referred(side, sql`placements`, name.reference)}`

export const commissionsOf =
  (side: Side, filter: CommissionFilter, keyset: Keyset): Statement<Commission[]> =>
  (db) => {
    const { counterparty, mandate, placement, payment, rule, recordedAt } = filter
    return db
      .select()
      .from(t)
      .where(
        and(
          own(side),
          counterparty ? eq(side.lends ? t.agencyId : t.lenderId, counterparty) : undefined,
          mandate && ofMandate(side, mandate),
          placement && ofPlacement(side, placement),
          payment ? eq(t.paymentId, payment) : undefined,
          keyset.where(t.recordedAt, t.id, recordedAt),
          rule ? keyset.among(t.rule, rule) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(t.recordedAt, t.id))
      .limit(keyset.fetch)
  }

/** Whether a line’s posting is in a remittance that was issued: the agency has been paid it. */
const isRemitted = sql<boolean>`exists (
  select from remittance_lines l join remittances r on r.lender_id = l.lender_id and r.id = l.remittance_id
  where l.lender_id = commissions.lender_id and l.set_id = commissions.set_id
    and r.state not in ('drafting', 'draft'))`

/**
 * The lines of a payment that stand, as its lender takes them back, each flat one with the first that waits to inherit it.
 * The debt of the payment is locked.
 */
export const standingCommissions =
  ({ org }: Pick<Context, 'org'>, id: PaymentId): Statement<StandingCommission[]> =>
  async (db) => {
    const payment = sql`${paymentIds.toUuid(id)}::uuid`
    const rows = await db
      .select({ ...getColumns(t), remitted: isRemitted })
      .from(t)
      .where(
        and(
          ...[eq(t.lenderId, org), isNull(t.reversesId)],
          sql`not exists (select from commissions b
            where b.lender_id = commissions.lender_id and b.reverses_id = commissions.id)`,
          sql`(${t.paymentId} = ${payment} or ${t.rule} = 'flat_earned' and ${t.placementId} in (
            select c.placement_id from commissions c
            where c.lender_id = ${uuidOf({ org })} and c.payment_id = ${payment} and c.rule = 'flat'))`,
        ),
      )
      .orderBy(t.recordedAt, t.id)
    const [own, others] = [rows.filter((row) => row.paymentId === id), rows.filter((row) => row.paymentId !== id)]
    const [heir = null] = others.map(({ remitted: _, ...line }) => line)
    return own.map((line) => ({ ...line, heir: line.rule === 'flat' ? heir : null }))
  }

/** The lines posted by these sets that nobody has taken back: `sets` selects their ids, of a lender. */
export const commissionsOfSets =
  ({ org, lends }: Side, sets: SQL): Statement<Commission[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          ...[own({ org, lends }), isNull(t.reversesId), sql`(${t.lenderId}, ${t.setId}) in (${sets})`],
          sql`not exists (select from commissions b
            where b.lender_id = commissions.lender_id and b.reverses_id = commissions.id)`,
        ),
      )

/** New lines: none, one, or many in one statement. */
export function insertCommissions(lines: readonly Commission[]): Statement[] {
  const [first, ...others] = lines
  return first ? [insertMany(t, [first, ...others])] : []
}
