import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { comparisonNamed, comparisonsOf, comparisonsWithIds } from './comparison-store.ts'
import { differenceNamed, differencesOf, differencesWithIds } from './difference-store.ts'
import { differenceView } from './difference-view.ts'
import {
  ListCallComparisons,
  ListCallDifferences,
  ListCallRecords,
  OneCallComparison,
  OneCallDifference,
  OneCallRecord,
} from './input.ts'
import { CallComparisonId, CallDifferenceId, CallRecordId } from './model.ts'
import { callsOf, callsWithIds } from './record-store.ts'
import { callRecordView, comparisonView } from './view.ts'

const scope = 'placements:read'

export const getCallRecord = query({
  name: 'call_record.get',
  summary: 'Read what a carrier recorded of a call',
  scope,
  input: OneCallRecord,
  load: (context, { callRecord }) => ({ found: callsWithIds(context, [callRecord]) }),
  view: ({ found: [found] }) => (found ? callRecordView(found) : null),
})

export const listCallRecords = query({
  name: 'call_record.list',
  summary: 'List what your carrier recorded, the latest first',
  scope,
  input: ListCallRecords,
  list: true,
  load: (context, input) => ({ calls: callsOf(context, input, keysetOf(input)) }),
  view: ({ calls }, input) =>
    pageOf(calls, input, { position: ({ startedAt, id }) => ({ createdAt: startedAt, id }), item: callRecordView }),
})

export const getCallComparison = query({
  name: 'call_comparison.get',
  summary: 'Read a comparison of calls and how far it has come',
  scope,
  input: OneCallComparison,
  load: (context, { callComparison }) => ({ found: comparisonNamed(context, callComparison) }),
  view: ({ found: [found] }) => (found ? comparisonView(found) : null),
})

export const listCallComparisons = query({
  name: 'call_comparison.list',
  summary: 'List your comparisons of calls, newest first',
  scope,
  input: ListCallComparisons,
  list: true,
  load: (context, input) => ({ found: comparisonsOf(context, input, keysetOf(input)) }),
  view: ({ found }, input) => pageOf(found, input, { position: (row) => row, item: comparisonView }),
})

export const getCallDifference = query({
  name: 'call_difference.get',
  summary: 'Read a difference between a carrier’s records and activities',
  scope,
  input: OneCallDifference,
  load: (context, { callDifference }) => ({ found: differenceNamed(context, callDifference) }),
  view: ({ found: [found] }, _, context) => (found ? differenceView(found, context) : null),
})

export const listCallDifferences = query({
  name: 'call_difference.list',
  summary:
    'List what carriers and activities tell differently: an agency all of its own, a lender that of its placements',
  scope,
  input: ListCallDifferences,
  list: true,
  load: (context, input) => ({ differences: differencesOf(context, input, keysetOf(input)) }),
  view: async ({ differences }, input, context) => {
    const page = pageOf(differences, input, { position: (row) => row, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => differenceView(row, context))) }
  },
})

export const callRecordsByIds = batch({
  ...{ name: 'call_record.by_ids', scope, ids: CallRecordId, rows: callsWithIds, key: ({ id }) => id },
  view: callRecordView,
})

export const callComparisonsByIds = batch({
  ...{ name: 'call_comparison.by_ids', scope, ids: CallComparisonId, rows: comparisonsWithIds, key: ({ id }) => id },
  view: comparisonView,
})

export const callDifferencesByIds = batch({
  ...{ name: 'call_difference.by_ids', scope, ids: CallDifferenceId, rows: differencesWithIds, key: ({ id }) => id },
  view: differenceView,
})

/** What a comparing job does next: the phase, and the period with the tolerance around it. */
export const nextToPair = query({
  name: 'call_comparison.next_step',
  summary: 'Find what is left to compare',
  scope,
  input: OneCallComparison,
  load: (context, { callComparison }) => ({ found: comparisonNamed(context, callComparison) }),
  view: ({ found: [found] }) => found ?? null,
})
