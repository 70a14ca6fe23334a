import { z } from '@hono/zod-openapi'
import { buckets } from '../accounts/model.ts'
import { ExchangeId } from '../exchange/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { ClientId, OrganisationId } from '../tenancy/index.ts'
import {
  amountBands,
  correctionKinds,
  debtStatuses,
  type ExchangeCorrection,
  ExchangeCorrectionId,
  type ExchangeDispute,
  ExchangeDisputeId,
  ExchangeRecordId,
  productClasses,
  recordDisputeReasons,
  recordDisputeStates,
} from './model.ts'

const version = () => z.int().min(1).max(2_147_483_647)
const sha256 = () => z.string().length(64).nullable()

export const ExchangeDisputeResource = z
  .object({
    id: idOf(ExchangeDisputeId),
    recordId: idOf(ExchangeRecordId),
    exchangeId: idOf(ExchangeId),
    reason: z.enum(recordDisputeReasons),
    state: z.enum(recordDisputeStates),
    receivedOn: dayText(),
    dueOn: dayText().openapi({
      description: 'The last day to answer; unanswered, the record is in no answer after it',
    }),
    extended: z.boolean(),
    evidenceSha256: sha256(),
    answerSha256: sha256(),
    answeredBy: idOf(ClientId).nullable(),
    answeredAt: instantText().nullable(),
    suppressedAt: instantText().nullable(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('ExchangeDispute')

export const disputeView = ({ orgId: _, ...dispute }: ExchangeDispute): z.output<typeof ExchangeDisputeResource> =>
  dispute

export const ExchangeCorrectionResource = z
  .object({
    id: idOf(ExchangeCorrectionId),
    exchangeId: idOf(ExchangeId),
    organisationId: idOf(OrganisationId).openapi({ description: 'Who was told' }),
    inquiry: z.string().max(40).openapi({ description: 'In answer to which inquiry' }),
    kind: z.enum(correctionKinds).openapi({ description: 'What became of what you were told' }),
    product: z.enum(productClasses),
    status: z.enum(debtStatuses),
    daysPastDue: z.enum(buckets.map(({ code }) => code)),
    amountBand: z.enum(amountBands),
    acknowledgedAt: instantText().nullable(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('ExchangeCorrection')

/** What was told is the reader’s and its operator’s to read; of whose record it was, nothing is. */
export const correctionView = (correction: ExchangeCorrection): z.output<typeof ExchangeCorrectionResource> => {
  const { id, orgId, exchangeId, inquiry, kind, product, status, daysPastDue, amountBand } = correction
  return {
    ...{ id, exchangeId, organisationId: orgId, inquiry, kind, product, status, daysPastDue, amountBand },
    ...{ acknowledgedAt: correction.acknowledgedAt, createdAt: correction.createdAt, version: correction.version },
  }
}
