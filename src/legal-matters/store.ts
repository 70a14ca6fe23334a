import { and, eq, type SQL, sql } from 'drizzle-orm'
import { legalCosts, legalMatters } from '../../schema/tables/legal-matters.ts'
import { AccountId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type LegalMatter, LegalMatterId, type MatterCost, type MatterStage } from './model.ts'
import type { MatterGround } from './rules.ts'

type Reader = Pick<Context, 'org' | 'lends'>

const t = legalMatters
const uuid = (org: OrganisationId): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

interface Told {
  readonly lender: string
  readonly agency: string | null
  readonly placement: string | null
  readonly account: string
  readonly jurisdiction: string
  readonly currency: string
  readonly timeZone: string
  readonly stage: string | null
  readonly limitationEndsOn: CalendarDate | null
  readonly disputed: boolean
}

interface DebtNamed {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
}

const itemOf = ({ account, placement }: DebtNamed) =>
  JSON.stringify({
    ...(placement &&
      ('id' in placement
        ? { placement: PlacementId.toUuid(placement.id) }
        : { placementReference: placement.reference })),
    ...(account &&
      ('id' in account ? { account: AccountId.toUuid(account.id) } : { accountReference: account.reference })),
  })

/** The debt named, where the caller may go to court about it. */
export const matterGroundOf =
  (debt: DebtNamed): Statement<MatterGround[]> =>
  async (db) => {
    const rows = await raw<{ ground: Told }>(
      sql`select ground from bridge.matter_ground(${itemOf(debt)}::text::jsonb)`,
    )(db)
    return rows.map(({ ground }) => ({
      lenderId: OrganisationId.fromUuid(ground.lender),
      agencyId: ground.agency === null ? null : OrganisationId.fromUuid(ground.agency),
      placementId: ground.placement === null ? null : PlacementId.fromUuid(ground.placement),
      accountId: AccountId.fromUuid(ground.account),
      ...{ jurisdiction: ground.jurisdiction, currency: ground.currency, timeZone: ground.timeZone },
      ...{ stage: ground.stage, limitationEndsOn: ground.limitationEndsOn, disputed: ground.disputed },
    }))
  }

/** Own side first. */
const seen = ({ org, lends }: Reader): SQL => (lends ? eq(t.lenderId, org) : eq(t.agencyId, org))

const is = (reader: Reader, name: Named<'lgm'>): SQL | undefined =>
  'id' in name
    ? and(seen(reader), eq(t.id, name.id))
    : and(seen(reader), eq(t.openedBy, reader.org), eq(t.reference, name.reference))

export const matterNamed =
  (reader: Reader, name: Named<'lgm'>): Statement<LegalMatter[]> =>
  (db) =>
    db.select().from(t).where(is(reader, name)).limit(1)

/** The same, locked. */
export const matterForChange =
  (reader: Reader, name: Named<'lgm'>): Statement<LegalMatter[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, is(reader, name)))
      .limit(1)
      .for('update')

export const mattersWithIds =
  (reader: Reader, ids: readonly LegalMatterId[]): Statement<LegalMatter[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(seen(reader), anyOf(t.id, ids.map(LegalMatterId.toUuid))))

/** The account of a matter of the lender’s; nothing to an agency. */
export const accountOfMatter = (reader: Reader, name: Named<'lgm'>): SQL => sql`(
  select m.account_id from legal_matters m where m.lender_id = ${uuid(reader.org)} and ${
    'id' in name
      ? sql`m.id = ${LegalMatterId.toUuid(name.id)}::uuid`
      : sql`m.opened_by = ${uuid(reader.org)} and m.reference = ${name.reference}`
  })`

export interface MatterFilter {
  readonly stage?: readonly MatterStage[] | undefined
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly openedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const mattersOf =
  (reader: Reader, { stage, account, placement, openedAt }: MatterFilter, keyset: Keyset): Statement<LegalMatter[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          seen(reader),
          account && accountIs(reader, account),
          placement && placementIs(reader, placement),
          keyset.where(t.openedAt, t.id, openedAt),
          stage ? keyset.among(t.stage, stage) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(t.openedAt, t.id))
      .limit(keyset.fetch)

/** The account is the lender's own record: to others the filter finds nothing. */
const accountIs = ({ org, lends }: Reader, name: Named<'acc'>): SQL => {
  if (!lends) return sql`false`
  if ('id' in name) return eq(t.accountId, name.id)
  return sql`${t.accountId} = (select a.id from accounts a where a.org_id = ${uuid(org)} and a.reference = ${name.reference})`
}

const placementIs = ({ org, lends }: Reader, name: Named<'plc'>): SQL => {
  if ('id' in name) return eq(t.placementId, name.id)
  const side = lends
    ? sql`p.lender_id = ${uuid(org)} and p.lender_reference = ${name.reference}`
    : sql`p.agency_id = ${uuid(org)} and p.agency_reference = ${name.reference}`
  return sql`${t.placementId} = (select p.id from placements p where ${side})`
}

export const insertMatter =
  (matter: LegalMatter): Statement =>
  (db) =>
    db.insert(t).values({ ...matter })

/** Saves what may change of a matter; whose placement it is, is the database’s to say. */
export const saveMatter =
  (matter: LegalMatter): Statement =>
  (db) => {
    const { stage, court, claimNumber, filedOn, claimed: sum, judgmentOn, awarded, costsAwarded, judgmentRate } = matter
    const { costsOrdered, costsCharged, enforcement, enforcedOn, closeCode, closedAt, version } = matter
    return db
      .update(t)
      .set({
        ...{ stage, court, claimNumber, filedOn, claimed: sum, judgmentOn, awarded, costsAwarded, judgmentRate },
        ...{ costsOrdered, costsCharged, enforcement, enforcedOn, closeCode, closedAt, version },
      })
      .where(and(eq(t.lenderId, matter.lenderId), eq(t.id, matter.id)))
  }

export const insertMatterCost =
  (cost: MatterCost): Statement =>
  (db) =>
    db.insert(legalCosts).values({ ...cost })

export const matterCostsOf =
  (reader: Reader, name: Named<'lgm'>, keyset: Keyset): Statement<MatterCost[]> =>
  (db) =>
    db
      .select()
      .from(legalCosts)
      .where(
        and(
          sql`(${legalCosts.lenderId}, ${legalCosts.legalMatterId}) = (select ${t.lenderId}, ${t.id} from ${t}
            where ${is(reader, name)} limit 1)`,
          keyset.where(legalCosts.chargedAt, legalCosts.costId),
        ),
      )
      .orderBy(...keyset.orderBy(legalCosts.chargedAt, legalCosts.costId))
      .limit(keyset.fetch)
