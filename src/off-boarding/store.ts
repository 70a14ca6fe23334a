import { and, asc, eq, gt, sql } from 'drizzle-orm'
import {
  destructionCertificates as certificates,
  offBoardings,
  offBoardingParts as parts,
} from '../../schema/tables/off-boardings.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Certificate, CertificateId, type ExportPart, type OffBoarding, OffBoardingId } from './model.ts'

type Own = Pick<Context, 'org'>
const uuid = ({ org }: Own) => sql`${OrganisationId.toUuid(org)}::uuid`

const isOwn = ({ org }: Own, id: OffBoardingId) => and(eq(offBoardings.orgId, org), eq(offBoardings.id, id))

export const offBoardingNamed =
  (own: Own, id: OffBoardingId): Statement<OffBoarding[]> =>
  (db) =>
    db.select().from(offBoardings).where(isOwn(own, id)).limit(1)

export const offBoardingForChange =
  (own: Own, id: OffBoardingId): Statement<OffBoarding[]> =>
  (db) =>
    db
      .select()
      .from(offBoardings)
      .where(and(claimed, isOwn(own, id)))
      .limit(1)
      .for('update')

export const offBoardingsWithIds =
  ({ org }: Own, ids: readonly OffBoardingId[]): Statement<OffBoarding[]> =>
  (db) =>
    db
      .select()
      .from(offBoardings)
      .where(and(eq(offBoardings.orgId, org), anyOf(offBoardings.id, ids.map(OffBoardingId.toUuid))))

export const offBoardingsOf =
  ({ org }: Own, keyset: Keyset): Statement<OffBoarding[]> =>
  (db) =>
    db
      .select()
      .from(offBoardings)
      .where(and(eq(offBoardings.orgId, org), keyset.where(offBoardings.createdAt, offBoardings.id)))
      .orderBy(...keyset.orderBy(offBoardings.createdAt, offBoardings.id))
      .limit(keyset.fetch)

export const insertOffBoarding =
  (file: OffBoarding): Statement =>
  (db) =>
    db.insert(offBoardings).values({ ...file })

export const saveOffBoarding =
  ({ orgId, id, reason: _, sections: __, createdAt: ___, ...file }: OffBoarding): Statement =>
  (db) =>
    db
      .update(offBoardings)
      .set(file)
      .where(and(eq(offBoardings.orgId, orgId), eq(offBoardings.id, id)))

/** Without their content, which is large. */
export type ListedPart = Omit<ExportPart, 'content'>
const { content: _, ...listed } = {
  ...{ orgId: parts.orgId, offBoardingId: parts.offBoardingId, number: parts.number, name: parts.name },
  ...{ rows: parts.rows, sha256: parts.sha256, content: parts.content, createdAt: parts.createdAt },
}

export const partsOf =
  ({ org }: Own, id: OffBoardingId, { after, limit }: { after: number; limit: number }): Statement<ListedPart[]> =>
  (db) =>
    db
      .select(listed)
      .from(parts)
      .where(and(eq(parts.orgId, org), eq(parts.offBoardingId, id), gt(parts.number, after)))
      .orderBy(asc(parts.number))
      .limit(limit)

export const partNumbered =
  ({ org }: Own, id: OffBoardingId, number: number): Statement<ExportPart[]> =>
  (db) =>
    db
      .select()
      .from(parts)
      .where(and(eq(parts.orgId, org), eq(parts.offBoardingId, id), eq(parts.number, number)))
      .limit(1)

export const insertPart =
  (part: ExportPart): Statement =>
  (db) =>
    db.insert(parts).values({ ...part })

/** Where the organisation is, and where the debts it has or had lie. */
export const jurisdictionsOf = (context: Own & Pick<Context, 'lends'>): Statement<{ jurisdiction: string }[]> =>
  raw(sql`
    select unnest(jurisdictions) as jurisdiction from organisations where id = ${uuid(context)}
    union ${
      context.lends
        ? sql`select jurisdiction from accounts where org_id = ${uuid(context)}`
        : sql`select jurisdiction from placements where agency_id = ${uuid(context)}`
    } order by 1`)

/** Whoever has or had a mandate with the organisation. */
export const counterpartiesOf = (context: Own & Pick<Context, 'lends'>): Statement<{ org: string }[]> =>
  raw(
    context.lends
      ? sql`select distinct agency_id as org from mandates where lender_id = ${uuid(context)}`
      : sql`select distinct lender_id as org from mandates where agency_id = ${uuid(context)}`,
  )

/** Nobody acts for the organisation any more: its clients are revoked, with every token and key of theirs. */
export const shutDown = (context: Own): Statement[] => [
  raw(sql`update clients set status = 'revoked', epoch = epoch + 1, version = version + 1
    where org_id = ${uuid(context)} and status = 'active'`),
  raw(sql`update organisations set status = 'closed', version = version + 1 where id = ${uuid(context)}`),
]

/** Rows of a table one step deletes: a second of work. */
const DELETED_AT_ONCE = 5_000

const tables = {
  members: sql`members`,
  import_rows: sql`import_rows`,
  stored_answers: sql`idempotency_keys`,
  export_parts: sql`off_boarding_parts`,
}
export type Emptied = keyof typeof tables
export const emptied = Object.keys(tables) as Emptied[]

/** How many rows of each are left, as far as one step reaches. */
export const leftOf = (context: Own): Statement<Record<Emptied, number>[]> =>
  raw(
    sql`select ${sql.join(
      emptied.map(
        (name) => sql`(select count(*)::int from (select 1 from ${tables[name]} where org_id = ${uuid(context)}
      limit ${DELETED_AT_ONCE}) found) as ${sql.identifier(name)}`,
      ),
      sql`, `,
    )}`,
  )

/** Those of them that one step reaches. */
export const emptyNext = (context: Own, name: Emptied): Statement =>
  raw(sql`delete from ${tables[name]} where ctid in (
    select ctid from ${tables[name]} where org_id = ${uuid(context)} limit ${DELETED_AT_ONCE})`)

export const insertCertificate =
  (certificate: Certificate): Statement =>
  (db) =>
    db.insert(certificates).values({ ...certificate, jurisdictions: [...certificate.jurisdictions] })

type Reader = Pick<Context, 'org' | 'actor'>

/** One's own, or of the world where one oversees; row security says where that is. */
const isSeen = ({ org, actor }: Reader) =>
  ['operator', 'regulator'].includes(actor.orgKind) ? eq(certificates.world, actor.world) : eq(certificates.orgId, org)

export const certificateNamed =
  (reader: Reader, id: CertificateId): Statement<Certificate[]> =>
  (db) =>
    db
      .select()
      .from(certificates)
      .where(and(isSeen(reader), eq(certificates.id, id)))
      .limit(1)

export const certificatesWithIds =
  (reader: Reader, ids: readonly CertificateId[]): Statement<Certificate[]> =>
  (db) =>
    db
      .select()
      .from(certificates)
      .where(and(isSeen(reader), anyOf(certificates.id, ids.map(CertificateId.toUuid))))

export const certificatesOf =
  (reader: Reader, keyset: Keyset): Statement<Certificate[]> =>
  (db) =>
    db
      .select()
      .from(certificates)
      .where(and(isSeen(reader), keyset.where(certificates.createdAt, certificates.id)))
      .orderBy(...keyset.orderBy(certificates.createdAt, certificates.id))
      .limit(keyset.fetch)
