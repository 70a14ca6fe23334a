import { z } from '@hono/zod-openapi'
import { purposes } from '../consent/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf } from '../kernel/input.ts'
import { type InquiryRun, InquiryRunId } from './run-model.ts'

const Data = z.strictObject({
  runId: idOf(InquiryRunId),
  exchangeId: idOf(ExchangeId),
  purpose: z.enum(purposes),
  total: z.int(),
  answered: z.int(),
  refused: z.int(),
})

const ofRun = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'inquiry_run', description, data: Data })

export const inquiryRunEvents = {
  started: ofRun('inquiry_run.started', 'Many inquiries were asked for at once. Told to whoever asked alone.'),
  finished: ofRun('inquiry_run.finished', 'Each of them was answered or refused. Told to whoever asked alone.'),
} as const

export const runEvent = (
  kind: (typeof inquiryRunEvents)[keyof typeof inquiryRunEvents],
  { id, orgId, exchangeId, purpose, total, answered, refused }: InquiryRun,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { runId: id, exchangeId, purpose, total, answered, refused },
})
