import { and, eq, type SQL } from 'drizzle-orm'
import { purgeCertificates } from '../../schema/tables/recall-endings.ts'
import { anyOf, type Context, type Keyset, type Statement } from '../store/index.ts'
import type { PlacementId } from './model.ts'
import { type PurgeCertificate, PurgeCertificateId } from './purge-model.ts'

type Side = Pick<Context, 'org' | 'lends'>
const t = purgeCertificates

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? t.lenderId : t.agencyId, org)

export const certificateNamed =
  (side: Side, id: PurgeCertificateId): Statement<PurgeCertificate[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), eq(t.id, id)))
      .limit(1)

export const certificatesWithIds =
  (side: Side, ids: readonly PurgeCertificateId[]): Statement<PurgeCertificate[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), anyOf(t.id, ids.map(PurgeCertificateId.toUuid))))

export interface CertificateFilter {
  readonly placement?: PlacementId | undefined
  readonly certifiedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const certificatesOf =
  (side: Side, { placement, certifiedAt }: CertificateFilter, keyset: Keyset): Statement<PurgeCertificate[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          own(side),
          placement ? eq(t.placementId, placement) : undefined,
          keyset.where(t.certifiedAt, t.id, certifiedAt),
        ),
      )
      .orderBy(...keyset.orderBy(t.certifiedAt, t.id))
      .limit(keyset.fetch)

export const insertCertificate =
  (certificate: PurgeCertificate): Statement =>
  (db) =>
    db.insert(t).values({ ...certificate })
