import { addSeconds } from '../kernel/instant.ts'
import { type Context, type Statement, schedule } from '../store/index.ts'
import type { ContactPlan } from './permit-model.ts'

/** The job that revokes what a plan handed out and is allowed no longer. */
export const PLAN_WATCH = 'contact_plan.watch'

/** The same look, once and now: `bridge.look_at_plans` asks for it when somebody is protected. */
export const PLAN_LOOK = 'contact_plan.look'

/** How soon what changes is noticed where nobody claims or refreshes meanwhile. */
export const PLAN_WATCH_SECONDS = 30

export const watchPlan = ({ id }: Pick<ContactPlan, 'id'>, context: Context): Statement =>
  schedule({ kind: PLAN_WATCH, subjectId: id, dueAt: addSeconds(context.now, PLAN_WATCH_SECONDS) }, context)
