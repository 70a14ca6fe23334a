import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { documentsOfRun } from './document-store.ts'
import { noticeDocumentView } from './document-view.ts'
import { GetNoticeRun, ListNoticeRunRows, ListNoticeRuns, ListRunDocuments } from './notice-run-input.ts'
import { NoticeRunId } from './notice-run-model.ts'
import { runIdOf, runNamed, runRowsOf, runsOf, runsWithIds } from './notice-run-store.ts'
import { noticeRunRowView, noticeRunView } from './notice-run-view.ts'

export const getNoticeRun = query({
  name: 'notice_run.get',
  summary: 'Read a run of notices and how far it has come',
  scope: 'notices:read',
  input: GetNoticeRun,
  load: (context, { noticeRun }) => ({ run: runNamed(context, noticeRun) }),
  view: ({ run: [run] }) => (run ? noticeRunView(run) : null),
})

export const listNoticeRuns = query({
  name: 'notice_run.list',
  summary: 'List your runs of notices, newest first',
  scope: 'notices:read',
  input: ListNoticeRuns,
  list: true,
  load: (context, input) => ({ runs: runsOf(context, input, keysetOf(input)) }),
  view: ({ runs }, input) => pageOf(runs, input, { position: (run) => run, item: noticeRunView }),
})

const rowNumber = (cursor: string | undefined): number => (cursor ? Number((JSON.parse(cursor) as string[])[1]) : 0)

export const listNoticeRunRows = query({
  name: 'notice_run.rows',
  summary: 'List the rows of a run in order, with what became of each',
  scope: 'notices:read',
  input: ListNoticeRunRows,
  list: true,
  load: (context, input) => {
    const { fetch, among } = keysetOf(input)
    return {
      run: runNamed(context, input.noticeRun),
      rows: runRowsOf(context, input, { after: rowNumber(input.cursor), fetch, among }),
    }
  },
  view: ({ run: [run], rows }, input) =>
    run
      ? pageOf(rows, input, {
          position: ({ number }) => ({ createdAt: run.createdAt, id: String(number) }),
          item: noticeRunRowView,
        })
      : null,
})

export const listRunDocuments = query({
  name: 'notice_run.documents',
  summary: 'List the words of the notices of a run in order, as long as they are kept',
  scope: 'notices:read',
  input: ListRunDocuments,
  list: true,
  load: (context, input) => ({
    run: runNamed(context, input.noticeRun),
    documents: documentsOfRun(context, runIdOf(context, input.noticeRun), {
      after: rowNumber(input.cursor),
      fetch: keysetOf(input).fetch,
    }),
  }),
  view: async ({ run: [run], documents }, input, context) => {
    if (!run) return null
    const page = pageOf(documents, input, {
      position: ({ number }) => ({ createdAt: run.createdAt, id: String(number) }),
      item: (document) => document,
    })
    return { ...page, data: await Promise.all(page.data.map((one) => noticeDocumentView(one, context))) }
  },
})

export const noticeRunsByIds = batch({
  name: 'notice_run.by_ids',
  scope: 'notices:read',
  ids: NoticeRunId,
  rows: runsWithIds,
  key: ({ id }) => id,
  view: noticeRunView,
})
