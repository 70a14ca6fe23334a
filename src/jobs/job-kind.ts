import type { Deps } from '../store/index.ts'
import type { ClaimedJob, StepAnswer } from './model.ts'

/** A kind of work done later. Every step goes through the doors as the organisation's system actor. */
export interface JobKind {
  readonly kind: string
  /** Whether a process has what the work takes; one that has not leaves it to others. Every process, where left out. */
  readonly possible?: (deps: Deps) => boolean
  /**
   * Does one step, well within two minutes, and says whether there is more: `done`, or when to go on. A step may run
   * twice, after a crash between its commit and the job's; it must find that its work is done. Throwing is retried with
   * backoff, then dead.
   */
  run(deps: Deps, job: ClaimedJob): Promise<StepAnswer>
}
