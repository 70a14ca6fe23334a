import { z } from '@hono/zod-openapi'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { type Inspection, InspectionId, inspectionPurposes } from './model.ts'

export const InspectionResource = z
  .object({
    id: idOf(InspectionId),
    purpose: z.enum(inspectionPurposes),
    jurisdiction: jurisdictionCode(),
    openedAt: instantText(),
    until: instantText().openapi({ description: 'Until when it shows decisions' }),
  })
  .openapi('Inspection')

export const inspectionView = ({ orgId: _, ...shown }: Inspection): z.output<typeof InspectionResource> => shown
