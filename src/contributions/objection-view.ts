import { z } from '@hono/zod-openapi'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { productClasses, type RecordDisputeState, recordDisputeReasons } from './model.ts'
import { type ExchangeObjection, ExchangeObjectionId, OBJECTED_MAX } from './objection-model.ts'

const count = () => z.int().min(0).max(OBJECTED_MAX)

export const ExchangeObjectionResource = z
  .object({
    id: idOf(ExchangeObjectionId),
    exchangeId: idOf(ExchangeId),
    product: z.enum(productClasses),
    reason: z.enum(recordDisputeReasons),
    receivedOn: dayText(),
    dueOn: dayText().openapi({ description: 'The last day for answers; what is not answered then is in no answer' }),
    evidenceSha256: sha256Text(),
    records: count().openapi({ description: 'How many records it flagged' }),
    createdAt: instantText(),
  })
  .openapi('ExchangeObjection')

export const objectionView = (objection: ExchangeObjection): z.output<typeof ExchangeObjectionResource> => {
  const { orgId: _, disputes, ...shown } = objection
  return { ...shown, records: disputes.length }
}

export const ObjectionOutcomesResource = z
  .object({
    exchangeObjectionId: idOf(ExchangeObjectionId),
    open: count(),
    verified: count(),
    corrected: count(),
    withdrawn: count(),
    suppressed: count().openapi({ description: 'Not answered in time' }),
  })
  .openapi('ExchangeObjectionOutcomes')

export const outcomesView = (
  { id }: Pick<ExchangeObjection, 'id'>,
  states: readonly RecordDisputeState[],
): z.output<typeof ObjectionOutcomesResource> => {
  const of = (wanted: RecordDisputeState) => states.filter((state) => state === wanted).length
  return {
    ...{ exchangeObjectionId: id, open: of('open'), verified: of('verified'), corrected: of('corrected') },
    ...{ withdrawn: of('withdrawn'), suppressed: of('suppressed') },
  }
}
