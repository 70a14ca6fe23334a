import type { Instant } from '../kernel/instant.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Context, Statement } from '../store/index.ts'
import { saveComparison } from './comparison-store.ts'
import { explain } from './difference-rules.ts'
import { comparisonOf, differenceNamed, saveDifference } from './difference-store.ts'
import { sealNote } from './difference-view.ts'
import { comparisonEvent, differenceEvent } from './events.ts'
import type { CallComparison, CallDifference, CallDifferenceId } from './model.ts'
import { callProblems as problems } from './problems.ts'
import { answered } from './rules.ts'

/** A difference as it was explained, its comparison with one fewer to explain, and the words that are yet to be sealed. */
export interface Explained {
  readonly difference: CallDifference
  readonly comparison: CallComparison | null
  readonly note: string | null
}

export const explanationFacts = (context: Context, callDifference: CallDifferenceId) => ({
  comparison: comparisonOf(context, callDifference),
  difference: differenceNamed(context, callDifference),
})

interface Facts {
  readonly comparison: readonly { readonly call_comparisons: CallComparison }[]
  readonly difference: readonly CallDifference[]
}

interface Explanation {
  readonly code: NonNullable<CallDifference['code']>
  readonly note: string | null
}

export const explainingProblems = [problems.wrongSide, problems.stateUnfit, problems.noteUnread] as const

/** A lender reads its differences and explains none. */
export function explained(
  { comparison: [row], difference: [found] }: Facts,
  { to, code, note }: Explanation & { readonly to: 'accepted' | 'contested' },
  { lends, now }: { readonly lends: boolean; readonly now: Instant },
): Result<Explained, Problem> {
  if (!found) return refuse(notFound())
  if (lends) return refuse(new Problem(problems.wrongSide))
  const result = explain(found, to, { code, note, now })
  if (!result.ok) return result
  const counts = found.state === 'open' && row && row.call_comparisons.state !== 'superseded'
  return ok({
    difference: result.value,
    comparison: counts ? answered(row.call_comparisons, now) : null,
    note,
  })
}

export const writeExplained = async (
  { difference, comparison, note }: Explained,
  context: Context,
): Promise<readonly Statement[]> => [
  saveDifference({ ...difference, note: await sealNote(difference, note, context) }),
  ...(comparison ? [saveComparison(comparison)] : []),
]

export const explainedEvents = ({ difference, comparison }: Explained, kind: 'accepted' | 'contested') => [
  differenceEvent(difference, kind),
  ...(comparison?.state === 'settled' ? [comparisonEvent('settled', comparison)] : []),
]
