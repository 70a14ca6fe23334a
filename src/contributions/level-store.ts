import { and, eq, sql } from 'drizzle-orm'
import { exchangeAttestations as attestations, exchangeLevels as levels } from '../../schema/tables/contributions.ts'
import { answeringEpochs, ExchangeMemberId } from '../exchange/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Attestation, type ExchangeLevel, FAULT_DAYS, type LevelFacts } from './level-model.ts'
import { FRESH_DAYS, type ProductClass } from './model.ts'

type Own = Pick<Context, 'org'>

export interface FoundFacts extends LevelFacts {
  readonly product: ProductClass
}

/** What a member's records are, class by class. */
export const levelFacts =
  ({ org, now }: Pick<Context, 'org' | 'now'>, member: ExchangeMemberId): Statement<FoundFacts[]> =>
  async (db) => {
    const rows = await raw<Record<keyof FoundFacts, string>>(sql`
      select r.product, count(*) filter (where r.status <> 'settled') as total,
        count(*) filter (where r.status in ('arrears', 'default', 'charge_off')) as "pastDue",
        count(*) filter (where r.status in ('default', 'charge_off')) as defaulted,
        count(*) filter (where r.status <> 'settled'
          and r.reported_at > ${now}::timestamptz - ${FRESH_DAYS}::integer * interval '1 day') as fresh,
        (select count(*) from exchange_disputes d join exchange_records x on x.org_id = d.org_id and x.id = d.record_id
          where d.org_id = r.org_id and x.product = r.product and x.member_id = ${ExchangeMemberId.toUuid(member)}::uuid
            and d.state in ('corrected', 'withdrawn', 'suppressed')
            and d.created_at > ${now}::timestamptz - ${FAULT_DAYS}::integer * interval '1 day') as faulty
      from exchange_records r
      where r.org_id = ${OrganisationId.toUuid(org)}::uuid and r.member_id = ${ExchangeMemberId.toUuid(member)}::uuid
        and r.state = 'listed'
      group by r.org_id, r.product`)(db)
    return rows.map(({ product, total, pastDue, defaulted, fresh, faulty }) => ({
      ...{ product: product as ProductClass, total: Number(total), pastDue: Number(pastDue) },
      ...{ defaulted: Number(defaulted), fresh: Number(fresh), faulty: Number(faulty) },
    }))
  }

/** The last attestation of each class. */
export const latestAttestations =
  ({ org }: Own, member: ExchangeMemberId): Statement<Attestation[]> =>
  (db) =>
    db
      .selectDistinctOn([attestations.product])
      .from(attestations)
      .where(and(eq(attestations.orgId, org), eq(attestations.memberId, member)))
      .orderBy(attestations.product, sql`${attestations.createdAt} desc`)

export const levelsOf =
  ({ org }: Own, member: ExchangeMemberId): Statement<ExchangeLevel[]> =>
  (db) =>
    db
      .select()
      .from(levels)
      .where(and(eq(levels.orgId, org), eq(levels.memberId, member)))
      .orderBy(levels.product)

export function insertAttestations(all: readonly Attestation[]): Statement[] {
  const [first, ...others] = all.map((one) => ({ ...one }))
  return first ? [insertMany(attestations, [first, ...others])] : []
}

/** A level as it is today; there is one for each class. */
export const saveLevel =
  (level: ExchangeLevel): Statement =>
  (db) => {
    const { orgId: _, memberId: __, exchangeId: ___, product: ____, ...changes } = level
    return db
      .insert(levels)
      .values({ ...level })
      .onConflictDoUpdate({ target: [levels.orgId, levels.memberId, levels.product], set: changes })
  }

/** Gives the member’s records the clocks of the same debts at whoever told of them before, where neither may read it. */
export const followClocks = (
  { now }: Pick<Context, 'now'>,
  member: ExchangeMemberId,
  today: CalendarDate,
): Statement => {
  const epochs = answeringEpochs(now).map(({ name }) => name)
  return raw(sql`select bridge.follow_clocks(${ExchangeMemberId.toUuid(member)}::uuid, ${today}::date,
    ${`{${epochs.join(',')}}`}::text[])`)
}
