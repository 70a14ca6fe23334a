import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, named } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CommissionId, commissionRules } from './model.ts'

export const OneCommission = z.strictObject({ commission: idOf(CommissionId) })

export const ListCommissions = z.strictObject({
  ...listInput,
  counterparty: idOf(OrganisationId).optional().openapi({ description: 'The other side' }),
  mandate: named(MandateId).optional(),
  placement: named(PlacementId).optional(),
  payment: idOf(PaymentId).optional(),
  rule: z.array(z.enum(commissionRules)).min(1).max(commissionRules.length).optional(),
  recordedAt: instantRange(),
})
