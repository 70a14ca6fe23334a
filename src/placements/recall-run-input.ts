import { z } from '@hono/zod-openapi'
import { idOf, instantRange, instantText, listInput, named, reference } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementBatchId, PlacementId } from './model.ts'
import { recalling } from './recall-input.ts'
import { RecallId, recallableStatuses, recallRowOutcomes, recallRunStates } from './recall-model.ts'

export const RECALL_PLACEMENTS_MAX = 10_000

const Selection = z
  .strictObject({
    mandate: idOf(MandateId).optional(),
    agency: idOf(OrganisationId).optional(),
    batch: idOf(PlacementBatchId).optional(),
    status: z.array(z.enum(recallableStatuses)).min(1).max(recallableStatuses.length).optional(),
    acceptedBefore: instantText().optional().openapi({ description: 'Held by the agency since before then' }),
  })
  .openapi('PlacementSelection', { description: 'Placements held, and not under recall, that match every field given' })

const Source = z
  .union([
    z
      .strictObject({ placements: z.array(named(PlacementId)).min(1).max(RECALL_PLACEMENTS_MAX) })
      .openapi('RecallOfPlacements'),
    z.strictObject({ filter: Selection }).openapi('RecallOfSelection'),
  ])
  .openapi('RecallSource')

export const CreateRecall = z.strictObject({
  reference: reference().optional().openapi({
    description: 'Your own reference: the same recall sent twice under it is one',
    example: 'RECALL-2026-12',
  }),
  ...recalling,
  source: Source,
})

export const GetRecall = z.strictObject({ recall: named(RecallId) })

export const StepRecall = z.strictObject({ recall: idOf(RecallId) })

export const ListRecalls = z.strictObject({
  ...listInput,
  state: z.array(z.enum(recallRunStates)).min(1).max(recallRunStates.length).optional(),
  createdAt: instantRange(),
})

export const ListRecallRows = z.strictObject({
  ...listInput,
  recall: named(RecallId),
  outcome: z.array(z.enum(recallRowOutcomes)).min(1).max(recallRowOutcomes.length).optional(),
})
