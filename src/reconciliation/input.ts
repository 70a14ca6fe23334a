import { z } from '@hono/zod-openapi'
import {
  currencyCode,
  dayText,
  idOf,
  instantRange,
  listInput,
  minorUnits,
  named,
  reference,
  text,
} from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { codesOf, PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { LINES_MAX } from './line-rules.ts'
import {
  DifferenceId,
  differenceKinds,
  differenceStates,
  lineOutcomes,
  ReconciliationId,
  reconciliationStates,
  statedStatuses,
} from './model.ts'

/** Lines one call takes. */
export const LINES_PER_CALL_MAX = 1_000
const EXCEPTIONS_MAX = 1_000

const controlTotals = () =>
  z
    .strictObject({ count: z.int().min(0).max(LINES_MAX), amount: minorUnits() })
    .optional()
    .openapi({ description: 'How many lines you state and what their balances add up to: both must match to the unit' })

export const OpenReconciliation = z.strictObject({
  mandate: named(MandateId),
  asOf: dayText().openapi({
    description: 'The day whose end is stated, in the lender’s time zone: today or one of the 40 days before',
  }),
  currency: currencyCode().optional().openapi({ description: 'Of the mandate’s terms in force unless said' }),
  reference: reference()
    .optional()
    .openapi({ description: 'Your own reference, unique among your reconciliations', example: 'INVENTORY-2026-11' }),
  controlTotals: controlTotals(),
})

/** What a line says besides how it names its placement: the same by API and by file. */
export const lineFields = {
  balance: minorUnits().openapi({
    description: 'What is owed by your books, in minor units of the statement’s currency',
  }),
  status: z.enum(statedStatuses).optional().openapi({
    description: 'As you have it. Left out, the line says that you hold the placement, in whatever status',
  }),
  lastPaymentOn: dayText().optional(),
  lastPaymentAmount: minorUnits().optional(),
  key: reference().optional().openapi({
    description: 'The line’s own name in your books; the placement as you name it unless said',
    example: '000017',
  }),
}

/** An id, or a reference: the agency’s of the placement, else the lender’s, else the account’s. */
export const statedPlacement = () =>
  named(PlacementId)
    .transform((name) => ('id' in name ? name.id : `ref:${name.reference}`))
    .openapi({
      description:
        'The placement’s id, or `ref:` and a reference: yours of the placement, else the lender’s of it, else the lender’s of the account',
    })

export const StateLines = z.strictObject({
  reconciliation: named(ReconciliationId),
  lines: z
    .array(z.strictObject({ placement: statedPlacement(), ...lineFields }).openapi('StatedLine'))
    .min(1)
    .max(LINES_PER_CALL_MAX)
    .openapi({ description: 'A line whose key was stated before takes the place of the earlier one' }),
})

export const SubmitReconciliation = z.strictObject({
  reconciliation: named(ReconciliationId),
  controlTotals: controlTotals(),
})

export const OneReconciliation = z.strictObject({ reconciliation: named(ReconciliationId) })

export const StepReconciliation = z.strictObject({ reconciliation: idOf(ReconciliationId) })

export const ListReconciliations = z.strictObject({
  ...listInput,
  state: z.array(z.enum(reconciliationStates)).min(1).max(reconciliationStates.length).optional(),
  mandate: idOf(MandateId).optional(),
  counterparty: idOf(OrganisationId).optional(),
  createdAt: instantRange(),
})

export const ListLines = z.strictObject({
  ...listInput,
  reconciliation: named(ReconciliationId),
  outcome: z.array(z.enum(lineOutcomes)).min(1).max(lineOutcomes.length).optional(),
})

export const ListDifferences = z.strictObject({
  ...listInput,
  reconciliation: named(ReconciliationId),
  kind: z.array(z.enum(differenceKinds)).min(1).max(differenceKinds.length).optional(),
  state: z.array(z.enum(differenceStates)).min(1).max(differenceStates.length).optional(),
})

const code = () => z.enum(codesOf('difference')).openapi({ description: 'What explains it' })

export const OneDifference = z.strictObject({ difference: idOf(DifferenceId) })

export const AcceptDifference = z.strictObject({ difference: idOf(DifferenceId), code: code() })

export const ContestDifference = z.strictObject({
  difference: idOf(DifferenceId),
  code: code(),
  note: text({ max: 4_000 }).optional().openapi({ description: 'For the other side alone; kept sealed' }),
})

export const AcceptAll = z.strictObject({
  reconciliation: named(ReconciliationId),
  kind: z.enum(differenceKinds),
  code: code(),
  except: z
    .array(idOf(DifferenceId))
    .max(EXCEPTIONS_MAX)
    .default([])
    .openapi({ description: 'Differences to leave as they are' }),
})
