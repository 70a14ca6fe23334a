import { and, eq, type SQL, sql } from 'drizzle-orm'
import { payoffQuotes } from '../../schema/tables/payoff-quotes.ts'
import type { Accrual, PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { anyOf, type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { type DebtNamed, groundFrom, itemOf, type Told } from './ground-store.ts'
import { type Payoff, PayoffId } from './payoff-model.ts'
import type { PayoffGround } from './payoff-rules.ts'

interface ToldAhead extends Told {
  readonly accrual: Accrual | null
  readonly moved: readonly { readonly on: CalendarDate; readonly amount: string }[]
}

/** The debt named, where the caller may agree on it, with the terms of its interest. */
export const payoffGroundOf =
  (debt: DebtNamed, { now }: Pick<Context, 'now'>): Statement<PayoffGround[]> =>
  async (db) => {
    const rows = await raw<{ ground: ToldAhead }>(
      sql`select ground from bridge.payoff_ground(${itemOf(debt)}::text::jsonb, ${now}::timestamptz)`,
    )(db)
    return rows.map(({ ground }) => ({
      ...groundFrom(ground),
      accrual: ground.accrual,
      principal: ground.moved.map(({ on, amount }) => ({ on, amount: BigInt(amount) })),
    }))
  }

/** A lender sees what was told of its debts, an agency what it was told itself. */
const seen = ({ org, lends }: Pick<Context, 'org' | 'lends'>): SQL | undefined =>
  lends ? eq(payoffQuotes.lenderId, org) : eq(payoffQuotes.askedBy, org)

type Reader = Pick<Context, 'org' | 'lends'>

export const payoffWithId =
  (reader: Reader, id: PayoffId): Statement<Payoff[]> =>
  (db) =>
    db
      .select()
      .from(payoffQuotes)
      .where(and(seen(reader), eq(payoffQuotes.id, id)))
      .limit(1)

export const payoffsWithIds =
  (reader: Reader, ids: readonly PayoffId[]): Statement<Payoff[]> =>
  (db) =>
    db
      .select()
      .from(payoffQuotes)
      .where(and(seen(reader), anyOf(payoffQuotes.id, ids.map(PayoffId.toUuid))))

export const payoffsOf =
  (
    reader: Reader,
    filter: {
      party?: PartyId | undefined
      createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
    },
    keyset: Keyset,
  ): Statement<Payoff[]> =>
  (db) =>
    db
      .select()
      .from(payoffQuotes)
      .where(
        and(
          seen(reader),
          filter.party && eq(payoffQuotes.partyId, filter.party),
          keyset.where(payoffQuotes.createdAt, payoffQuotes.id, filter.createdAt),
        ),
      )
      .orderBy(...keyset.orderBy(payoffQuotes.createdAt, payoffQuotes.id))
      .limit(keyset.fetch)

export const insertPayoff =
  (payoff: Payoff): Statement =>
  (db) =>
    db.insert(payoffQuotes).values(payoff)
