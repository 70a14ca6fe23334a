import { and, eq, type SQL, sql } from 'drizzle-orm'
import { agreementQuotes } from '../../schema/tables/agreements.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import type { AgreementKind, Frequency, Option, OptionReason, Quote, QuoteId } from './model.ts'
import { restored, stored } from './store.ts'

interface StoredOption {
  readonly number: number
  readonly kind: AgreementKind
  readonly total: string
  readonly waived: string
  readonly reason: OptionReason
  readonly withinAuthority: boolean
  readonly terms: { readonly frequency: Frequency; readonly count: number; readonly firstOn: CalendarDate }
  readonly schedule: ReturnType<typeof stored>
}

const storedOption = ({ total, waived, schedule, terms: { frequency, count, firstOn }, ...option }: Option) => ({
  ...option,
  ...{ total: total.toString(), waived: waived.toString(), schedule: stored(schedule) },
  terms: { frequency, count, firstOn },
})

const restoredOption = ({ total, waived, schedule, ...option }: StoredOption): Option => ({
  ...option,
  ...{ total: BigInt(total), waived: BigInt(waived), schedule: restored(schedule) },
})

export const insertQuote =
  (quote: Quote): Statement =>
  (db) =>
    db.insert(agreementQuotes).values({ ...quote, options: quote.options.map(storedOption) })

/** Options the caller asked for; nobody else's. */
export const quoteAsked =
  ({ org }: Pick<Context, 'org'>, id: QuoteId): Statement<Quote[]> =>
  async (db) => {
    const rows = await db
      .select()
      .from(agreementQuotes)
      .where(and(eq(agreementQuotes.askedBy, org), eq(agreementQuotes.id, id)))
      .limit(1)
    return rows.map((row) => ({ ...row, options: (row.options as unknown as StoredOption[]).map(restoredOption) }))
  }

/** The debt options were made for, as the ground is asked for it. */
export const itemOfQuote = ({ org, lends }: Pick<Context, 'org' | 'lends'>, id: QuoteId): SQL => sql`(
  select case when ${lends} then jsonb_build_object('account', ${agreementQuotes.accountId}, 'party', ${agreementQuotes.partyId})
    else jsonb_build_object('placement', ${agreementQuotes.placementId}, 'party', ${agreementQuotes.partyId}) end
  from ${agreementQuotes} where ${eq(agreementQuotes.askedBy, org)} and ${eq(agreementQuotes.id, id)})`

/** Nothing to look for. */
export const noQuote: Statement<Quote[]> = raw(sql`select where false`)
