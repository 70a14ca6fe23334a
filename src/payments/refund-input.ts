import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, listInput, named, reference } from '../kernel/input.ts'
import { RefundId, refundStatuses } from './refund-model.ts'

export const OneRefund = z.strictObject({ refundId: idOf(RefundId) })

export const PayRefund = z.strictObject({
  refundId: idOf(RefundId),
  reference: reference().openapi({ description: 'Your own name of the transfer', example: 'REFUND-88-3' }),
  paidOn: dayText().openapi({ description: 'The day your bank paid it' }),
})

export const ListRefunds = z.strictObject({
  ...listInput,
  account: named(AccountId).optional(),
  status: z.array(z.enum(refundStatuses)).min(1).max(refundStatuses.length).optional(),
  recordedAt: instantRange(),
})
