import { z } from '@hono/zod-openapi'
import { idOf, listInput } from '../kernel/input.ts'
import { findingOutcomes, RetentionRunId, retentionModes } from './retention-model.ts'

export const StartRetentionRun = z.strictObject({
  mode: z.enum(retentionModes).openapi({
    description: '`report` names whose time is over; `erase` destroys their keys too, and nothing brings them back',
  }),
  keepMonths: z.int().min(0).max(600).openapi({
    description: 'How long after the last record you keep data at the least; a law that keeps it longer counts',
    example: 72,
  }),
})
export const NamesRetentionRun = z.strictObject({ retentionRun: idOf(RetentionRunId) })
export const ListRetentionRuns = z.strictObject({ ...listInput })
export const ListFindings = z.strictObject({
  ...listInput,
  retentionRun: idOf(RetentionRunId),
  outcome: z.enum(findingOutcomes).optional(),
})
