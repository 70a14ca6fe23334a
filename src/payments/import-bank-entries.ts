import { z } from '@hono/zod-openapi'
import { importKind, type RowFate, rowAmount } from '../imports/index.ts'
import { currencyCode, dayText, minorUnits, reference, text } from '../kernel/input.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { type BankEntry, knownAs, matched, receivedRow, returned } from './bank-entry-rules.ts'
import { bankEntryFacts, foundBy, namesIn } from './bank-entry-store.ts'
import { paymentEvent, receivedPaymentEvents } from './events.ts'
import { Exchange } from './input.ts'
import type { RowTarget } from './many-targets-store.ts'
import { methods, type Payment } from './model.ts'
import { paymentProblems as problems } from './problems.ts'
import { unknownPayer } from './recorded.ts'
import { recording } from './recording.ts'
import { newOf, type RowOutcome, recordedMany } from './recording-many-rules.ts'
import { reversalEvent } from './reversal-events.ts'
import { newReversals, type ReversalOutcome, reversalsOf } from './reversal-rules.ts'
import { insertReversals } from './reversal-store.ts'

const names = (max: number) => z.array(text({ max: 140 })).max(max)

const Row = z.strictObject({
  entry: reference().openapi({ description: 'The bank’s name of it, the same in every file' }),
  direction: z.enum(['received', 'returned']),
  currency: currencyCode(),
  amount: minorUnits({ min: 1 }),
  paidOn: dayText(),
  method: z.enum(methods).optional(),
  endToEndId: reference().optional(),
  creditorReferences: names(10).optional(),
  remittance: names(10).optional(),
  originals: names(5).optional().openapi({ description: 'Names of the payment that is returned' }),
  returnCode: text({ max: 10 }).optional(),
  paid: Exchange.optional(),
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account it is for' }),
  placement: reference().optional().openapi({ description: 'Your reference of the placement it is for' }),
  mandate: reference().optional().openapi({ description: 'Agencies: under which you took money you cannot place' }),
})

type Outcome = RowOutcome | ReversalOutcome

const fateOf = (outcome: Outcome): RowFate => {
  if ('refusal' in outcome) return { problem: outcome.refusal }
  const subject = 'payment' in outcome && !('reversal' in outcome) ? outcome.payment : (outcome as Told).reversal
  return { subjectId: subject.id, already: outcome.already }
}
type Told = Exclude<ReversalOutcome, { readonly refusal: unknown }>

const isNamed = ({ account, placement, mandate }: BankEntry) =>
  account !== undefined || placement !== undefined || mandate !== undefined

/**
 * What a bank says was received and returned, matched to debts by what the payer gave. What is received and names no
 * debt is a lender's in suspense; an agency says under which mandate it took it. Each entry is recorded once.
 */
export const importBankEntries = importKind({
  kind: 'bank_entries',
  summary: 'Entries of a bank’s statement: payments of borrowers, and what of them is returned',
  scope: 'payments:write',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: ({ entry }) => (typeof entry === 'string' ? entry.slice(0, 200) : null),
  amount: rowAmount,
  constraints: {
    payments_reference: problems.referenceTaken,
    payment_reversals_reference: problems.reversalTaken,
    payment_reversals_entry: problems.reversalTaken,
  },
  load: (context, rows: readonly BankEntry[]) => bankEntryFacts(context, rows),
  decide: (facts, rows: readonly BankEntry[], context) => {
    const timeZone = facts.zone[0]?.timeZone ?? 'UTC'
    const side = { org: context.org, lends: context.lends, timeZone }
    const found = foundBy(namesIn(rows), facts.named)
    // What was confirmed from a report bears the name banks give it beside its own.
    const known = new Map([
      ...facts.reported.map((payment) => [payment.endToEndId ?? payment.reference, payment] as const),
      ...facts.known.map((payment) => [payment.reference, payment] as const),
    ])
    const owned = new Map(facts.own.map((target) => [target.row, target]))
    const taken = new Set<string>()
    const returning = { payments: facts.paid, reversals: facts.reversals, timeZone, taken }
    const outcomes = rows.map((entry, row): Outcome => {
      if (entry.direction === 'returned') {
        const asked = returned(entry, returning)
        if ('refusal' in asked) return asked
        if ('known' in asked) return { reversal: asked.known, already: true, payment: null }
        const [outcome] = reversalsOf([asked], { reversals: facts.reversals, paid: facts.paid }, context)
        return outcome as ReversalOutcome
      }
      const before = knownAs(entry, known, timeZone)
      if (before) return before
      const target: RowTarget | undefined = isNamed(entry)
        ? owned.get(row)
        : ((matched(entry, found) as RowTarget | undefined) ??
          (context.lends ? unknownPayer(context.org, row) : undefined))
      const [outcome] = recordedMany([receivedRow(entry, target, side)], [], { ...context, timeZone })
      if (outcome && 'payment' in outcome) known.set(entry.entry, outcome.payment)
      return outcome as RowOutcome
    })
    const payments = newOf(outcomes.filter((one): one is RowOutcome => !('reversal' in one)))
    const reversals = newReversals(outcomes.filter((one): one is Told => 'reversal' in one))
    return { fates: outcomes.map(fateOf), decision: { payments: payments as readonly Payment[], reversals } }
  },
  // The reversals first: the payments that follow wake those that wait for them.
  write: ({ payments, reversals }, context) => [
    ...insertReversals(reversals, context),
    ...recording(payments, context),
  ],
  events: ({ payments, reversals }) => [
    ...payments.map((payment) => paymentEvent(receivedPaymentEvents.recorded, payment)),
    ...reversals.map(({ reversal }) => reversalEvent(reversal)),
  ],
})
