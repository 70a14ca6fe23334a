import { aliasedTable, and, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import { placementBatches } from '../../schema/tables/placement-batches.ts'
import { placements } from '../../schema/tables/placements.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { MandateId } from '../mandates/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Placement, type PlacementBatchId, PlacementId, type PlacementStatus } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? placements.lenderId : placements.agencyId, org)

export const isPlacement = (side: Side, name: Named<'plc'>): SQL | undefined =>
  'id' in name
    ? and(own(side), eq(placements.id, name.id))
    : and(own(side), eq(side.lends ? placements.lenderReference : placements.agencyReference, name.reference))

/** One placement visible to the organisation; an empty list when there is none. */
export const placementNamed =
  (side: Side, name: Named<'plc'>): Statement<Placement[]> =>
  (db) =>
    db.select().from(placements).where(isPlacement(side, name)).limit(1)

/** The id of a placement as a caller names it, for columns that hold it. */
export const placementIdOf = ({ org, lends }: Side, name: Named<'plc'>): SQL => {
  if ('id' in name) return sql`${PlacementId.toUuid(name.id)}::uuid`
  const [own, reference] = lends
    ? [sql`p.lender_id`, sql`p.lender_reference`]
    : [sql`p.agency_id`, sql`p.agency_reference`]
  return sql`(select p.id from placements p where ${own} = ${OrganisationId.toUuid(org)}::uuid
    and ${reference} = ${name.reference})`
}

/** All of these that are visible, in no order. */
export const placementsWithIds =
  (side: Side, ids: readonly PlacementId[]): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(and(own(side), anyOf(placements.id, ids.map(PlacementId.toUuid))))

/** The latest placements of each of these accounts, newest first; none to an agency, which knows no account. */
export const placementsOnAccounts =
  (side: Side, accounts: readonly AccountId[], each: number): Statement<Placement[]> =>
  (db) => {
    const newer = aliasedTable(placements, 'newer')
    const rank = db
      .select({ newer: count() })
      .from(newer)
      .where(
        and(
          eq(newer.lenderId, placements.lenderId),
          eq(newer.accountId, placements.accountId),
          sql`(${newer.createdAt}, ${newer.id}) > (${placements.createdAt}, ${placements.id})`,
        ),
      )
    return db
      .select()
      .from(placements)
      .where(
        and(
          side.lends ? eq(placements.lenderId, side.org) : sql`false`,
          anyOf(placements.accountId, accounts.map(AccountId.toUuid)),
          sql`(${rank}) < ${each}`,
        ),
      )
      .orderBy(desc(placements.createdAt), desc(placements.id))
  }

/** The same, locked: of two who would move it, the second sees what the first did. */
export const placementForChange =
  (side: Side, name: Named<'plc'>): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(and(claimed, isPlacement(side, name)))
      .limit(1)
      .for('update')

export interface PlacementFilter {
  readonly status?: readonly PlacementStatus[] | undefined
  readonly mandate?: MandateId | undefined
  readonly batch?: PlacementBatchId | undefined
  readonly account?: Placement['accountId'] | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const placementsOf =
  (side: Side, filter: PlacementFilter, keyset: Keyset): Statement<Placement[]> =>
  (db) => {
    const { status, mandate, batch, account, counterparty, createdAt } = filter
    return db
      .select()
      .from(placements)
      .where(
        and(
          own(side),
          counterparty ? eq(side.lends ? placements.agencyId : placements.lenderId, counterparty) : undefined,
          mandate ? eq(placements.mandateId, mandate) : undefined,
          batch ? eq(placements.batchId, batch) : undefined,
          // The account is the lender's own record: to an agency the filter finds nothing.
          account ? and(eq(placements.accountId, account), side.lends ? undefined : sql`false`) : undefined,
          keyset.where(placements.createdAt, placements.id, createdAt),
          status ? keyset.among(placements.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(placements.createdAt, placements.id))
      .limit(keyset.fetch)
  }

export const insertPlacement =
  (placement: Placement): Statement =>
  (db) =>
    db.insert(placements).values({ ...placement })

export const savePlacement =
  (placement: Placement): Statement =>
  (db) => {
    const { lenderId: _, mandateAgencyId: __, id: ___, ...changed } = placement
    return db
      .update(placements)
      .set(changed)
      .where(and(eq(placements.lenderId, placement.lenderId), eq(placements.id, placement.id)))
  }

type Counted = Pick<Placement, 'lenderId' | 'mandateAgencyId' | 'mandateId'>

/** Counts placements onto, or off, the capacity of their mandate. */
export const countTaken = ({ lenderId, mandateAgencyId, mandateId }: Counted, by: number): Statement =>
  raw(sql`
    update mandate_loads set taken = taken + ${by}::integer
    where lender_id = ${OrganisationId.toUuid(lenderId)} and agency_id = ${OrganisationId.toUuid(mandateAgencyId)}
      and mandate_id = ${MandateId.toUuid(mandateId)}`)

/** Counts an answer given one by one towards the progress of its batch. */
export const countAnswer = ({ lenderId, batchId, status }: Placement): readonly Statement[] => {
  if (!batchId || (status !== 'accepted' && status !== 'declined')) return []
  return [
    (db) =>
      db
        .update(placementBatches)
        .set({
          [status]: sql`${placementBatches[status]} + 1`,
          version: sql`${placementBatches.version} + 1`,
        })
        .where(and(eq(placementBatches.lenderId, lenderId), eq(placementBatches.id, batchId))),
  ]
}

/** Opens, or brings up to date, the case files of placements the agency holds: what the mandate shares, and no more. */
export const openCaseFiles = (lender: OrganisationId, wanted: readonly PlacementId[], now: Instant): Statement =>
  raw(sql`
    select bridge.project_case_files(${OrganisationId.toUuid(lender)}::uuid, ${uuids(wanted)}::uuid[],
      ${now}::timestamptz)`)

const uuids = (ids: readonly PlacementId[]) => `{${ids.map((id) => PlacementId.toUuid(id)).join(',')}}`
