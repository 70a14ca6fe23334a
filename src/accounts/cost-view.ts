import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { wireAmount } from '../kernel/money.ts'
import type { Cost } from './cost-rules.ts'
import { AccountId, CostId, costKinds, TransactionId } from './model.ts'

export const CostResource = z
  .object({
    id: idOf(CostId),
    accountId: idOf(AccountId),
    kind: z.enum(costKinds),
    amount: z.int().min(1).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units', example: 125000 }),
    chargeable: z.boolean().openapi({ description: 'Charged to the borrower; never part of a commission’s base' }),
    basis: z.string().max(200).nullable(),
    incurredOn: dayText(),
    transactionId: idOf(TransactionId).nullable().openapi({ description: 'The transaction that charged it' }),
    reference: z.string().max(100).nullable(),
    createdAt: instantText(),
  })
  .openapi('Cost')
export type CostResource = z.output<typeof CostResource>

export const costView = (cost: Cost & { readonly createdAt: Instant }): CostResource => ({
  id: cost.id,
  accountId: cost.accountId,
  kind: cost.kind,
  amount: wireAmount(cost.amount),
  chargeable: cost.chargeable,
  basis: cost.basis,
  incurredOn: cost.incurredOn,
  transactionId: cost.transactionId,
  reference: cost.reference,
  createdAt: cost.createdAt,
})
