import type { Instant } from './kernel/instant.ts'
import type { Deps } from './store/index.ts'
import type { Actor } from './tenancy/model.ts'

/** One piece of due work, claimed for its organisation. */
export interface ClaimedJob {
  readonly actor: Extract<Actor, { kind: 'system' }>
  readonly subjectId: string
  /** Counts from 1. */
  readonly attempt: number
}

/** A kind of work done later. Every step goes through the doors as the organisation's system actor. */
export interface JobKind {
  readonly kind: string
  /**
   * Does one step and says whether there is more: `done`, or when to go on. A step may run twice, after a crash between
   * its commit and the job's; it must find that its work is done. Throwing is retried with backoff, then dead.
   */
  run(deps: Deps, job: ClaimedJob): Promise<'done' | { readonly again: Instant }>
}
