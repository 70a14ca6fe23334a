import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { directory, members, organisations } from '../../schema/tables/tenancy.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type DirectoryEntry, MemberId, type Organisation, OrganisationId, type OrganisationKind } from './model.ts'
import { emailIndexes, type SealedMember } from './sealed-member.ts'

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
  ({ id, name, timeZone, jurisdictions, version }: Organisation): Statement =>
  (db) =>
    db
      .update(organisations)
      .set({ name, timeZone, jurisdictions: [...jurisdictions], version })
      .where(eq(organisations.id, id))

export const saveDirectoryEntry =
  ({ id, name, jurisdictions }: Organisation): Statement =>
  (db) =>
    db
      .update(directory)
      .set({ name, jurisdictions: [...jurisdictions] })
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
  ({ org }: Own, member: SealedMember & { readonly emailIndex: Uint8Array }): Statement =>
  (db) =>
    db.insert(members).values({ ...member, roles: [...member.roles], orgId: org })

export const saveMember =
  (own: Own, member: SealedMember): Statement =>
  (db) =>
    db
      .update(members)
      .set({ name: member.name, roles: [...member.roles], version: member.version })
      .where(isMember(own, member.id))

/** Gone with name and address: what is left of a member is events without either. */
export const deleteMember =
  (own: Own, member: MemberId): Statement =>
  (db) =>
    db.delete(members).where(isMember(own, member))
