import { z } from '@hono/zod-openapi'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ownTimeZone } from '../tenancy/index.ts'
import { ListRuns, OneRun } from './run-input.ts'
import { StageRunId } from './run-model.ts'
import { nextNight } from './run-rules.ts'
import { runNamed, runsOf, runsWithIds } from './run-store.ts'
import { runView } from './run-view.ts'

export const getRun = query({
  name: 'stage_run.get',
  summary: 'Read how far a look at all cases is, and what came of it',
  scope: 'stages:read',
  input: OneRun,
  load: (context, { stageRun }) => ({ run: runNamed(context, stageRun) }),
  view: ({ run: [run] }) => (run ? runView(run) : null),
})

/** When the nightly job of the lender wakes next. */
export const getNight = query({
  name: 'stage_run.night',
  summary: 'Reckon when the lender’s next night is',
  scope: 'stages:read',
  input: z.strictObject({}),
  load: (context) => ({ zone: ownTimeZone(context) }),
  view: ({ zone: [own] }, _, { now }) => ({ next: nextNight(now, own?.timeZone ?? 'UTC') }),
})

export const listRuns = query({
  name: 'stage_run.list',
  summary: 'List looks at all cases, newest first',
  scope: 'stages:read',
  input: ListRuns,
  list: true,
  load: (context, input) => ({ runs: runsOf(context, input, keysetOf(input)) }),
  view: ({ runs }, input) =>
    pageOf(runs, input, { position: ({ startedAt, id }) => ({ createdAt: startedAt, id }), item: runView }),
})

export const runsByIds = batch({
  name: 'stage_run.by_ids',
  scope: 'stages:read',
  ids: StageRunId,
  rows: runsWithIds,
  key: ({ id }) => id,
  view: runView,
})
