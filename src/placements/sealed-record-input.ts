import { z } from '@hono/zod-openapi'
import { listInput, named, reference } from '../kernel/input.ts'
import { PlacementId } from './model.ts'
import { openingPurposes } from './sealed-record-model.ts'

export const OpenSealedRecord = z.strictObject({
  placement: named(PlacementId),
  purpose: z.enum(openingPurposes).openapi({ description: 'What the record is needed for' }),
  reference: reference().openapi({
    description: 'What you call the complaint, the payment or the examination',
    example: 'COMPLAINT-2027-004',
  }),
})

export const RetireSealedRecords = z.strictObject({})

export const ListOpenings = z.strictObject({ ...listInput, placement: named(PlacementId) })
