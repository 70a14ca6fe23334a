import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { type Tally, TallyId, talliedTemplates } from './tally-model.ts'

export const tallyEvents = {
  taken: defineEvent({
    ...{ type: 'supervision_tally.taken', version: 1, aggregate: 'supervision_tally' },
    description:
      'How many rows a day had where you regulate was counted, and committed to. An export that has the day opens it. Told to the regulator alone.',
    data: z.strictObject({
      tallyId: idOf(TallyId),
      template: z.enum(talliedTemplates),
      day: dayText(),
      until: instantText(),
      commitment: z.string(),
    }),
  }),
} as const

export const takenEvent = ({ id, orgId, template, day, until, commitment }: Tally): EventDraft => ({
  ...{ kind: tallyEvents.taken as EventKind, aggregateId: id, audience: [orgId] },
  data: { tallyId: id, template, day, until, commitment },
})
