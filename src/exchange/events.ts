import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { matchNamespaces } from '../kernel/matched-id.ts'
import { memberEvents } from './member-events.ts'
import { type Evaluation, EvaluationId } from './model.ts'

export const exchangeEvents = {
  ...memberEvents,
  evaluated: defineEvent({
    ...{ type: 'exchange_evaluation.made', version: 1, aggregate: 'exchange_evaluation' },
    description:
      'Blinded points were evaluated: how many, in which namespace and epoch. Nobody learned what was in them. Told to whoever asked alone.',
    data: z.strictObject({
      evaluationId: idOf(EvaluationId),
      namespace: z.enum(matchNamespaces),
      epoch: z.string(),
      points: z.int(),
    }),
  }),
} as const

export const evaluatedEvent = ({ id, orgId, namespace, epoch, blindedElements }: Evaluation): EventDraft => ({
  ...{ kind: exchangeEvents.evaluated, aggregateId: id, audience: [orgId] },
  data: { evaluationId: id, namespace, epoch, points: blindedElements.length },
})
