import { type Context, type Statement, schedule } from '../store/index.ts'
import type { PlacementRecall } from './recall-model.ts'

/** The jobs of a recall: of many, of those of its placements that come due together, and of one placement. */
export const recallJob = {
  work: 'recall.work',
  concludeMany: 'recall.conclude',
  conclude: 'placement_recall.conclude',
  timeOut: 'placement_recall.time_out',
  duties: 'duty_run.work',
} as const

/** What is to happen to a recall when its time comes, as it stands now. */
export const awaitTime = (
  { id, state, recallAt, decideBy }: PlacementRecall,
  context: Context,
): readonly Statement[] => {
  if (state === 'pending') return [schedule({ kind: recallJob.conclude, subjectId: id, dueAt: recallAt }, context)]
  return state === 'objected' && decideBy
    ? [schedule({ kind: recallJob.timeOut, subjectId: id, dueAt: decideBy }, context)]
    : []
}
