import type { Duties } from './duty-rules.ts'
import type { DutyRefusal, DutyRun } from './duty-run-model.ts'
import type { RecallFile } from './recall-rules.ts'

/** A run after one more chunk, and what of the chunk was refused; over when the chunk says that there is no next. */
export function stepped(
  run: DutyRun,
  { fates, nextAfter }: Duties<RecallFile>,
): { readonly run: DutyRun; readonly refusals: readonly DutyRefusal[] } {
  const refusals = fates.flatMap((fate) =>
    'refusal' in fate
      ? [{ placementRecallId: fate.given as DutyRefusal['placementRecallId'], problem: fate.refusal.kind.code }]
      : [],
  )
  return {
    refusals,
    run: {
      ...run,
      ...{ state: nextAfter === null ? 'done' : 'working', reached: nextAfter ?? run.reached },
      ...{ done: run.done + fates.length - refusals.length, refused: run.refused + refusals.length },
      version: run.version + 1,
    },
  }
}
