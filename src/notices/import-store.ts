import { type SQL, sql } from 'drizzle-orm'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Context, Statement } from '../store/index.ts'
import { type LetterTarget, targetOf } from './letter-facts.ts'
import { asked, type LetterNaming, naming, rowsFor } from './letter-store.ts'

/** What a row of a file names, and what makes it the same as a notice that is recorded. */
interface NamedNotice extends LetterNaming {
  readonly kind: string
  readonly sentOn: CalendarDate
  readonly reference: string | undefined
}

/** Of its sender: the same reference, or to the same person the same kind on the same day. */
const same: SQL = sql`case when r.reference is not null then n.reference = r.reference
  else n.party_id = f.party and n.kind = r.kind and n.sent_on = r.sent_on end`

/** The account, person and placement each row names, and the notice it is already, in one statement. */
export const importTargets =
  (side: Pick<Context, 'org' | 'lends'>, rows: readonly NamedNotice[]): Statement<Omit<LetterTarget, 'facts'>[]> =>
  async (db) => {
    const given = rows.map((row, n) => ({
      ...{ ...asked(row, n), reference: row.reference ?? null, kind: row.kind, sent_on: row.sentOn },
    }))
    const all = sql`select * from jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb)
      as r(${naming}, reference text, kind text, sent_on date)`
    return (await rowsFor(side, { rows: all, same })(db)).map(targetOf)
  }
