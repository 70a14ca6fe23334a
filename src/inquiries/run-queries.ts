import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListInquiryItems, ListInquiryRuns, NamesInquiryRun } from './run-input.ts'
import { InquiryRunId } from './run-model.ts'
import { itemsOf, runsOf, runsWithIds } from './run-store.ts'
import { itemsView, openItem, runView } from './run-view.ts'

export const getInquiryRun = query({
  name: 'inquiry_run.get',
  summary: 'Read how far a run of inquiries has come',
  scope: 'exchange:read',
  input: NamesInquiryRun,
  load: (context, { inquiryRun }) => ({ found: runsWithIds(context, [inquiryRun]) }),
  view: ({ found: [found] }) => (found ? runView(found) : null),
})

export const listInquiryRuns = query({
  name: 'inquiry_run.list',
  summary: 'List your runs of inquiries, newest first',
  scope: 'exchange:read',
  input: ListInquiryRuns,
  list: true,
  load: (context, input) => ({ runs: runsOf(context, keysetOf(input)) }),
  view: ({ runs }, input) =>
    pageOf(runs, input, { position: ({ createdAt, id }) => ({ createdAt, id }), item: runView }),
})

export const listInquiryItems = query({
  name: 'inquiry_run.items',
  summary: 'Read what a run of inquiries was answered, in the order it was asked',
  scope: 'exchange:read',
  input: ListInquiryItems,
  load: (context, { inquiryRun, after, limit, state }) => ({
    run: runsWithIds(context, [inquiryRun]),
    items: itemsOf(context, inquiryRun, { after, fetch: limit + 1, state }),
  }),
  view: ({ run: [run], items }, { limit }, context) => (run ? itemsView(items, limit, context) : null),
})

/** What the run’s job asks next; null where nothing waits. */
export const nextItem = query({
  name: 'inquiry_run.next',
  summary: 'Read what a run of inquiries asks next',
  scope: 'exchange:read',
  input: NamesInquiryRun,
  load: (context, { inquiryRun }) => ({
    waiting: itemsOf(context, inquiryRun, { after: 0, fetch: 1, state: ['waiting'] }),
  }),
  view: async ({ waiting: [item] }, _, context) => ({
    next: item ? { number: item.number, asked: await openItem(context, 'asked', { item, sealed: item.asked }) } : null,
  }),
})

export const inquiryRunsByIds = batch({
  name: 'inquiry_run.by_ids',
  scope: 'exchange:read',
  ids: InquiryRunId,
  rows: runsWithIds,
  key: ({ id }) => id,
  view: runView,
})
