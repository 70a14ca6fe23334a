import { z } from '@hono/zod-openapi'
import { currencyCode, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId } from '../ledger/index.ts'
import { returnReasonOf } from './dictionary.ts'
import { reversalCodes } from './model.ts'
import { type PaymentReversal, PaymentReversalId, reversalStatuses } from './reversal-model.ts'
import type { ReversalOutcome } from './reversal-rules.ts'
import { PaymentRefusal, refusalView } from './view-many.ts'

export const PaymentReversalResource = z
  .object({
    id: idOf(PaymentReversalId),
    reference: z.string().max(100).openapi({ description: 'Your own name of the payment' }),
    code: z.enum(reversalCodes),
    bankReturn: z
      .object({
        code: z.string().max(10).openapi({ example: 'R02', description: 'Of NACHA, or of ISO 20022' }),
        title: z.string().max(100),
        isBadAccount: z.boolean().openapi({ description: 'Drawing on the account again will fail too' }),
      })
      .nullable()
      .openapi('BankReturn', { description: 'What the bank says, where its file told of the return' }),
    currency: currencyCode().nullable(),
    amount: z
      .int()
      .min(1)
      .max(Number.MAX_SAFE_INTEGER)
      .nullable()
      .openapi({ description: 'Minor units, held against the payment', example: 50_000 }),
    status: z.enum(reversalStatuses),
    paymentId: idOf(PaymentId).nullable().openapi({ description: 'What was taken back; null while it waits' }),
    refusal: z.string().max(100).nullable().openapi({
      description: 'The code of the problem for which the payment could not be taken back',
      example: 'payment_status_unfit',
    }),
    recordedAt: instantText(),
    expiresAt: instantText().openapi({ description: 'Until when it waits for its payment' }),
    closedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PaymentReversal')

export const reversalView = ({
  orgId: _,
  entry: __,
  returnCode,
  amount,
  ...reversal
}: PaymentReversal): z.output<typeof PaymentReversalResource> => ({
  ...reversal,
  bankReturn: returnCode === null ? null : bankReturn(returnCode),
  amount: amount === null ? null : wireAmount(amount),
})

const bankReturn = (code: string) => {
  const { title, isBadAccount } = returnReasonOf(code)
  return { code, title, isBadAccount }
}

export const PaymentReversalsResource = z
  .object({
    data: z
      .array(
        z
          .object({
            outcome: z.enum(['recorded', 'already', 'refused']).openapi({ description: '`already`: said before' }),
            reversalId: idOf(PaymentReversalId).nullable(),
            status: z.enum(reversalStatuses).nullable(),
            problem: PaymentRefusal.nullable().openapi('PaymentReversalRefusal'),
          })
          .openapi('PaymentReversalOutcome'),
      )
      .max(1_000)
      .openapi({ description: 'One for each row, in their order' }),
  })
  .openapi('RecordedPaymentReversals')

export const reversalOutcomesView = (rows: readonly ReversalOutcome[]): z.output<typeof PaymentReversalsResource> => ({
  data: rows.map((row) => {
    if ('refusal' in row) {
      return { outcome: 'refused', reversalId: null, status: null, problem: refusalView(row.refusal) }
    }
    const { id, status } = row.reversal
    return { outcome: row.already ? 'already' : 'recorded', reversalId: id, status, problem: null }
  }),
})
