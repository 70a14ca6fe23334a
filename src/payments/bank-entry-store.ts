import { sql } from 'drizzle-orm'
import { paymentReversals } from '../../schema/tables/payment-reversals.ts'
import { payments } from '../../schema/tables/payments.ts'
import type { Context, Statement } from '../store/index.ts'
import { type BankEntry, namesOf } from './bank-entry-rules.ts'
import { reportedCalled } from './in-flight-store.ts'
import { type RowTarget, recordingFacts, rowTargets } from './many-targets-store.ts'
import type { Payment } from './model.ts'
import type { Asked } from './recorded.ts'
import type { PaymentReversal } from './reversal-model.ts'
import { own, type Side, uuidOf } from './store.ts'

/** What a name is looked up as, in this order: a debt, a placement, an agreement. */
const lookups = ['account', 'placement', 'agreement'] as const

/** Every name that stands in the entries, once. */
export const namesIn = (entries: readonly BankEntry[]): string[] => [
  ...new Set(entries.flatMap((entry) => (entry.direction === 'received' ? namesOf(entry).flat() : []))),
]

/** Everything a chunk of bank entries is decided on. */
export function bankEntryFacts(side: Context, entries: readonly BankEntry[]) {
  const named = namesIn(entries).flatMap((name) => lookups.map((as) => ({ [as]: { reference: name } }) as Naming))
  const own = entries.map(ownNaming)
  const references = entries.flatMap(({ entry, endToEndId }) => [entry, ...(endToEndId ? [endToEndId] : [])])
  const originals = entries.flatMap(({ direction, originals = [] }) => (direction === 'returned' ? originals : []))
  const { lock, known, zone } = recordingFacts(side, references)
  return {
    reported: reportedCalled(
      side,
      entries.flatMap(({ endToEndId }) => endToEndId ?? []),
    ),
    ...{ lock, known, zone, named: rowTargets(side, named), own: rowTargets(side, own) },
    paid: paymentsCalled(side, [...new Set(originals)]),
    reversals: reversalsOfEntries(side, entries, originals),
  }
}

type Naming = Pick<Asked, 'account' | 'placement' | 'mandate'> & { agreement?: { reference: string } }

const ownNaming = ({ account, placement, mandate }: BankEntry): Naming => ({
  ...(account === undefined ? {} : { account: { reference: account } }),
  ...(placement === undefined ? {} : { placement: { reference: placement } }),
  ...(mandate === undefined ? {} : { mandate: { reference: mandate } }),
})

/** What was found under each name. */
export function foundBy(names: readonly string[], targets: readonly RowTarget[]): ReadonlyMap<string, RowTarget[]> {
  const found = new Map<string, RowTarget[]>()
  for (const target of targets) {
    const name = names[Math.floor(target.row / lookups.length)] ?? ''
    found.set(name, [...(found.get(name) ?? []), target])
  }
  return found
}

/** What the organisation recorded under these names: its own references, or what the payer's bank calls it. */
const paymentsCalled =
  (side: Side, names: readonly string[]): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(payments)
      .where(
        sql`${own(side)} and ${payments.recordedBy} = ${uuidOf(side)}
          and (${payments.reference} = any(${sql.param([...names])}::text[])
            or ${payments.endToEndId} = any(${sql.param([...names])}::text[]))`,
      )

/** The reversals these entries were told as before, and what else was said under their names. */
const reversalsOfEntries =
  (side: Side, entries: readonly BankEntry[], originals: readonly string[]): Statement<PaymentReversal[]> =>
  (db) => {
    const told = entries.flatMap(({ direction, entry }) => (direction === 'returned' ? [entry] : []))
    return db
      .select()
      .from(paymentReversals)
      .where(
        sql`${paymentReversals.orgId} = ${uuidOf(side)} and (${paymentReversals.entry} = any(${sql.param(told)}::text[])
          or ${paymentReversals.reference} = any(${sql.param([...originals])}::text[])
          or ${paymentReversals.reference} in (
            select f.reference from payments f
            where ${side.lends ? sql`f.lender_id` : sql`f.agency_id`} = ${uuidOf(side)}
              and f.recorded_by = ${uuidOf(side)} and f.end_to_end_id = any(${sql.param([...originals])}::text[])))`,
      )
  }
