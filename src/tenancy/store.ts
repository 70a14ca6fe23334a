import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { directory, members, organisations } from '../../schema/tables/tenancy.ts'
import { base64 } from '../kernel/base64.ts'
import {
  anyOf,
  type Context,
  claimed,
  type Keyset,
  type OrganisationSealing,
  raw,
  type Statement,
} from '../store/index.ts'
import { type DirectoryEntry, MemberId, type Organisation, OrganisationId, type OrganisationKind } from './model.ts'
import { type EmailIndex, emailIndexes, type SealedMember } from './sealed-member.ts'

type Own = Pick<Context, 'org'>

/** An organisation of the same world, as others may know it. */
export const listedInDirectory =
  ({ actor }: Pick<Context, 'actor'>, org: OrganisationId): Statement<(typeof directory.$inferSelect)[]> =>
  (db) =>
    db
      .select()
      .from(directory)
      .where(and(eq(directory.world, actor.world), eq(directory.orgId, org)))
      .limit(1)

/** Several of them. */
export const listedWithIds =
  ({ actor }: Pick<Context, 'actor'>, ids: readonly OrganisationId[]): Statement<DirectoryEntry[]> =>
  (db) =>
    db
      .select()
      .from(directory)
      .where(and(eq(directory.world, actor.world), anyOf(directory.orgId, ids.map(OrganisationId.toUuid))))

/** The IANA time zone the organisation's calendar days are counted in. */
export const ownTimeZone =
  ({ org }: Own): Statement<{ timeZone: string }[]> =>
  (db) =>
    db.select({ timeZone: organisations.timeZone }).from(organisations).where(eq(organisations.id, org)).limit(1)

/** The organisations of the actor's world, newest first. */
export const directoryOf =
  (
    { actor }: Pick<Context, 'actor'>,
    { kind }: { readonly kind?: readonly OrganisationKind[] | undefined },
    keyset: Keyset,
  ): Statement<DirectoryEntry[]> =>
  (db) =>
    db
      .select()
      .from(directory)
      .where(
        and(
          eq(directory.world, actor.world),
          kind ? keyset.among(directory.kind, kind) : undefined,
          keyset.where(directory.createdAt, directory.orgId),
        ),
      )
      .orderBy(...keyset.orderBy(directory.createdAt, directory.orgId))
      .limit(keyset.fetch)

/** The actor's own organisation. */
export const ownOrganisation =
  ({ org }: Own): Statement<Organisation[]> =>
  (db) =>
    db.select().from(organisations).where(eq(organisations.id, org)).limit(1)

/** The same, locked: changes of an organisation, and of who belongs to it, come one after the other. */
export const ownOrganisationForChange =
  ({ org }: Own): Statement<Organisation[]> =>
  (db) =>
    db
      .select()
      .from(organisations)
      .where(and(claimed, eq(organisations.id, org)))
      .limit(1)
      .for('no key update')

export const saveOrganisation =
  ({ id, name, timeZone, jurisdictions, group, version }: Organisation): Statement =>
  (db) =>
    db
      .update(organisations)
      .set({ name, timeZone, jurisdictions: [...jurisdictions], group, version })
      .where(eq(organisations.id, id))

export const saveDirectoryEntry =
  ({ id, name, jurisdictions, group }: Organisation): Statement =>
  (db) =>
    db
      .update(directory)
      .set({ name, jurisdictions: [...jurisdictions], group })
      .where(eq(directory.orgId, id))

const isMember = ({ org }: Own, id: MemberId): SQL | undefined => and(eq(members.orgId, org), eq(members.id, id))

const { id, name, email, roles, createdAt, version } = members
const shown = { id, name, email, roles, createdAt, version }

export const memberNamed =
  (own: Own, member: MemberId): Statement<SealedMember[]> =>
  (db) =>
    db.select(shown).from(members).where(isMember(own, member)).limit(1)

export const membersWithIds =
  ({ org }: Own, ids: readonly MemberId[]): Statement<SealedMember[]> =>
  (db) =>
    db
      .select(shown)
      .from(members)
      .where(and(eq(members.orgId, org), anyOf(members.id, ids.map(MemberId.toUuid))))

export const memberForChange =
  (own: Own, member: MemberId): Statement<SealedMember[]> =>
  (db) =>
    db
      .select(shown)
      .from(members)
      .where(and(claimed, isMember(own, member)))
      .limit(1)
      .for('update')

export const membersOf =
  ({ org }: Own, keyset: Keyset): Statement<SealedMember[]> =>
  (db) =>
    db
      .select(shown)
      .from(members)
      .where(and(eq(members.orgId, org), keyset.where(createdAt, id)))
      .orderBy(...keyset.orderBy(createdAt, id))
      .limit(keyset.fetch)

/** How many administrators there are, counted to two: the question is whether one may go. */
export const administratorsOf =
  ({ org }: Own): Statement<{ id: MemberId }[]> =>
  (db) =>
    db
      .select({ id })
      .from(members)
      .where(and(eq(members.orgId, org), sql`'administrator' = any(${roles})`))
      .orderBy(asc(createdAt))
      .limit(2)

/** The member with this address, if any. */
export const memberWithEmail =
  (context: Pick<Context, 'org' | 'sealing'>, comparable: string): Statement<{ id: MemberId }[]> =>
  async (db) =>
    db
      .select({ id })
      .from(members)
      .where(
        and(
          eq(members.orgId, context.org),
          inArray(members.emailIndex, [...(await emailIndexes(comparable, context))]),
        ),
      )
      .limit(1)

export const insertMember =
  ({ org }: Own, member: SealedMember & EmailIndex): Statement =>
  (db) =>
    db.insert(members).values({ ...member, roles: [...member.roles], orgId: org })

export const saveMember =
  (own: Own, member: SealedMember): Statement =>
  (db) =>
    db
      .update(members)
      .set({ name: member.name, roles: [...member.roles], version: member.version })
      .where(isMember(own, member.id))

/** Members for whom a key is needed that is not in use any more, locked. */
export const membersToReseal =
  ({ org }: Own, keys: OrganisationSealing['keys'], limit: number): Statement<SealedMember[]> =>
  (db) =>
    db
      .select(shown)
      .from(members)
      .where(
        and(
          eq(members.orgId, org),
          sql`(get_byte(${name}, 1) * 256 + get_byte(${name}, 2) <> ${keys.root}
            or ${members.emailIndexKey} is distinct from ${keys.index})`,
        ),
      )
      .orderBy(id)
      .limit(limit)
      .for('update')

/** Stores members sealed anew, all in one statement. */
export const resealMany = ({ org }: Own, resealed: readonly (SealedMember & EmailIndex)[]): Statement => {
  const rows = resealed.map((member) => ({
    ...{ id: MemberId.toUuid(member.id), name: base64(member.name), email: base64(member.email) },
    ...{ blind: base64(member.emailIndex), key: member.emailIndexKey },
  }))
  return raw(sql`
    update members m set name_sealed = decode(r.name, 'base64'), email_sealed = decode(r.email, 'base64'),
      email_index = decode(r.blind, 'base64'), email_index_key = r.key, version = m.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id uuid, name text, email text, blind text, key int)
    where m.org_id = ${OrganisationId.toUuid(org)}::uuid and m.id = r.id`)
}

/** Gone with name and address: what is left of a member is events without either. */
export const deleteMember =
  (own: Own, member: MemberId): Statement =>
  (db) =>
    db.delete(members).where(isMember(own, member))
