import { z } from '@hono/zod-openapi'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { dayText, idOf, listInput } from '../kernel/input.ts'
import { facts } from './input.ts'
import {
  ExchangeCorrectionId,
  ExchangeDisputeId,
  ExchangeRecordId,
  recordDisputeReasons,
  recordDisputeStates,
} from './model.ts'

export const RaiseDispute = z.strictObject({
  exchangeRecord: idOf(ExchangeRecordId),
  reason: z.enum(recordDisputeReasons),
  receivedOn: dayText().openapi({ description: 'When the borrower said so: the clock runs from then' }),
  evidenceSha256: sha256Text().optional().openapi({ description: 'Of what the borrower sent' }),
})
export const NamesDispute = z.strictObject({ exchangeDispute: idOf(ExchangeDisputeId) })
export const AnswerDispute = z.strictObject({
  exchangeDispute: idOf(ExchangeDisputeId),
  outcome: z.enum(['verified', 'corrected', 'withdrawn']),
  evidenceSha256: sha256Text().openapi({ description: 'Of what the answer rests on; keep it' }),
  facts: z.strictObject(facts).optional().openapi({ description: 'How the debt stands, where it is corrected' }),
})
export const ListDisputes = z.strictObject({
  ...listInput,
  state: z.array(z.enum(recordDisputeStates)).min(1).max(recordDisputeStates.length).optional(),
})

export const NamesCorrection = z.strictObject({ exchangeCorrection: idOf(ExchangeCorrectionId) })
export const ListCorrections = z.strictObject({
  ...listInput,
  exchange: idOf(ExchangeId).optional(),
  acknowledged: z.boolean().optional().openapi({ description: 'Only those acknowledged, or only those not' }),
})
