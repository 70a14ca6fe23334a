import { z } from '@hono/zod-openapi'
import { subject } from '../contributions/index.ts'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { idOf, instantText, listInput } from '../kernel/input.ts'
import { endCodes, protectionFacts, signalKinds } from '../protections/index.ts'
import { SafetySignalId, signalStatuses } from './model.ts'

const { treatment, limit, from, reference } = protectionFacts

export const RecordSignal = z.strictObject({
  exchange: idOf(ExchangeId),
  ...subject,
  kind: z.enum(signalKinds).openapi({ example: 'deceased' }),
  ...{ treatment, limit, from },
  until: instantText().optional().openapi({
    description: 'When it ends, itself not included, at most 366 days on; without it, by the terms of its kind',
  }),
  evidenceSha256: sha256Text().openapi({ description: 'Of what proves it; keep it' }),
  reference,
})

export const LiftSignal = z.strictObject({
  safetySignal: idOf(SafetySignalId),
  code: z.enum(endCodes),
  evidenceSha256: sha256Text().openapi({ description: 'Of what proves that it is over; keep it' }),
})

export const NamesSignal = z.strictObject({ safetySignal: idOf(SafetySignalId) })

export const ListSignals = z.strictObject({
  ...listInput,
  exchange: idOf(ExchangeId).optional(),
  status: z.array(z.enum(signalStatuses)).min(1).max(signalStatuses.length).optional(),
})
