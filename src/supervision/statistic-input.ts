import { z } from '@hono/zod-openapi'
import { inspectionPurposes } from '../inspections/index.ts'
import { idOf, instantText, jurisdictionCode, listInput } from '../kernel/input.ts'
import { GRANTED_THOUSANDTHS, StatisticId, statisticNames } from './statistic-model.ts'

const monthStart = (example: string) => instantText().openapi({ description: 'The first moment of a month', example })

export const RequestStatistic = z.strictObject({
  statistic: z.enum(statisticNames).openapi({ description: 'What is counted: `GET /v1/supervision/statistic-kinds`' }),
  jurisdiction: jurisdictionCode().openapi({ description: 'A place you regulate; what lies in it is counted too' }),
  period: z
    .strictObject({ from: monthStart('2026-07-01T00:00:00Z'), to: monthStart('2026-10-01T00:00:00Z') })
    .openapi({ description: 'Half-open, whole months (UTC), 60 at the most' }),
  purpose: z
    .enum(inspectionPurposes)
    .openapi({ description: 'Why you ask: it is kept, and told to whose data is counted' }),
  asOf: instantText().optional().openapi({ description: 'Nothing later is counted; a minute ago where left out' }),
  epsilonThousandths: z.int().min(1).max(GRANTED_THOUSANDTHS).optional().openapi({
    description:
      'With noise, of this privacy loss in thousandths, paid of the budget of each quarter asked about; exact where left out',
  }),
})

export const NamesStatistic = z.strictObject({ supervisionStatistic: idOf(StatisticId) })

export const ListStatistics = z.strictObject({ ...listInput, statistic: z.enum(statisticNames).optional() })

export const ListBudgets = z.strictObject({
  quarter: z
    .string()
    .max(7)
    .regex(/^\d{4}-Q[1-4]$/)
    .optional()
    .openapi({ description: 'Of the data of one quarter', example: '2026-Q3' }),
})
