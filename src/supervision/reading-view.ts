import { z } from '@hono/zod-openapi'
import { inspectionPurposes } from '../inspections/index.ts'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Reading, ReadingId, readingKinds } from './reading-model.ts'
import { templateNames } from './template-model.ts'

export const ReadingResource = z
  .object({
    id: idOf(ReadingId),
    kind: z.enum(readingKinds).openapi({
      description:
        '`export`: rows of yours were taken along. `inspection`: decisions of a place you work in were opened. `statistic`: rows of yours were counted',
    }),
    regulatorId: idOf(OrganisationId),
    regulator: z.string().max(200).openapi({ description: 'Its name then' }),
    template: z.enum(templateNames).openapi({ description: 'What was read: `GET /v1/supervision/templates`' }),
    jurisdiction: jurisdictionCode(),
    purpose: z.enum(inspectionPurposes),
    from: instantText().nullable().openapi({ description: 'The period of an export or a statistic' }),
    to: instantText().nullable(),
    asOf: instantText().nullable(),
    until: instantText().nullable().openapi({ description: 'Until when an inspection shows decisions' }),
    readAt: instantText(),
    toldAt: instantText().openapi({ description: 'When you were told: after `readAt` where the export was sealed' }),
  })
  .openapi('SupervisionReading')

export const readingView = ({ orgId: _, ...shown }: Reading): z.output<typeof ReadingResource> => shown
