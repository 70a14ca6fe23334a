import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/model.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type BatchRowOutcome,
  batchRowOutcomes,
  batchStates,
  type PlacementBatch,
  PlacementBatchId,
  PlacementId,
} from './model.ts'

const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })

export const BatchResource = z
  .object({
    id: idOf(PlacementBatchId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    mandateId: idOf(MandateId),
    reference: z.string().max(100).nullable().openapi({ description: 'The lender’s reference; null to the agency' }),
    state: z.enum(batchStates),
    total: count('Rows; to the agency, offers'),
    offered: count('Offers made'),
    failed: count('Rows that could not be placed; to the agency, none'),
    accepted: count('Offers accepted'),
    declined: count('Offers declined'),
    amountTotal: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .openapi({ description: 'Balances placed, in minor units of the mandate’s currency' }),
    respondBy: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PlacementBatch')
export type BatchResource = z.output<typeof BatchResource>

/** The batch as one side sees it: the agency knows of the offers, not of what could not be offered. */
export function batchView(batch: PlacementBatch, viewer: OrganisationId): BatchResource {
  const lends = viewer === batch.lenderId
  return {
    id: batch.id,
    lenderId: batch.lenderId,
    agencyId: batch.mandateAgencyId,
    mandateId: batch.mandateId,
    reference: lends ? batch.reference : null,
    state: batch.state,
    total: lends ? batch.total : batch.offered,
    offered: batch.offered,
    failed: lends ? batch.failed : 0,
    accepted: batch.accepted,
    declined: batch.declined,
    amountTotal: wireAmount(batch.amountTotal),
    respondBy: batch.respondBy,
    createdAt: batch.createdAt,
    version: batch.version,
  }
}

export interface BatchRow {
  readonly number: number
  readonly given: string | null
  readonly accountId: AccountId | null
  readonly placementId: PlacementId | null
  readonly outcome: BatchRowOutcome
  readonly problem: string | null
  readonly answerProblem: string | null
}

const problemCode = () => z.string().max(80).nullable()

export const BatchRowResource = z
  .object({
    number: z.int().min(1).max(2_147_483_647),
    given: z.string().max(104).nullable().openapi({ description: 'How you named the account; null to the agency' }),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    placementId: idOf(PlacementId).nullable(),
    outcome: z.enum(batchRowOutcomes),
    problem: problemCode().openapi({
      description: 'The code of the problem the row met',
      example: 'account_already_placed',
    }),
    answerProblem: problemCode().openapi({ description: 'Why the agency’s answer did not apply to this offer' }),
  })
  .openapi('PlacementBatchRow')

export const batchRowView = (row: BatchRow, lends: boolean): z.output<typeof BatchRowResource> => ({
  number: row.number,
  given: lends ? row.given : null,
  accountId: lends ? row.accountId : null,
  placementId: row.placementId,
  outcome: row.outcome,
  problem: lends ? row.problem : null,
  answerProblem: row.answerProblem,
})
