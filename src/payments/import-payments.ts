import { z } from '@hono/zod-openapi'
import { importKind, type RowFate, rowAmount } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { paymentEvent, receivedPaymentEvents } from './events.ts'
import { RecordPayment } from './input.ts'
import { recordingFacts, rowTargets } from './many-targets-store.ts'
import { reversalCodes } from './model.ts'
import { paymentProblems as problems } from './problems.ts'
import { type Asked, recordedRows } from './recorded.ts'
import { recording } from './recording.ts'
import { newOf, type RowOutcome, recordedMany } from './recording-many-rules.ts'
import { reversalEvent } from './reversal-events.ts'
import { newReversals, type ReversalOutcome, reversalsOf } from './reversal-rules.ts'
import { insertReversals, reversingFacts } from './reversal-store.ts'

const Row = RecordPayment.extend({
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference().optional().openapi({ description: 'Your reference of the placement' }),
  mandate: reference().optional().openapi({ description: 'Agencies: your reference of the mandate' }),
  reversal: z.enum(reversalCodes).optional().openapi({
    description: 'The payment of this reference is taken back; the other columns are those of the payment',
  }),
})
type Row = z.output<typeof Row>

/** Rows that say of payments that they are taken back, and rows that are payments. */
const parted = (rows: readonly Row[]) => ({
  payments: rows.filter(({ reversal }) => reversal === undefined).map(asked),
  reversals: rows.flatMap(({ reversal: code, reference, currency, amount }) =>
    code === undefined ? [] : [{ reference, code, currency, amount }],
  ),
})

const asked = ({ account, placement, mandate, reversal: _, ...facts }: Row): Asked => ({
  ...facts,
  ...(account === undefined ? {} : { account: { reference: account } }),
  ...(placement === undefined ? {} : { placement: { reference: placement } }),
  ...(mandate === undefined ? {} : { mandate: { reference: mandate } }),
})

const fateOfPayment = (outcome: RowOutcome): RowFate =>
  'refusal' in outcome ? { problem: outcome.refusal } : { subjectId: outcome.payment.id, already: outcome.already }

const fateOfReversal = (outcome: ReversalOutcome): RowFate =>
  'refusal' in outcome ? { problem: outcome.refusal } : { subjectId: outcome.reversal.id, already: outcome.already }

/**
 * Payments by file, and reversals of payments, in any order. What was recorded before under its reference is left as
 * it is. A reversal takes back its payment by its own job: before the payment is there it waits.
 */
export const importPayments = importKind({
  kind: 'payments',
  summary: 'Payments of borrowers, to you, and what of them is taken back',
  scope: 'payments:write',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: ({ reference, reversal }) =>
    typeof reference === 'string' ? `${reversal ? 'reversal' : 'payment'} ${reference}`.slice(0, 200) : null,
  amount: rowAmount,
  constraints: {
    payments_reference: problems.referenceTaken,
    payment_reversals_reference: problems.reversalTaken,
  },
  load: (context, rows) => {
    const { payments, reversals } = parted(rows)
    const references = reversals.map(({ reference }) => reference)
    const recorded = recordingFacts(
      context,
      payments.map(({ reference }) => reference),
    )
    return { ...recorded, targets: rowTargets(context, payments), ...reversingFacts(context, references) }
  },
  decide: ({ known, targets, zone: [zone], reversals: said, paid }, rows, context) => {
    const { payments, reversals } = parted(rows)
    const recorded = recordedRows(payments, targets, context)
    const outcomes = recordedMany(recorded, known, { ...context, timeZone: zone?.timeZone ?? 'UTC' })
    const taken = reversalsOf(reversals, { reversals: said, paid }, context)
    const [next, nextTaken] = [outcomes.values(), taken.values()]
    const fates = rows.map(({ reversal }) =>
      reversal === undefined
        ? fateOfPayment(next.next().value as RowOutcome)
        : fateOfReversal(nextTaken.next().value as ReversalOutcome),
    )
    return { fates, decision: { payments: newOf(outcomes), reversals: newReversals(taken) } }
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
