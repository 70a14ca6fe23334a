import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { licences } from '../../schema/tables/licensing.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Licence, LicenceId, type LicenceStatus, type LicensedActivity } from './model.ts'

type Reader = Pick<Context, 'org' | 'actor'>

/** The register is public within a world: by id anybody's, by reference one's own. */
const isLicence = ({ org, actor }: Reader, name: Named<'lic'>): SQL | undefined =>
  'id' in name
    ? and(eq(licences.world, actor.world), eq(licences.id, name.id))
    : and(eq(licences.orgId, org), eq(licences.reference, name.reference))

export const licenceNamed =
  (context: Reader, name: Named<'lic'>): Statement<Licence[]> =>
  (db) =>
    db.select().from(licences).where(isLicence(context, name)).limit(1)

export const licencesWithIds =
  ({ actor }: Reader, ids: readonly LicenceId[]): Statement<Licence[]> =>
  (db) =>
    db
      .select()
      .from(licences)
      .where(and(eq(licences.world, actor.world), anyOf(licences.id, ids.map(LicenceId.toUuid))))

/** The same, locked: found by its holder and by who oversees its jurisdiction, who alone may change it. */
export const licenceForChange =
  (context: Reader, name: Named<'lic'>): Statement<Licence[]> =>
  (db) =>
    db
      .select()
      .from(licences)
      .where(and(claimed, isLicence(context, name)))
      .limit(1)
      .for('update')

/** All that a holder ever had of one kind; few. */
export const licencesOfKind =
  ({ orgId, jurisdiction, activity }: Pick<Licence, 'orgId' | 'jurisdiction' | 'activity'>): Statement<Licence[]> =>
  (db) =>
    db
      .select()
      .from(licences)
      .where(and(eq(licences.orgId, orgId), eq(licences.jurisdiction, jurisdiction), eq(licences.activity, activity)))
      .orderBy(licences.validFrom)
      .limit(LICENCES_OF_A_KIND_MAX)

/** Of its own licence's kind. */
export const licencesLike =
  ({ org }: Reader, name: Named<'lic'>): Statement<Licence[]> =>
  (db) =>
    db
      .select()
      .from(licences)
      .where(
        and(
          eq(licences.orgId, org),
          sql`(${licences.jurisdiction}, ${licences.activity}) = (
            select k.jurisdiction, k.activity from licences k where k.org_id = ${OrganisationId.toUuid(org)}::uuid
              and ${'id' in name ? sql`k.id = ${LicenceId.toUuid(name.id)}::uuid` : sql`k.reference = ${name.reference}`})`,
        ),
      )
      .orderBy(licences.validFrom)
      .limit(LICENCES_OF_A_KIND_MAX)

const LICENCES_OF_A_KIND_MAX = 200

export interface LicenceFilter {
  readonly holder?: OrganisationId | undefined
  readonly jurisdiction?: readonly string[] | undefined
  readonly activity?: readonly LicensedActivity[] | undefined
  readonly status?: readonly LicenceStatus[] | undefined
  readonly endsAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const licencesOf =
  ({ actor }: Reader, { holder, ...filter }: LicenceFilter, keyset: Keyset): Statement<Licence[]> =>
  (db) =>
    db
      .select()
      .from(licences)
      .where(
        and(
          holder ? eq(licences.orgId, holder) : undefined,
          eq(licences.world, actor.world),
          keyset.where(licences.createdAt, licences.id, filter.createdAt),
          filter.jurisdiction ? keyset.among(licences.jurisdiction, filter.jurisdiction) : undefined,
          filter.activity ? keyset.among(licences.activity, filter.activity) : undefined,
          filter.status ? keyset.among(licences.status, filter.status) : undefined,
          filter.endsAt?.gte ? gte(licences.endsAt, filter.endsAt.gte as never) : undefined,
          filter.endsAt?.lt ? lt(licences.endsAt, filter.endsAt.lt as never) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(licences.createdAt, licences.id))
      .limit(keyset.fetch)

export const insertLicence =
  (licence: Licence): Statement =>
  (db) =>
    db.insert(licences).values({ ...licence })

export const saveLicence =
  ({ orgId, id, status, statusReason, statusBy, statusAt, verifiedBy, verifiedAt, version }: Licence): Statement =>
  (db) =>
    db
      .update(licences)
      .set({ status, statusReason, statusBy, statusAt, verifiedBy, verifiedAt, version })
      .where(and(eq(licences.orgId, orgId), eq(licences.id, id)))

/** Brings the end of a licence forward. */
export const endLicence =
  ({ orgId, id, validUntil, endsAt, version }: Licence): Statement =>
  (db) =>
    db
      .update(licences)
      .set({ validUntil, endsAt, version })
      .where(and(eq(licences.orgId, orgId), eq(licences.id, id)))

/** What of the licences that terms require a holder lacks at a moment, as `TW:collection`, in order. */
export const licenceGaps = ({
  holder,
  terms,
  at,
}: {
  holder: SQL | OrganisationId
  terms: SQL
  at: SQL | string
}): SQL =>
  sql`concordat.licence_gaps(${typeof holder === 'string' ? sql`${OrganisationId.toUuid(holder)}::uuid` : holder}, ${terms},
    ${at}::timestamptz)`

/** Has the mandates of a licence's holder looked at, in the holder's own tenant, whoever asks among those who may. */
export const reviewElsewhere = (
  { orgId, id }: Pick<Licence, 'orgId' | 'id'>,
  { job, at }: { job: string; at: string },
): Statement =>
  raw(sql`
    select bridge.schedule_licence_review(${OrganisationId.toUuid(orgId)}::uuid, ${LicenceId.toUuid(id)}::uuid,
      ${job}::uuid, ${at}::timestamptz)`)
