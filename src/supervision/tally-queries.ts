import { z } from '@hono/zod-openapi'
import { dayText, idOf } from '../kernel/input.ts'
import { Problem } from '../kernel/problem.ts'
import { query } from '../query.ts'
import { SupervisionExportId } from './model.ts'
import { supervisionProblems as problems } from './problems.ts'
import { exportNamed } from './store.ts'
import { dueDays, talliedFrom } from './tally-rules.ts'
import { takenSince, talliesOf } from './tally-store.ts'
import { tallyEntry } from './tally-view.ts'

const scope = 'contacts:read'

const ListTallies = z.strictObject({
  supervisionExport: idOf(SupervisionExportId),
  after: dayText().optional().openapi({ description: 'The last day you have' }),
  limit: z.int().min(1).max(25).default(25),
})

export const getExportTallies = query({
  name: 'supervision_export.tallies',
  summary: 'Read how many rows each day of an export was counted to have, before it was asked for',
  scope,
  input: ListTallies,
  problems: [problems.notReady],
  load: (context, { supervisionExport, after, limit }) => ({
    file: exportNamed(context, supervisionExport),
    tallies: talliesOf(context, supervisionExport, { after, limit: limit + 1 }),
  }),
  view: ({ file: [file], tallies }, { limit }, context) => {
    if (file?.state === 'running') throw new Problem(problems.notReady, { retryAfterSeconds: 5 })
    const shown = tallies.slice(0, limit).map((each) => tallyEntry(each, context))
    return file ? { supervisionExportId: file.id, tallies: shown, hasMore: tallies.length > limit } : null
  },
})

/** What the nightly job counts next. */
export const tallyDue = query({
  name: 'supervision_tally.due',
  summary: 'Read which days are to be counted',
  scope,
  input: z.strictObject({}),
  load: (context) => ({ taken: takenSince(context, talliedFrom(context.now)) }),
  view: ({ taken }, _, { now }) => ({ days: [...dueDays(taken, now)] }),
})
