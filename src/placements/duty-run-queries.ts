import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetDutyRun, ListDutyRefusals, ListDutyRuns } from './duty-run-input.ts'
import { DutyRunId } from './duty-run-model.ts'
import { dutyRefusalsOf, dutyRunsOf, dutyRunsWithIds, dutyRunWithId } from './duty-run-store.ts'
import { dutyRefusalView, dutyRunView, placeOfRunSignatory } from './duty-run-view.ts'
import type { PlacementRecallId } from './recall-model.ts'
import { openWords } from './sealed-words.ts'

export const getDutyRun = query({
  name: 'duty_run.get',
  summary: 'Read how far a duty done for many recalls has come',
  scope: 'placements:read',
  input: GetDutyRun,
  load: (context, { dutyRun }) => ({ run: dutyRunWithId(context, dutyRun) }),
  view: ({ run: [run] }, _, context) => (run ? dutyRunView(run, context) : null),
})

/** What the job of a run says next, and of which recalls. */
export const nextOfDutyRun = query({
  name: 'duty_run.next',
  summary: 'Read what a run of duties says next',
  scope: 'placements:read',
  input: GetDutyRun,
  load: (context, { dutyRun }) => ({ run: dutyRunWithId(context, dutyRun) }),
  view: async ({ run: [run] }, _, context) => {
    if (!run) return null
    const { duty, state, lenderId: lender, filter, reached } = run
    const signatory = await openWords(run.signatory, placeOfRunSignatory(run), context)
    const source = { filter: { ...filter, lender, ...(reached ? { after: reached } : {}) } }
    return { duty, state, asked: { ...run.claim, ...(signatory === null ? {} : { signatory }), source } }
  },
})

export const listDutyRuns = query({
  name: 'duty_run.list',
  summary: 'List duties done for many recalls, newest first',
  scope: 'placements:read',
  input: ListDutyRuns,
  list: true,
  load: (context, input) => ({ runs: dutyRunsOf(context, input, keysetOf(input)) }),
  view: ({ runs }, input, context) =>
    pageOf(runs, input, { position: (run) => run, item: (run) => dutyRunView(run, context) }),
})

export const listDutyRefusals = query({
  name: 'duty_run.refusals',
  summary: 'List the recalls whose duty a run could not do, each with its problem',
  scope: 'placements:read',
  input: ListDutyRefusals,
  list: true,
  load: (context, input) => ({
    run: dutyRunWithId(context, input.dutyRun),
    refusals: dutyRefusalsOf(context, {
      ...{ dutyRun: input.dutyRun, after: recallAfter(input.cursor), fetch: keysetOf(input).fetch },
    }),
  }),
  view: ({ run: [run], refusals }, input) =>
    run
      ? pageOf(refusals, input, {
          position: ({ placementRecallId }) => ({ createdAt: run.createdAt, id: placementRecallId }),
          item: dutyRefusalView,
        })
      : null,
})

const recallAfter = (cursor: string | undefined): PlacementRecallId | undefined =>
  cursor ? ((JSON.parse(cursor) as string[])[1] as PlacementRecallId) : undefined

export const dutyRunsByIds = batch({
  name: 'duty_run.by_ids',
  scope: 'placements:read',
  ids: DutyRunId,
  rows: dutyRunsWithIds,
  key: ({ id }) => id,
  view: dutyRunView,
})
