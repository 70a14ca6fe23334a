import { z } from '@hono/zod-openapi'
import { subject } from '../contributions/index.ts'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { idOf, listInput } from '../kernel/input.ts'
import { FootprintId, SUBJECTS_MAX } from './footprint-model.ts'

export const DrawFootprint = z.strictObject({
  exchange: idOf(ExchangeId),
  subjects: z
    .array(z.strictObject(subject).openapi('ExchangeFootprintSubject'))
    .min(1)
    .max(SUBJECTS_MAX)
    .openapi({ description: 'The person’s tokens: under each key that answered, for each kind of identifier' }),
  evidenceSha256: sha256Text().openapi({ description: 'Of what shows that the person asked for it; keep it' }),
})
export const NamesFootprint = z.strictObject({ exchangeFootprint: idOf(FootprintId) })
export const ListFootprints = z.strictObject({ ...listInput })
