import { bytesToHex } from '@noble/hashes/utils.js'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { exchangeLevels } from '../../schema/tables/contributions.ts'
import { exchangeHitTests } from '../../schema/tables/exchange-readers.ts'
import { exchangeInquiries as inquiries } from '../../schema/tables/inquiries.ts'
import { exchangeInquiryDays as days } from '../../schema/tables/member-days.ts'
import type { ProductClass } from '../contributions/index.ts'
import { ExchangeId, type Level, type MemberDay, memberDaysOn, spendMemberDay } from '../exchange/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { type Found, type HitTest, type Inquiry, InquiryId, RECENT_HOURS } from './model.ts'

type Own = Pick<Context, 'org'>

/** Whom a lookup is about: the token under every key the matcher holds. */
export interface Sought {
  readonly exchange: ExchangeId
  readonly namespace: string
  readonly epoch: string
  readonly tokens: readonly Uint8Array[]
}

const soughtAs = ({ exchange, namespace, epoch, tokens }: Sought): SQL =>
  sql`${ExchangeId.toUuid(exchange)}::uuid, ${namespace}::text, ${epoch}::text, ${`{${tokens.map((token) => bytesToHex(token)).join(',')}}`}::text[]`

/** What other members say of a person, as far as anybody may be told now, and how often others asked lately. */
export const found = (sought: Sought, { now }: Pick<Context, 'now'>): Statement<{ found: Found }[]> =>
  raw(sql`select bridge.exchange_answer(${soughtAs(sought)}, ${now}::timestamptz, ${RECENT_HOURS}::integer) as found`)

/** Keeps whom an answer told of which record, where neither may read it: so that corrections reach every reader. */
export const disclose = (
  sought: Sought,
  { inquiry, levels, now }: { inquiry: InquiryId; levels: Readonly<Record<string, Level>>; now: string },
): Statement =>
  raw(sql`select bridge.disclose_records(${inquiry}::text, ${soughtAs(sought)}, ${JSON.stringify(levels)}::text::jsonb,
    ${now}::timestamptz)`)

/** What the member was found to contribute, class by class. */
export const levelsOf =
  ({ org }: Own, exchange: ExchangeId): Statement<{ product: ProductClass; level: Level }[]> =>
  (db) =>
    db
      .select({ product: exchangeLevels.product, level: exchangeLevels.level })
      .from(exchangeLevels)
      .where(and(eq(exchangeLevels.orgId, org), eq(exchangeLevels.exchangeId, exchange)))

/** What of a day’s inquiries the organisation made. */
export const daysOn = (own: Own, on: CalendarDate): Statement<MemberDay[]> => memberDaysOn(days, own, on)

export const spendInquiry = (day: MemberDay): Statement => spendMemberDay(days, day)

/** The sequential tests of the organisation, held until this is over. */
export const hitTests =
  ({ org }: Own): Statement<HitTest[]> =>
  (db) =>
    db
      .select()
      .from(exchangeHitTests)
      .where(and(claimed, eq(exchangeHitTests.orgId, org)))
      .for('update')

export const saveHitTest =
  ({ version, ...test }: HitTest): Statement =>
  (db) => {
    const { lookups, hits, logRatio, trippedAt } = test
    return version === 1
      ? db.insert(exchangeHitTests).values({ ...test, version })
      : db
          .update(exchangeHitTests)
          .set({ lookups, hits, logRatio, trippedAt, version })
          .where(and(eq(exchangeHitTests.orgId, test.orgId), eq(exchangeHitTests.memberId, test.memberId)))
  }

export const insertInquiry =
  (inquiry: Inquiry): Statement =>
  (db) =>
    db.insert(inquiries).values({ ...inquiry })

export const inquiriesWithIds =
  ({ org }: Own, ids: readonly InquiryId[]): Statement<Inquiry[]> =>
  (db) =>
    db
      .select()
      .from(inquiries)
      .where(and(eq(inquiries.orgId, org), anyOf(inquiries.id, ids.map(InquiryId.toUuid))))

export const inquiriesOf =
  ({ org }: Own, { exchange }: { exchange?: ExchangeId | undefined }, keyset: Keyset): Statement<Inquiry[]> =>
  (db) =>
    db
      .select()
      .from(inquiries)
      .where(
        and(
          eq(inquiries.orgId, org),
          exchange ? eq(inquiries.exchangeId, exchange) : undefined,
          keyset.where(inquiries.createdAt, inquiries.id),
        ),
      )
      .orderBy(...keyset.orderBy(inquiries.createdAt, inquiries.id))
      .limit(keyset.fetch)
