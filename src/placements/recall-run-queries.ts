import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { RecallId } from './recall-model.ts'
import { GetRecall, ListRecallRows, ListRecalls } from './recall-run-input.ts'
import { recallRowsOf, runNamed, runsOf, runsWithIds } from './recall-run-store.ts'
import { recallRowView, recallRunView } from './recall-run-view.ts'

export const getRecall = query({
  name: 'recall.get',
  summary: 'Read a recall of many placements and how far it has come',
  scope: 'placements:read',
  input: GetRecall,
  load: (context, { recall }) => ({ run: runNamed(context, recall) }),
  view: ({ run: [run] }, _, context) => (run ? recallRunView(run, context) : null),
})

export const listRecalls = query({
  name: 'recall.list',
  summary: 'List your recalls of many placements, newest first',
  scope: 'placements:read',
  input: ListRecalls,
  list: true,
  load: (context, input) => ({ runs: runsOf(context, input, keysetOf(input)) }),
  view: async ({ runs }, input, context) => {
    const page = pageOf(runs, input, { position: (run) => run, item: (run) => run })
    return { ...page, data: await Promise.all(page.data.map((run) => recallRunView(run, context))) }
  },
})

export const listRecallRows = query({
  name: 'recall.rows',
  summary: 'List the rows of a recall in order, with what became of each',
  scope: 'placements:read',
  input: ListRecallRows,
  list: true,
  load: (context, input) => {
    const { fetch, among } = keysetOf(input)
    return {
      run: runNamed(context, input.recall),
      rows: recallRowsOf(context, input, { after: rowNumber(input.cursor), fetch, among }),
    }
  },
  view: ({ run: [run], rows }, input) =>
    run
      ? pageOf(rows, input, {
          position: ({ number }) => ({ createdAt: run.createdAt, id: String(number) }),
          item: recallRowView,
        })
      : null,
})

const rowNumber = (cursor: string | undefined): number => (cursor ? Number((JSON.parse(cursor) as string[])[1]) : 0)

export const recallsByIds = batch({
  name: 'recall.by_ids',
  scope: 'placements:read',
  ids: RecallId,
  rows: runsWithIds,
  key: ({ id }) => id,
  view: recallRunView,
})
