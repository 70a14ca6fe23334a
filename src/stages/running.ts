import type { Context, Statement } from '../store/index.ts'
import { startStanding } from './run-store.ts'

/** The nightly job of a lender that has, or had, a policy in force. */
export const STAGES_RUN = 'stages.run'

/** Its id, the same for each lender, so that starting it twice is once. */
export const STAGES_RUN_ID = '00000000-0000-7000-8000-000000000010'

/** The work of one look at all cases. */
export const STAGE_WORK = 'stages.work'

/** The work of one simulation. */
export const POLICY_SIMULATE = 'stages.simulate'

/** Begins with the lender's first policy, and wakes every night after that. */
export const startNightly = (context: Pick<Context, 'org' | 'now'>): Statement =>
  startStanding(context, { id: STAGES_RUN_ID, kind: STAGES_RUN })
