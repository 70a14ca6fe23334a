import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import {
  subjectAccesses as accesses,
  legalHolds as holds,
  subjectAccessParts as parts,
} from '../../schema/tables/personal-data.ts'
import { PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type LegalHold, LegalHoldId, type SubjectAccess, SubjectAccessId, type SubjectAccessPart } from './model.ts'

type Own = Pick<Context, 'org'>

export const holdsWithIds =
  ({ org }: Own, ids: readonly LegalHoldId[]): Statement<LegalHold[]> =>
  (db) =>
    db
      .select()
      .from(holds)
      .where(and(eq(holds.orgId, org), anyOf(holds.id, ids.map(LegalHoldId.toUuid))))

export const holdForChange =
  ({ org }: Own, id: LegalHoldId): Statement<LegalHold[]> =>
  (db) =>
    db
      .select()
      .from(holds)
      .where(and(claimed, eq(holds.orgId, org), eq(holds.id, id)))
      .limit(1)
      .for('update')

export const holdsOf =
  (
    { org }: Own,
    { party, standing }: { party?: PartyId | undefined; standing?: boolean | undefined },
    keyset: Keyset,
  ): Statement<LegalHold[]> =>
  (db) =>
    db
      .select()
      .from(holds)
      .where(
        and(
          eq(holds.orgId, org),
          party && eq(holds.partyId, party),
          standing === undefined ? undefined : standing ? isNull(holds.releasedAt) : isNotNull(holds.releasedAt),
          keyset.where(holds.placedAt, holds.id),
        ),
      )
      .orderBy(...keyset.orderBy(holds.placedAt, holds.id))
      .limit(keyset.fetch)

export const insertHold =
  (hold: LegalHold): Statement =>
  (db) =>
    db.insert(holds).values({ ...hold })

export const saveHold =
  ({ orgId, id, releasedAt, version }: LegalHold): Statement =>
  (db) =>
    db
      .update(holds)
      .set({ releasedAt, version })
      .where(and(eq(holds.orgId, orgId), eq(holds.id, id)))

/** Where the accounts of a person lie. */
export const placesOf = ({ org }: Own, party: Named<'pty'>): Statement<{ jurisdiction: string }[]> => {
  const own = sql`${OrganisationId.toUuid(org)}::uuid`
  const id =
    'id' in party
      ? sql`${PartyId.toUuid(party.id)}::uuid`
      : sql`(select id from parties where org_id = ${own} and reference = ${party.reference})`
  return raw(sql`
    select distinct a.jurisdiction from account_parties l join accounts a on a.org_id = l.org_id and a.id = l.account_id
    where l.org_id = ${own} and l.party_id = ${id}`)
}

const isOwn = ({ org }: Own, id: SubjectAccessId) => and(eq(accesses.orgId, org), eq(accesses.id, id))

export const accessNamed =
  (own: Own, id: SubjectAccessId): Statement<SubjectAccess[]> =>
  (db) =>
    db.select().from(accesses).where(isOwn(own, id)).limit(1)

export const accessForChange =
  (own: Own, id: SubjectAccessId): Statement<SubjectAccess[]> =>
  (db) =>
    db
      .select()
      .from(accesses)
      .where(and(claimed, isOwn(own, id)))
      .limit(1)
      .for('update')

export const accessesWithIds =
  ({ org }: Own, ids: readonly SubjectAccessId[]): Statement<SubjectAccess[]> =>
  (db) =>
    db
      .select()
      .from(accesses)
      .where(and(eq(accesses.orgId, org), anyOf(accesses.id, ids.map(SubjectAccessId.toUuid))))

export const accessesOf =
  ({ org }: Own, party: PartyId | undefined, keyset: Keyset): Statement<SubjectAccess[]> =>
  (db) =>
    db
      .select()
      .from(accesses)
      .where(
        and(
          eq(accesses.orgId, org),
          party && eq(accesses.partyId, party),
          keyset.where(accesses.createdAt, accesses.id),
        ),
      )
      .orderBy(...keyset.orderBy(accesses.createdAt, accesses.id))
      .limit(keyset.fetch)

export const insertAccess =
  (file: SubjectAccess): Statement =>
  (db) =>
    db.insert(accesses).values({ ...file })

export const saveAccess =
  ({ orgId, id, state, place, rows, finishedAt, version, ...file }: SubjectAccess): Statement =>
  (db) =>
    db
      .update(accesses)
      .set({ state, place, parts: file.parts, rows, finishedAt, version })
      .where(isOwn({ org: orgId }, id))

/** Without their content, which is large. */
export type ListedPart = Pick<SubjectAccessPart, 'number' | 'name' | 'rows' | 'createdAt'>

export const partsOf =
  ({ org }: Own, id: SubjectAccessId, { after, limit }: { after: number; limit: number }): Statement<ListedPart[]> =>
  (db) =>
    db
      .select({ number: parts.number, name: parts.name, rows: parts.rows, createdAt: parts.createdAt })
      .from(parts)
      .where(and(eq(parts.orgId, org), eq(parts.accessId, id), gt(parts.number, after)))
      .orderBy(asc(parts.number))
      .limit(limit)

export const partNumbered =
  ({ org }: Own, id: SubjectAccessId, number: number): Statement<SubjectAccessPart[]> =>
  (db) =>
    db
      .select()
      .from(parts)
      .where(and(eq(parts.orgId, org), eq(parts.accessId, id), eq(parts.number, number)))
      .limit(1)

export const insertPart =
  (part: SubjectAccessPart): Statement =>
  (db) =>
    db.insert(parts).values({ ...part })

export const deleteParts =
  ({ org }: Own, id: SubjectAccessId): Statement =>
  (db) =>
    db.delete(parts).where(and(eq(parts.orgId, org), eq(parts.accessId, id)))
