import { and, eq } from 'drizzle-orm'
import { contactPoints, parties, partyIndexes } from '../../schema/tables/parties.ts'
import { type Context, claimed, type Statement } from '../store/index.ts'
import type { ContactPointId, PartyId } from './model.ts'

type Own = Pick<Context, 'org'>

export type ContactPoint = Omit<typeof contactPoints.$inferSelect, 'value' | 'endpointHash'>

const { orgId, id, partyId, kind, source, verifiedAt, consentedAt, optedOutAt } = contactPoints
const { placeBound, timeZones, removedAt, createdAt, version } = contactPoints
const facts = {
  ...{ orgId, id, partyId, kind, source, verifiedAt, consentedAt, optedOutAt },
  ...{ placeBound, timeZones, removedAt, createdAt, version },
}

/** A contact point locked against every other change, without its sealed value. */
export const contactPointForChange =
  ({ org }: Own, point: ContactPointId): Statement<{ point: ContactPoint; erasedAt: string | null }[]> =>
  (db) =>
    db
      .select({ point: facts, erasedAt: parties.erasedAt })
      .from(contactPoints)
      .innerJoin(parties, and(eq(parties.orgId, contactPoints.orgId), eq(parties.id, contactPoints.partyId)))
      .where(and(claimed, eq(contactPoints.orgId, org), eq(contactPoints.id, point)))
      .limit(1)
      .for('update', { of: contactPoints })

export const insertContactPoint =
  (row: typeof contactPoints.$inferInsert): Statement =>
  (db) =>
    db.insert(contactPoints).values(row)

export const saveContactPoint =
  ({ org }: Own, point: ContactPoint): Statement =>
  (db) => {
    const { verifiedAt, consentedAt, optedOutAt, removedAt, version } = point
    return db
      .update(contactPoints)
      .set({ verifiedAt, consentedAt, optedOutAt, removedAt, version })
      .where(and(eq(contactPoints.orgId, org), eq(contactPoints.id, point.id)))
  }

/** A removed contact point finds nobody any more. */
export const dropContactBlind =
  ({ org }: Own, { id, partyId }: { readonly id: ContactPointId; readonly partyId: PartyId }): Statement =>
  (db) =>
    db
      .delete(partyIndexes)
      .where(and(eq(partyIndexes.orgId, org), eq(partyIndexes.partyId, partyId), eq(partyIndexes.contactPointId, id)))
