import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { costKinds } from '../accounts/model.ts'
import { currencyCode, dayText, instantRange, listInput, minorUnits, named, reference, text } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { costBases } from './costs.law.ts'
import { closeCodes, enforcementKinds, LegalMatterId, matterStages, runners } from './model.ts'

const one = { legalMatter: named(LegalMatterId) }

export const OpenLegalMatter = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'Agencies: one you hold' }),
  runBy: z.enum(runners).optional().openapi({ description: 'Who runs it; whoever opens it when left out' }),
  lawFirm: text({ max: 200 }).optional().openapi({ description: 'Who acts in court', example: 'Court & Partners' }),
  letterOn: dayText().openapi({ description: 'The day of the letter of claim' }),
  reference: reference().optional().openapi({ description: 'Your own reference', example: 'MATTER-118' }),
})

export const GetLegalMatter = z.strictObject(one)

export const FileLegalMatter = z.strictObject({
  ...one,
  court: text({ max: 200 }).openapi({ example: 'Taipei District Court' }),
  claimNumber: reference().openapi({ description: 'As the court gave it', example: '2026-5512' }),
  filedOn: dayText(),
  claimed: minorUnits({ min: 1 }),
})

export const EnterJudgment = z.strictObject({
  ...one,
  judgmentOn: dayText(),
  awarded: minorUnits({ min: 0 }).openapi({ description: 'Without costs' }),
  costsAwarded: minorUnits({ min: 0 }).openapi({
    description: 'What is charged by order of the court stays within it',
  }),
  annualRate: z
    .int()
    .min(0)
    .max(100_000)
    .openapi({ description: 'Interest on the judgment, in basis points a year', example: 500 }),
})

export const EnforceJudgment = z.strictObject({ ...one, kind: z.enum(enforcementKinds), startedOn: dayText() })
export const CloseLegalMatter = z.strictObject({ ...one, code: z.enum(closeCodes) })

export const ChargeLegalCost = z.strictObject({
  ...one,
  kind: z.enum(costKinds),
  basis: z.enum(costBases).openapi({ description: 'By what right the borrower is charged' }),
  citation: text({ max: 200 }).openapi({
    description: 'The section, order or clause',
    example: 'Order of 20 November',
  }),
  amount: minorUnits({ min: 1 }),
  currency: currencyCode(),
  incurredOn: dayText(),
  reference: reference().optional().openapi({ description: 'Your own reference, unique among your costs' }),
})

export const ListLegalMatters = z.strictObject({
  ...listInput,
  stage: z.array(z.enum(matterStages)).min(1).max(matterStages.length).optional(),
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional(),
  openedAt: instantRange(),
})

export const ListMatterCosts = z.strictObject({ ...listInput, ...one })
