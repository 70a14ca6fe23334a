import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/model.ts'
import { idOf, instantRange, instantText, listInput, named, reference, text } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { dictionaryFormat, translatable } from './cross-walks.ts'
import { codeKinds, codesOf } from './dictionary.ts'
import { PlacementBatchId, PlacementId, placementStatuses } from './model.ts'

const respondBy = () =>
  instantText().optional().openapi({ description: 'When an unanswered offer expires; never, when left out' })

export const PlaceAccount = z.strictObject({
  account: named(AccountId),
  mandate: named(MandateId),
  reference: reference()
    .optional()
    .openapi({ description: 'Your own reference, unique among your placements', example: 'P-2026-000123' }),
  respondBy: respondBy(),
  offer: z.boolean().default(true).openapi({ description: 'False keeps it a draft that only you see' }),
})

export const OfferPlacement = z.strictObject({ placement: named(PlacementId), respondBy: respondBy() })

export const WithdrawPlacement = z.strictObject({ placement: named(PlacementId) })

export const AcceptPlacement = z.strictObject({
  placement: named(PlacementId),
  reference: reference()
    .optional()
    .openapi({ description: 'Your own reference, unique among your placements', example: 'CASE-88-120' }),
})

export const DeclinePlacement = z.strictObject({ placement: named(PlacementId), code: z.enum(codesOf('decline')) })

export const ActivatePlacement = z.strictObject({ placement: named(PlacementId) })

export const ClosePlacement = z.strictObject({
  placement: named(PlacementId),
  code: z.enum(codesOf('close')),
  note: text({ max: 2_000 }).optional().openapi({ description: 'For the other side; kept sealed' }),
})

export const ReopenPlacement = z.strictObject({ placement: named(PlacementId), code: z.enum(codesOf('reopen')) })

export const SuspendPlacements = z.strictObject({ mandate: idOf(MandateId) })

export const ExpirePlacement = z.strictObject({ placement: named(PlacementId) })

export const GetPlacement = z.strictObject({ placement: named(PlacementId) })

export const ListPlacements = z.strictObject({
  ...listInput,
  status: z.array(z.enum(placementStatuses)).min(1).max(placementStatuses.length).optional(),
  mandate: idOf(MandateId).optional(),
  batch: idOf(PlacementBatchId).optional(),
  account: idOf(AccountId).optional().openapi({ description: 'Lenders only: your account' }),
  counterparty: idOf(OrganisationId).optional(),
  createdAt: instantRange(),
})

export const ListHistory = z.strictObject({ ...listInput, placement: named(PlacementId) })

export const ListCaseFiles = z.strictObject(listInput)

export const GetCodes = z.strictObject({ kind: z.enum(codeKinds).optional() })

const format = () => z.enum(translatable).default(dictionaryFormat)

export const TranslateCode = z.strictObject({
  from: format().openapi({ description: 'The format the code is of' }),
  to: format().openapi({ description: 'The format wanted' }),
  code: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[!-~]+$/)
    .openapi({ example: '40' }),
  kind: z.enum(codeKinds).optional().openapi({ description: 'What the code is the reason for, where you know it' }),
})
