import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { borrowerTreatments as treatments } from '../../schema/tables/protections.ts'
import type { PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId, placementIdOf } from '../placements/index.ts'
import type { Context, Keyset, Statement } from '../store/index.ts'
import { type BorrowerTreatment, TreatmentId } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** What may be read of one: never whose protection it comes from. */
const columns = {
  ...{ lenderId: treatments.lenderId, id: treatments.id, partyId: treatments.partyId, treatment: treatments.treatment },
  ...{ limitContacts: treatments.limitContacts, limitDays: treatments.limitDays, from: treatments.from },
  ...{ freezesInterest: treatments.freezesInterest, freezesFees: treatments.freezesFees },
  ...{ until: treatments.until, requiredAt: treatments.requiredAt, liftedAt: treatments.liftedAt },
  version: treatments.version,
}

/** The same of rows that a function answers: the builder knows no columns of those. */
const answered = Object.fromEntries(
  Object.entries(columns).map(([field, column]) => [field, sql`${column}`.mapWith(column)]),
) as unknown as typeof columns

/** The rows either side may see, under the name of the table they are of. */
const seen = ({ ids = [], placement = sql`null` }: { ids?: readonly TreatmentId[]; placement?: SQL }): SQL =>
  sql`bridge.treatments_seen(${`{${ids.map(TreatmentId.toUuid).join(',')}}`}::uuid[], ${placement}) as borrower_treatments`

export interface TreatmentFilter {
  readonly placement?: Named<'plc'> | undefined
  readonly party?: PartyId | undefined
  readonly running?: boolean | undefined
  readonly requiredAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

/** All of a lender’s; of the persons of the placements an agency holds; or of one placement, to either side. */
export const treatmentsOf =
  (
    side: Side,
    { placement, party, running, requiredAt }: TreatmentFilter,
    keyset: Keyset,
  ): Statement<BorrowerTreatment[]> =>
  (db) => {
    const isOwn = side.lends && !placement
    return db
      .select(isOwn ? columns : answered)
      .from(isOwn ? treatments : seen(placement ? { placement: placementIdOf(side, placement) } : {}))
      .where(
        and(
          isOwn ? eq(treatments.lenderId, side.org) : undefined,
          party && eq(treatments.partyId, party),
          running ? isNull(treatments.liftedAt) : undefined,
          keyset.where(treatments.requiredAt, treatments.id, requiredAt),
        ),
      )
      .orderBy(...keyset.orderBy(treatments.requiredAt, treatments.id))
      .limit(keyset.fetch)
  }

export const treatmentsWithIds =
  (_: Side, ids: readonly TreatmentId[]): Statement<BorrowerTreatment[]> =>
  (db) =>
    db.select(answered).from(seen({ ids }))

/** The running treatments of these placements, newest first, each with the placement. */
export const treatmentsOn =
  (_: Side, ids: readonly PlacementId[]): Statement<PlacementTreatment[]> =>
  (db) =>
    db
      .select({ ...answered, placementId: sql<PlacementId>`placement_id`.mapWith(PlacementId.fromUuid) })
      .from(sql`bridge.treatments_on(${`{${ids.map(PlacementId.toUuid).join(',')}}`}::uuid[]) as borrower_treatments`)
      .where(isNull(treatments.liftedAt))
      .orderBy(desc(treatments.requiredAt), desc(treatments.id))

/** What is owed to somebody on a placement. */
export interface PlacementTreatment extends BorrowerTreatment {
  readonly placementId: PlacementId
}
