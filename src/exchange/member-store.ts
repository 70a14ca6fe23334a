import { and, eq, getColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { exchanges, exchangeMembers as members } from '../../schema/tables/exchange.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type Exchange, ExchangeId, type ExchangeMember, ExchangeMemberId, type MemberState } from './member-model.ts'

type Side = Pick<Context, 'org' | 'actor'>

/** An operator owns what is in its exchanges; everybody else its own memberships. */
const own = ({ org, actor }: Side): SQL => eq(actor.orgKind === 'operator' ? members.operatorId : members.orgId, org)

const exchangeOf = (row: typeof exchanges.$inferSelect): Exchange => {
  const { termsVersion, termsUri, termsSha256, bureauNumber, bureauAuthority, bureauUntil, ...exchange } = row
  const isLicensed = bureauNumber !== null && bureauAuthority !== null && bureauUntil !== null
  return {
    ...exchange,
    terms: { version: termsVersion, uri: termsUri, sha256: termsSha256 },
    bureauLicence: isLicensed ? { number: bureauNumber, authority: bureauAuthority, validUntil: bureauUntil } : null,
  }
}

const rowOf = ({ terms, bureauLicence, ...exchange }: Exchange): typeof exchanges.$inferInsert => ({
  ...exchange,
  ...{ termsVersion: terms.version, termsUri: terms.uri, termsSha256: terms.sha256 },
  ...{ bureauNumber: bureauLicence?.number ?? null, bureauAuthority: bureauLicence?.authority ?? null },
  bureauUntil: bureauLicence?.validUntil ?? null,
})

export const exchangesWithIds =
  ({ actor }: Pick<Context, 'actor'>, ids: readonly ExchangeId[]): Statement<Exchange[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(exchanges)
        .where(and(eq(exchanges.world, actor.world), anyOf(exchanges.id, ids.map(ExchangeId.toUuid))))
    ).map(exchangeOf)

/** Every exchange of the world: one a jurisdiction and operator. */
export const exchangesInWorld =
  ({ actor }: Pick<Context, 'actor'>): Statement<Exchange[]> =>
  async (db) =>
    (await db.select().from(exchanges).where(eq(exchanges.world, actor.world)).orderBy(exchanges.id)).map(exchangeOf)

export const exchangeForChange =
  ({ org }: Pick<Context, 'org'>, id: ExchangeId): Statement<Exchange[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(exchanges)
        .where(and(claimed, eq(exchanges.orgId, org), eq(exchanges.id, id)))
        .limit(1)
        .for('update')
    ).map(exchangeOf)

export const exchangesOf =
  (
    { actor }: Pick<Context, 'actor'>,
    { jurisdiction }: { readonly jurisdiction?: readonly string[] | undefined },
    keyset: Keyset,
  ): Statement<Exchange[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(exchanges)
        .where(
          and(
            eq(exchanges.world, actor.world),
            jurisdiction ? inArray(exchanges.jurisdiction, [...jurisdiction]) : undefined,
            keyset.where(exchanges.createdAt, exchanges.id),
          ),
        )
        .orderBy(...keyset.orderBy(exchanges.createdAt, exchanges.id))
        .limit(keyset.fetch)
    ).map(exchangeOf)

export const insertExchange =
  (exchange: Exchange): Statement =>
  (db) =>
    db.insert(exchanges).values(rowOf(exchange))

export const saveExchange =
  (exchange: Exchange): Statement =>
  (db) => {
    const { publicName, version, ...row } = rowOf(exchange)
    const { termsVersion, termsUri, termsSha256, bureauNumber, bureauAuthority, bureauUntil } = row
    return db
      .update(exchanges)
      .set({ publicName, termsVersion, termsUri, termsSha256, bureauNumber, bureauAuthority, bureauUntil, version })
      .where(and(eq(exchanges.orgId, exchange.orgId), eq(exchanges.id, exchange.id)))
  }

export const membersWithIds =
  (side: Side, ids: readonly ExchangeMemberId[]): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(and(own(side), anyOf(members.id, ids.map(ExchangeMemberId.toUuid))))

/** A membership of the caller's own; an operator that lets members in finds none. */
export const ownMembership =
  ({ org }: Pick<Side, 'org'>, id: ExchangeMemberId): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(and(eq(members.orgId, org), eq(members.id, id)))

export const memberForChange =
  (side: Side, id: ExchangeMemberId): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(and(claimed, own(side), eq(members.id, id)))
      .limit(1)
      .for('update')

/** A membership in an exchange of the operator’s, held until this is over: for its jobs, which have no claim. */
export const memberForJob =
  ({ org }: Pick<Side, 'org'>, id: SQL): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(and(eq(members.operatorId, org), sql`${members.id} = ${id}`))
      .limit(1)
      .for('update')

/** The exchange a membership is in. */
export const exchangeOfMember =
  (side: Side, id: ExchangeMemberId): Statement<Exchange[]> =>
  async (db) =>
    (
      await db
        .select(getColumns(exchanges))
        .from(members)
        .innerJoin(exchanges, and(eq(exchanges.orgId, members.operatorId), eq(exchanges.id, members.exchangeId)))
        .where(and(own(side), eq(members.id, id)))
        .limit(1)
    ).map(exchangeOf)

/** The memberships of the organisation that are not over: few, as each is of another exchange. */
export const standingMembers =
  ({ org }: Pick<Context, 'org'>): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(and(eq(members.orgId, org), inArray(members.state, ['applied', 'active', 'suspended'])))

/** Those in some exchanges. */
export const memberInExchanges =
  ({ org }: Pick<Context, 'org'>, exchanges: readonly ExchangeId[]): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(
        and(
          eq(members.orgId, org),
          anyOf(members.exchangeId, exchanges.map(ExchangeId.toUuid)),
          inArray(members.state, ['applied', 'active', 'suspended']),
        ),
      )

const oneInExchange = ({ org }: Pick<Context, 'org'>, exchange: ExchangeId): SQL | undefined =>
  and(
    eq(members.orgId, org),
    eq(members.exchangeId, exchange),
    inArray(members.state, ['applied', 'active', 'suspended']),
  )

/** The one in an exchange. */
export const memberInExchange =
  (own: Pick<Context, 'org'>, exchange: ExchangeId): Statement<ExchangeMember[]> =>
  (db) =>
    db.select().from(members).where(oneInExchange(own, exchange)).limit(1)

/** The same, held until this is over, so that what is asked of the exchange is asked one after the other. */
export const memberInExchangeForUse =
  (own: Pick<Context, 'org'>, exchange: ExchangeId): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(and(claimed, oneInExchange(own, exchange)))
      .limit(1)
      .for('no key update')

interface MemberFilter {
  readonly exchange?: ExchangeId | undefined
  readonly state?: readonly MemberState[] | undefined
}

export const membersOf =
  (side: Side, { exchange, state }: MemberFilter, keyset: Keyset): Statement<ExchangeMember[]> =>
  (db) =>
    db
      .select()
      .from(members)
      .where(
        and(
          own(side),
          exchange ? eq(members.exchangeId, exchange) : undefined,
          state ? keyset.among(members.state, state) : undefined,
          keyset.where(members.createdAt, members.id),
        ),
      )
      .orderBy(...keyset.orderBy(members.createdAt, members.id))
      .limit(keyset.fetch)

export const insertMember =
  (member: ExchangeMember): Statement =>
  (db) =>
    db.insert(members).values({ ...member })

export const saveMember =
  ({ orgId, id, ...member }: ExchangeMember): Statement =>
  (db) => {
    const { state, reason, termsVersion, termsSha256, agreedAt, level, decidedAt, endedAt, version } = member
    return db
      .update(members)
      .set({ state, reason, termsVersion, termsSha256, agreedAt, level, decidedAt, endedAt, version })
      .where(and(eq(members.orgId, orgId), eq(members.id, id)))
  }
