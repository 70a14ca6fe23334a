import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, named, reference } from '../kernel/input.ts'
import { CollectorId } from '../licensing/index.ts'
import { contactItem, lender } from './decision-input.ts'
import { ContactPlanId, PermitId, permitStatuses } from './permit-model.ts'

const ITEMS_MAX = 1_000

export const MakePlan = z.strictObject({
  pool: reference().openapi({
    description: 'Your name for the diallers or the campaign that will use it',
    example: 'MORNING-A',
  }),
  lender: lender(),
  items: z.array(contactItem()).min(1).max(ITEMS_MAX),
})

export const GetPlan = z.strictObject({ contactPlan: idOf(ContactPlanId) })
export const RefreshPlan = GetPlan
export const LookAfterPlan = GetPlan

export const ListPlans = z.strictObject({ ...listInput, createdAt: instantRange() })

export const ClaimPermit = z.strictObject({
  permit: idOf(PermitId),
  collector: named(CollectorId).openapi({ description: 'Who is connected' }),
})

export const GetPermit = z.strictObject({ permit: idOf(PermitId) })

export const permitStatus = () => z.enum(permitStatuses)
