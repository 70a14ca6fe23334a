import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantRange, instantText, listInput, named, text } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { codesOf } from './dictionary.ts'
import { PlacementId } from './model.ts'
import { RECALL_DAYS_MAX } from './recall-clock.ts'
import {
  contactRules,
  DisputeCaseId,
  endingCauses,
  PlacementRecallId,
  placementRecallStates,
  RecallId,
  recallModes,
  recallOwners,
  recallSteps,
} from './recall-model.ts'

export const noteForOther = () =>
  text({ max: 2_000 }).optional().openapi({ description: 'For the other side; kept sealed' })

/** How placements are recalled, one or many. */
export const recalling = {
  reason: z.enum(codesOf('recall')).openapi({ description: 'A recall code of the dictionary' }),
  mode: z.enum(recallModes).default('pending').openapi({ description: 'Announced with a time to object, or at once' }),
  recallOn: dayText().optional().openapi({
    description: 'The day from which the agency no longer holds the account, where you are',
  }),
  noticeDays: z.int().min(1).max(RECALL_DAYS_MAX).optional().openapi({
    description: 'Instead of `recallOn`: in so many calendar days. The mandate’s, when both are left out',
  }),
  contactRule: z.enum(contactRules).default('stop_at_once').openapi({
    description: 'Whether the agency stops contact at once, or finishes what it has promised the borrower',
  }),
  note: noteForOther(),
}

export const RecallPlacement = z.strictObject({ placement: named(PlacementId), ...recalling })

const one = { placementRecall: idOf(PlacementRecallId) }

export const GetPlacementRecall = z.strictObject(one)

export const ObjectToRecall = z.strictObject({
  ...one,
  code: z.enum(codesOf('objection')),
  caseId: idOf(DisputeCaseId)
    .optional()
    .openapi({ description: 'With the code `disputed`: the open dispute it rests on' }),
  note: noteForOther(),
})

export const ExtendRecall = z.strictObject({
  ...one,
  recallOn: dayText().openapi({ description: 'The new day of the recall, where you are' }),
})

export const AttestCease = z.strictObject({
  ...one,
  signatory: text({ max: 200 }).openapi({
    description: 'Who attests for the agency; kept sealed',
    example: 'Chen, operations',
  }),
  ceasedAt: instantText().openapi({ description: 'When contact with the borrower ceased' }),
  promisesOutstanding: z.int().min(0).max(10_000).openapi({
    description: 'Promises of the borrower that are not yet due or kept',
  }),
})

export const ListPlacementRecalls = z.strictObject({
  ...listInput,
  recall: idOf(RecallId).optional().openapi({ description: 'The recall of many it is part of' }),
  placement: idOf(PlacementId).optional(),
  counterparty: idOf(OrganisationId).optional(),
  cause: z.array(z.enum(endingCauses)).min(1).max(endingCauses.length).optional().openapi({
    description: 'What ended the placement',
  }),
  state: z.array(z.enum(placementRecallStates)).min(1).max(placementRecallStates.length).optional(),
  step: z.array(z.enum(recallSteps)).min(1).max(recallSteps.length).optional().openapi({
    description: 'What is due next',
  }),
  owner: z.array(z.enum(recallOwners)).min(1).max(recallOwners.length).optional().openapi({
    description: 'Whose move that is',
  }),
  overdue: z.boolean().optional().openapi({ description: 'Whether what is due next is past its time' }),
  dueBefore: instantText().optional(),
  requestedAt: instantRange(),
})
