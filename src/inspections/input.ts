import { z } from '@hono/zod-openapi'
import { idOf, instantRange, jurisdictionCode, listInput } from '../kernel/input.ts'
import { InspectionId, inspectionPurposes } from './model.ts'

export const OpenInspection = z.strictObject({
  purpose: z.enum(inspectionPurposes).openapi({ description: 'Why you look; it is kept' }),
  jurisdiction: jurisdictionCode(),
})

export const NamesInspection = z.strictObject({ inspection: idOf(InspectionId) })

export const ListInspections = z.strictObject(listInput)

export const ListInspected = z.strictObject({
  ...listInput,
  inspection: idOf(InspectionId),
  outcome: z.enum(['allow', 'deny']).optional(),
  rule: z.string().min(1).max(60).optional().openapi({ description: 'The rule that decided (`ruledBy`)' }),
  decidedAt: instantRange(),
})
