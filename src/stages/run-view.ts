import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { runStates, type StageRun, StageRunId } from './run-model.ts'

const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })

export const StageRunResource = z
  .object({
    id: idOf(StageRunId),
    state: z.enum(runStates),
    total: count('Cases to look at; 0 until those without a case have entered'),
    looked: count('Cases looked at so far'),
    entered: count('Placements, and accounts the lender works itself, that entered a policy'),
    adopted: count('Cases that went under the lender’s next policy'),
    lowered: count('Cases that went to a gentler stage'),
    raised: count('Cases that went to a harder stage'),
    proposed: count('Cases newly proposed for a harder stage'),
    startedAt: instantText(),
    finishedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('StageRun')

export const runView = ({ lenderId: _l, enteredTo: _e, accountsTo: _a, reached: _r, ...run }: StageRun) => run
