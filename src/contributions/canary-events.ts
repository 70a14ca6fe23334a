import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf } from '../kernel/input.ts'
import { type ExchangeCanary, ExchangeCanaryId } from './canary-model.ts'
import { strongNamespaces } from './model.ts'

const Data = z.strictObject({
  canaryId: idOf(ExchangeCanaryId),
  exchangeId: idOf(ExchangeId),
  namespace: z.enum(strongNamespaces),
  epoch: z.string(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange_canary', description, data: Data })

/** Told to the operator alone. That somebody came upon one is told as `exchange_member.suspended`. */
export const canaryEvents = {
  planted: about('exchange_canary.planted', 'An operator planted an identity nobody has. Told to it alone.'),
  lifted: about('exchange_canary.lifted', 'An operator took a planted identity away. Told to it alone.'),
} as const

export const canaryEvent = (
  kind: EventKind<string, z.output<typeof Data>>,
  { id, orgId, exchangeId, namespace, epoch }: ExchangeCanary,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { canaryId: id, exchangeId, namespace, epoch },
})
