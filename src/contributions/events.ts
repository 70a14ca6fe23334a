import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { debtStatuses, type ExchangeRecord, ExchangeRecordId } from './model.ts'

const RecordData = z.strictObject({
  recordId: idOf(ExchangeRecordId),
  exchangeId: idOf(ExchangeId),
  sequence: z.int(),
  status: z.enum(debtStatuses),
  firstDelinquencyOn: dayText().nullable(),
})

const ofRecord = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange_record', description, data: RecordData })

/** Told to the member alone. In the transparency log they prove that a first delinquency was never made later. */
export const contributionEvents = {
  contributed: ofRecord('exchange_record.contributed', 'You said how a debt stands. Told to you alone.'),
  corrected: ofRecord('exchange_record.corrected', 'You put right what you had said of a debt. Told to you alone.'),
  withdrawn: ofRecord('exchange_record.withdrawn', 'You took back what you had said of a debt. Told to you alone.'),
} as const

export const recordEvent = (
  kind: EventKind<string, z.output<typeof RecordData>>,
  { id, orgId, exchangeId, sequence, status, firstDelinquencyOn }: ExchangeRecord,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { recordId: id, exchangeId, sequence, status, firstDelinquencyOn },
})
