import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { idOf, jurisdictionCode } from '../kernel/input.ts'
import { type Inspection, InspectionId, inspectionPurposes } from './model.ts'

export const inspectionEvents = {
  opened: defineEvent({
    ...{ type: 'inspection.opened', version: 1, aggregate: 'inspection' },
    description: 'A regulator looked at what the gate decided in a place, and said why.',
    data: z.strictObject({
      inspectionId: idOf(InspectionId),
      purpose: z.enum(inspectionPurposes),
      jurisdiction: jurisdictionCode(),
    }),
  }),
} as const

export const openedEvent = ({ id, orgId, purpose, jurisdiction }: Inspection): EventDraft => ({
  ...{ kind: inspectionEvents.opened, aggregateId: id, audience: [orgId], jurisdiction },
  data: { inspectionId: id, purpose, jurisdiction },
})
