import { z } from '@hono/zod-openapi'
import { idOf } from '../kernel/input.ts'
import type { Problem } from '../kernel/problem.ts'
import { PaymentId } from '../ledger/index.ts'
import { paymentStatuses } from './model.ts'
import type { RowOutcome } from './recording-many-rules.ts'

const outcomes = ['recorded', 'already', 'refused'] as const

/** Why a row is refused. */
export const PaymentRefusal = z.object({
  code: z.string().max(100),
  detail: z.string().max(1_000),
  pointer: z.string().max(200).nullable().openapi({ description: 'The field of the row' }),
})

export const refusalView = ({ kind, facts }: Problem): z.output<typeof PaymentRefusal> => ({
  ...{ code: kind.code, detail: facts.detail ?? kind.title },
  pointer: facts.errors?.[0]?.pointer ?? null,
})

export const PaymentsResource = z
  .object({
    data: z
      .array(
        z
          .object({
            outcome: z.enum(outcomes).openapi({ description: '`already`: recorded before under the same reference' }),
            paymentId: idOf(PaymentId).nullable(),
            status: z.enum(paymentStatuses).nullable(),
            problem: PaymentRefusal.nullable().openapi('PaymentRefusal'),
          })
          .openapi('PaymentOutcome'),
      )
      .max(1_000)
      .openapi({ description: 'One for each row, in their order' }),
  })
  .openapi('RecordedPayments')

export const outcomesView = (rows: readonly RowOutcome[]): z.output<typeof PaymentsResource> => ({
  data: rows.map((row) => {
    if ('payment' in row) {
      const { id, status } = row.payment
      return { outcome: row.already ? 'already' : 'recorded', paymentId: id, status, problem: null }
    }
    return { outcome: 'refused', paymentId: null, status: null, problem: refusalView(row.refusal) }
  }),
})
