import type { z } from '@hono/zod-openapi'
import { importKind, type RowFate } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { paymentEvent, receivedPaymentEvents } from './events.ts'
import { RecordPayment } from './input.ts'
import { recordingFacts } from './many-targets-store.ts'
import { paymentProblems } from './problems.ts'
import { type Asked, recordedRows } from './recorded.ts'
import { recording } from './recording.ts'
import { newOf, recordedMany } from './recording-many-rules.ts'

const Row = RecordPayment.extend({
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference().optional().openapi({ description: 'Your reference of the placement' }),
  mandate: reference().optional().openapi({ description: 'Agencies: your reference of the mandate' }),
})

const asked = ({ account, placement, mandate, ...facts }: z.output<typeof Row>): Asked => ({
  ...facts,
  ...(account === undefined ? {} : { account: { reference: account } }),
  ...(placement === undefined ? {} : { placement: { reference: placement } }),
  ...(mandate === undefined ? {} : { mandate: { reference: mandate } }),
})

/** Payments by file. One recorded before under its reference is left as it is. */
export const importPayments = importKind({
  kind: 'payments',
  summary: 'Payments of borrowers, to you',
  scope: 'payments:write',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: ({ reference }) => (typeof reference === 'string' ? reference.slice(0, 200) : null),
  amount: ({ currency, amount }) =>
    typeof currency === 'string' && Number.isSafeInteger(amount)
      ? { amount: BigInt(amount as number), currency }
      : null,
  constraints: { payments_reference: paymentProblems.referenceTaken },
  load: (context, rows) => recordingFacts(context, rows.map(asked)),
  decide: ({ known, targets, zone: [zone] }, rows, context) => {
    const recorded = recordedRows(rows.map(asked), targets, context)
    const outcomes = recordedMany(recorded, known, { ...context, timeZone: zone?.timeZone ?? 'UTC' })
    const fates = outcomes.map((outcome): RowFate => {
      if ('refusal' in outcome) return { problem: outcome.refusal }
      return { subjectId: outcome.payment.id, already: outcome.already }
    })
    return { fates, decision: newOf(outcomes) }
  },
  write: recording,
  events: (payments) => payments.map((payment) => paymentEvent(receivedPaymentEvents.recorded, payment)),
})
