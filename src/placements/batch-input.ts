import { z } from '@hono/zod-openapi'
import { bucketsSelected, productsSelected } from '../accounts/index.ts'
import { AccountId, accountStatuses } from '../accounts/model.ts'
import { ImportId } from '../imports/index.ts'
import { currencyCode, idOf, instantRange, instantText, listInput, named, reference } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { codesOf } from './dictionary.ts'
import { batchRowOutcomes, batchStates, PlacementBatchId, PlacementId } from './model.ts'

export const BATCH_ACCOUNTS_MAX = 10_000
export const BATCH_EXCEPTIONS_MAX = 10_000

const amountBound = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)

const Selection = z
  .strictObject({
    status: z.array(z.enum(accountStatuses)).min(1).max(accountStatuses.length).optional(),
    bucket: bucketsSelected().optional(),
    product: productsSelected().optional(),
    currency: currencyCode().optional(),
    jurisdiction: z
      .string()
      .max(6)
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
      .optional(),
    balanceMin: amountBound().optional().openapi({ description: 'Minor units' }),
    balanceMax: amountBound().optional().openapi({ description: 'Minor units' }),
  })
  .openapi('AccountSelection', { description: 'Accounts not placed yet that match every field given' })

const Source = z
  .union([
    z.strictObject({ accounts: z.array(named(AccountId)).min(1).max(BATCH_ACCOUNTS_MAX) }).openapi('BatchOfAccounts'),
    z.strictObject({ filter: Selection }).openapi('BatchOfSelection'),
    z
      .strictObject({ import: named(ImportId) })
      .openapi('BatchOfImport', { description: 'Every account of a completed import' }),
  ])
  .openapi('BatchSource')

export const CreateBatch = z.strictObject({
  mandate: named(MandateId),
  reference: reference()
    .optional()
    .openapi({ description: 'Your own reference, unique among your batches', example: 'BATCH-2026-12' }),
  respondBy: instantText().openapi({ description: 'When offers nobody answered expire' }),
  source: Source,
})

export const AbortBatch = z.strictObject({ batch: named(PlacementBatchId) })

export const StepBatch = z.strictObject({ batch: idOf(PlacementBatchId) })

export const AnswerBatch = z.strictObject({
  batch: idOf(PlacementBatchId),
  acceptAll: z.literal(true).optional().openapi({ description: 'Accept every offer but the exceptions' }),
  declineAll: z
    .enum(codesOf('decline'))
    .optional()
    .openapi({ description: 'Decline every offer but the exceptions, with this code' }),
  except: z
    .array(z.strictObject({ placement: idOf(PlacementId), code: z.enum(codesOf('decline')).optional() }))
    .max(BATCH_EXCEPTIONS_MAX)
    .default([])
    .openapi({
      description: 'With `acceptAll`: offers to decline, each with its code. With `declineAll`: offers to accept.',
    }),
})

export const GetBatch = z.strictObject({ batch: named(PlacementBatchId) })

export const ListBatches = z.strictObject({
  ...listInput,
  state: z.array(z.enum(batchStates)).min(1).max(batchStates.length).optional(),
  counterparty: idOf(OrganisationId).optional(),
  createdAt: instantRange(),
})

export const ListBatchRows = z.strictObject({
  ...listInput,
  batch: named(PlacementBatchId),
  outcome: z.array(z.enum(batchRowOutcomes)).min(1).max(batchRowOutcomes.length).optional(),
})
