import { command } from '../../command.ts'
import { unlessAllRefused } from '../../kernel/all-refused.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { HandInCalls } from '../input.ts'
import { callProblems as problems } from '../problems.ts'
import { insertCalls, knownCalls, lendersOf } from '../record-store.ts'
import { takenCalls } from '../rules.ts'
import { fatesView } from '../view.ts'

export const handInCalls = command({
  name: 'call_record.hand_in',
  summary: 'Hand in up to 1,000 calls as your carrier recorded them; one handed in before is left as it is',
  scope: 'placements:work',
  input: HandInCalls,
  problems: [problems.wrongSide, problems.timeUnfit],
  constraints: { call_records_once: problems.repeated },
  load: (context, { calls }) => ({ known: knownCalls(context, calls), lenders: lendersOf(context) }),
  decide: ({ known, lenders }, { calls }, context) => {
    if (context.lends) return refuse(new Problem(problems.wrongSide))
    const fates = unlessAllRefused(takenCalls(calls, known, context), { list: 'calls', deed: 'records can be taken' })
    return fates.ok ? ok({ fates: fates.value, lenders: lenders.map(({ lender }) => lender) }) : fates
  },
  write: ({ fates, lenders }, context) =>
    insertCalls({ calls: fates.flatMap((fate) => ('taken' in fate ? [fate.taken] : [])), lenders }, context),
  events: () => [],
  view: ({ fates }) => fatesView(fates),
})
