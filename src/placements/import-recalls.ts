import { z } from '@hono/zod-openapi'
import { importKind } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import { schedule } from '../store/index.ts'
import { placingKinds } from '../tenancy/index.ts'
import { takeRecallRows } from './recall-file-rules.ts'
import { addRecallRows, recallTargets, runsForChange } from './recall-file-store.ts'
import { recalling } from './recall-input.ts'
import { recallJob } from './recall-jobs.ts'
import { recallProblems as problems } from './recall-problems.ts'
import { recallRunEvent, recallRunEvents } from './recall-run-events.ts'
import { insertRun, saveRun } from './recall-run-store.ts'

const { note: _, ...terms } = recalling

export const RecallLine = z.strictObject({
  recall: reference().openapi({
    ...{ description: 'Your reference of the recall the row is part of', example: 'RECALL-2026-12' },
  }),
  placement: reference().optional().openapi({ description: 'Your reference of the placement' }),
  account: reference().optional().openapi({ description: 'Or your reference of the account an agency holds' }),
  ...terms,
})
export type RecallLine = z.output<typeof RecallLine>

/**
 * Recalls by file: each row adds a placement to the recall it names, which its job then works off. A row that is part of
 * that recall already changes nothing, whatever became of the placement since.
 */
export const importRecalls = importKind({
  kind: 'recalls',
  summary: 'Placements to be recalled, each under the reference of a recall',
  scope: 'placements:place',
  organisations: placingKinds,
  row: RecallLine,
  naturalKey: ({ recall, placement, account }) => {
    const name = placement ?? account
    return typeof recall === 'string' && typeof name === 'string' ? `${recall} ${name}`.slice(0, 210) : null
  },
  constraints: { recalls_reference: problems.referenceTaken },
  load: (context, rows) => ({
    runs: runsForChange(context, [...new Set(rows.map(({ recall }) => recall))].toSorted()),
    targets: recallTargets(context, rows),
  }),
  decide: ({ runs, targets }, rows, context) => takeRecallRows(rows, { runs, targets }, context),
  write: (taken, context) =>
    taken.flatMap(({ run, before, rows }) => [
      before ? saveRun(run) : insertRun(run),
      addRecallRows(run, rows),
      // One that is still being worked off comes to its new rows by itself.
      ...(before?.state === 'recalling'
        ? []
        : [schedule({ kind: recallJob.work, subjectId: run.id, dueAt: context.now }, context)]),
    ]),
  events: (taken) => taken.flatMap(({ run, before }) => (before ? [] : [recallRunEvent(recallRunEvents.created, run)])),
})
