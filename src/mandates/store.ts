import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { capacitySteps, mandateLoads, mandates, mandateVersions } from '../../schema/tables/mandates.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { MandateId, type MandateStatus } from './model.ts'
import type { MandateFile } from './rules.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? mandates.lenderId : mandates.agencyId, org)

export const isMandate = (side: Side, name: Named<'mnd'>): SQL | undefined =>
  'id' in name
    ? and(own(side), eq(mandates.id, name.id))
    : and(own(side), eq(side.lends ? mandates.lenderReference : mandates.agencyReference, name.reference))

const latestVersion = and(
  eq(mandateVersions.lenderId, mandates.lenderId),
  eq(mandateVersions.agencyId, mandates.agencyId),
  eq(mandateVersions.mandateId, mandates.id),
  eq(mandateVersions.number, mandates.latest),
)

/** One mandate with its latest version, visible to the organisation; an empty list when there is none. */
export const mandateNamed =
  (side: Side, name: Named<'mnd'>): Statement<MandateFile[]> =>
  (db) =>
    db
      .select({ mandate: mandates, latest: mandateVersions })
      .from(mandates)
      .innerJoin(mandateVersions, latestVersion)
      .where(isMandate(side, name))
      .limit(1)

/** All of these that are visible, in no order. */
export const mandatesWithIds =
  (side: Side, ids: readonly MandateId[]): Statement<MandateFile[]> =>
  (db) =>
    db
      .select({ mandate: mandates, latest: mandateVersions })
      .from(mandates)
      .innerJoin(mandateVersions, latestVersion)
      .where(and(own(side), anyOf(mandates.id, ids.map(MandateId.toUuid))))

/** The same, locked against every other change of the mandate until this transaction ends. */
export const mandateForChange =
  (side: Side, name: Named<'mnd'>): Statement<MandateFile[]> =>
  (db) =>
    db
      .select({ mandate: mandates, latest: mandateVersions })
      .from(mandates)
      .innerJoin(mandateVersions, latestVersion)
      .where(and(claimed, isMandate(side, name)))
      .limit(1)
      .for('update', { of: mandates })

export interface MandateFilter {
  readonly status?: readonly MandateStatus[] | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const mandatesOf =
  (side: Side, filter: MandateFilter, keyset: Keyset): Statement<MandateFile[]> =>
  (db) => {
    const other = side.lends ? mandates.agencyId : mandates.lenderId
    return db
      .select({ mandate: mandates, latest: mandateVersions })
      .from(mandates)
      .innerJoin(mandateVersions, latestVersion)
      .where(
        and(
          own(side),
          filter.counterparty ? eq(other, filter.counterparty) : undefined,
          keyset.where(mandates.createdAt, mandates.id, filter.createdAt),
          filter.status ? keyset.among(mandates.status, filter.status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(mandates.createdAt, mandates.id))
      .limit(keyset.fetch)
  }

export const insertMandate =
  ({ mandate }: MandateFile): Statement =>
  (db) =>
    db.insert(mandates).values({ ...mandate, licencesMissing: [...mandate.licencesMissing] })

/** The counter of what the mandate's capacity has taken; nothing yet. */
export const insertLoad =
  ({ mandate, latest }: MandateFile): Statement =>
  (db) =>
    db.insert(mandateLoads).values({
      lenderId: mandate.lenderId,
      agencyId: mandate.agencyId,
      mandateId: mandate.id,
      capacity: latest.terms.capacity,
    })

/** The steps taken off the mandate's capacity and not given back. */
export const stepsOff =
  (side: Side, name: Named<'mnd'>): Statement<{ takenOn: string }[]> =>
  (db) =>
    db
      .select({ takenOn: capacitySteps.takenOn })
      .from(capacitySteps)
      .innerJoin(
        mandates,
        and(
          eq(mandates.lenderId, capacitySteps.lenderId),
          eq(mandates.agencyId, capacitySteps.agencyId),
          eq(mandates.id, capacitySteps.mandateId),
        ),
      )
      .where(and(isMandate(side, name), isNull(capacitySteps.givenBackAt)))

/** What may be held at one time. What is held beyond a smaller capacity stays held. */
export const saveCapacity =
  (
    { lenderId, agencyId, id }: Pick<MandateFile['mandate'], 'lenderId' | 'agencyId' | 'id'>,
    capacity: number,
  ): Statement =>
  (db) =>
    db
      .update(mandateLoads)
      .set({ capacity })
      .where(
        and(eq(mandateLoads.lenderId, lenderId), eq(mandateLoads.agencyId, agencyId), eq(mandateLoads.mandateId, id)),
      )

export const insertVersion =
  ({ mandate, latest }: MandateFile): Statement =>
  (db) =>
    db
      .insert(mandateVersions)
      .values({ ...latest, lenderId: mandate.lenderId, agencyId: mandate.agencyId, mandateId: mandate.id })

export const saveMandate =
  ({ mandate }: MandateFile): Statement =>
  (db) => {
    const { status, inForce, latest, endedAt, suspendedAt, suspendedBy, suspensionCause, version } = mandate
    const licensing = { unlicensedAt: mandate.unlicensedAt, licencesMissing: [...mandate.licencesMissing] }
    return db
      .update(mandates)
      .set({ status, inForce, latest, endedAt, suspendedAt, suspendedBy, suspensionCause, ...licensing, version })
      .where(
        and(
          eq(mandates.lenderId, mandate.lenderId),
          eq(mandates.agencyId, mandate.agencyId),
          eq(mandates.id, mandate.id),
        ),
      )
  }

export const saveSignatures =
  ({ mandate, latest }: MandateFile): Statement =>
  (db) =>
    db
      .update(mandateVersions)
      .set({ lenderSignedAt: latest.lenderSignedAt, agencySignedAt: latest.agencySignedAt })
      .where(
        and(
          eq(mandateVersions.lenderId, mandate.lenderId),
          eq(mandateVersions.agencyId, mandate.agencyId),
          eq(mandateVersions.mandateId, mandate.id),
          eq(mandateVersions.number, latest.number),
        ),
      )

/**
 * Takes back from the agency's case files what the terms in force no longer share, `most` files at a time; answers how
 * many it rewrote. Readers see none of it from the signature on, rewritten or not.
 */
export const rescopeCaseFiles = (
  mandate: Pick<MandateFile['mandate'], 'lenderId' | 'agencyId' | 'id'>,
  { now, most }: { now: Instant; most: number },
): Statement<{ rewritten: number }[]> =>
  raw(sql`
    select bridge.rescope_case_files(${OrganisationId.toUuid(mandate.lenderId)}::uuid,
      ${OrganisationId.toUuid(mandate.agencyId)}::uuid, ${MandateId.toUuid(mandate.id)}::uuid, ${now}::timestamptz,
      ${most}::integer) as rewritten`)
