import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Calendar } from './model.ts'

const CalendarData = z.strictObject({
  organisationId: idOf(OrganisationId),
  region: z.string().max(6).nullable(),
  version: z.int(),
})

export const calendarEvents = {
  updated: defineEvent({
    type: 'calendar.updated',
    version: 1,
    aggregate: 'calendar',
    description: 'The organisation changed its working hours, its region or its days.',
    data: CalendarData,
  }),
} as const

export const calendarEvent = (organisationId: OrganisationId, { region, version }: Calendar): EventDraft => ({
  kind: calendarEvents.updated as EventKind,
  aggregateId: organisationId,
  audience: [],
  data: { organisationId, region, version },
})
