import { importKind, type RowFate } from '../imports/index.ts'
import { collectingKinds } from '../tenancy/index.ts'
import { CallRow } from './input.ts'
import { callProblems } from './problems.ts'
import { insertCalls, knownCalls, lendersOf } from './record-store.ts'
import { takenCalls } from './rules.ts'

/** What a carrier recorded, by file. A call handed in before is left as it is. */
export const importCallRecords = importKind({
  kind: 'call-records',
  summary: 'Calls as an agency’s carrier recorded them',
  scope: 'placements:work',
  organisations: collectingKinds,
  row: CallRow,
  naturalKey: ({ reference, startedAt }) => `${startedAt ?? ''} ${reference ?? ''}`.slice(0, 200),
  constraints: { call_records_once: callProblems.repeated },
  load: (context, rows) => ({ known: knownCalls(context, rows), lenders: lendersOf(context) }),
  decide: ({ known, lenders }, rows, context) => {
    const found = takenCalls(rows, known, context)
    const fates = found.map((fate): RowFate => {
      if ('already' in fate) return { subjectId: fate.already, already: true }
      return 'refusal' in fate ? { problem: fate.refusal } : { subjectId: fate.taken.id }
    })
    const calls = found.flatMap((fate) => ('taken' in fate ? [fate.taken] : []))
    return { fates, decision: { calls, lenders: lenders.map(({ lender }) => lender) } }
  },
  write: insertCalls,
  events: () => [],
})
