import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { type TestClock, TestClockId } from './model.ts'

const TestClockData = z.strictObject({
  testClockId: idOf(TestClockId),
  advancedFrom: instantText().nullable(),
  advancedTo: instantText().nullable(),
})

const of = (does: string, description: string) =>
  defineEvent({ type: `test_clock.${does}`, version: 1, aggregate: 'test_clock', description, data: TestClockData })

export const testClockEvents = {
  created: of('created', 'A sandbox world got its test clock.'),
  advancing: of('advancing', 'The test clock was sent to a later time.'),
  advanced: of('advanced', 'The test clock is where it was sent, and what fell due on the way is done.'),
} as const

export const testClockEvent = (
  kind: (typeof testClockEvents)[keyof typeof testClockEvents],
  { id, advancedFrom, advancedTo }: TestClock,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [],
  data: { testClockId: id, advancedFrom, advancedTo },
})
