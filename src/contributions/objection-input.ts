import { z } from '@hono/zod-openapi'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { dayText, idOf, listInput } from '../kernel/input.ts'
import { subject } from './input.ts'
import { productClasses, recordDisputeReasons } from './model.ts'
import { ExchangeObjectionId } from './objection-model.ts'

export const RaiseObjection = z.strictObject({
  exchange: idOf(ExchangeId),
  subjects: z
    .array(z.strictObject(subject).openapi('ExchangeObjectionSubject'))
    .min(1)
    .max(8)
    .openapi({ description: 'The person’s tokens: under each key that answers, for each kind of identifier' }),
  product: z.enum(productClasses).openapi({ description: 'The class of products whose records are said to be wrong' }),
  reason: z.enum(recordDisputeReasons),
  receivedOn: dayText().openapi({ description: 'When the person said so: the clocks run from then' }),
  evidenceSha256: sha256Text().openapi({ description: 'Of what the person sent; keep it' }),
})
export const NamesObjection = z.strictObject({ exchangeObjection: idOf(ExchangeObjectionId) })
export const ListObjections = z.strictObject({ ...listInput })
