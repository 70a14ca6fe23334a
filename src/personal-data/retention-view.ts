import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import {
  findingOutcomes,
  type RetentionFinding,
  type RetentionRun,
  RetentionRunId,
  retentionModes,
  retentionStates,
} from './retention-model.ts'

const count = () => z.int().min(0).max(2_147_483_647)

export const RetentionRunResource = z
  .object({
    id: idOf(RetentionRunId),
    mode: z.enum(retentionModes),
    keepMonths: z.int().min(0).max(600),
    today: dayText().openapi({ description: 'The day it goes by' }),
    state: z.enum(retentionStates),
    progress: z
      .object({ looked: count(), due: count(), erased: count(), held: count() })
      .openapi({ description: 'Persons looked at; whose time is over; of them erased, and kept by a legal hold' }),
    finishedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('RetentionRun')

export const runView = (run: RetentionRun): z.output<typeof RetentionRunResource> => {
  const { id, mode, keepMonths, today, state, looked, due, erased, held, finishedAt, createdAt, version } = run
  const progress = { looked, due, erased, held }
  return { id, mode, keepMonths, today, state, progress, finishedAt, createdAt, version }
}

export const RetentionFindingResource = z
  .object({
    partyId: idOf(PartyId),
    dueOn: dayText().openapi({ description: 'From when nothing kept the data any more' }),
    rule: z
      .string()
      .max(60)
      .nullable()
      .openapi({ description: 'The law that kept it the longest; null: your own time' }),
    outcome: z.enum(findingOutcomes),
    foundAt: instantText(),
  })
  .openapi('RetentionFinding')

export const findingView = ({
  orgId: _,
  runId: __,
  ...shown
}: RetentionFinding): z.output<typeof RetentionFindingResource> => shown
