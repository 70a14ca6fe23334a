import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { unclearProblems } from '../deciding.ts'
import { budgetOf, groundOf } from '../decision-ground-store.ts'
import { permitEvent, planEvent } from '../permit-events.ts'
import { RefreshPlan } from '../permit-input.ts'
import { permitProblems as problems } from '../permit-problems.ts'
import { isRunning } from '../permit-rules.ts'
import { askedByPlan, openPermits, planForChange, savePermits, savePlan } from '../permit-store.ts'
import { handedOut } from '../permit-view.ts'
import { relook } from '../planning.ts'

export const refreshPlan = command({
  name: 'contact_plan.refresh',
  summary: 'Have the open permits of a plan looked at again, and get them for some minutes more',
  scope: 'contacts:decide',
  input: RefreshPlan,
  problems: [problems.planOver, ...unclearProblems],
  load: (context, { contactPlan }) => ({
    plan: planForChange(context, contactPlan),
    permits: openPermits(context, contactPlan),
    ground: groundOf(askedByPlan(context, contactPlan), context.now),
    spent: budgetOf(askedByPlan(context, contactPlan), context.now),
  }),
  decide: ({ plan: [plan], permits, ...loaded }, _, context) => {
    if (!plan) return refuse(notFound())
    if (!isRunning(plan, context.now)) return refuse(new Problem(problems.planOver))
    const refreshed = { ...plan, refreshedAt: context.now, version: plan.version + 1 }
    return ok({ plan: refreshed, permits: relook(permits, loaded, context) })
  },
  write: ({ plan, permits }) => [savePlan(plan), ...savePermits(permits)],
  events: ({ plan, permits }) => [
    planEvent('refreshed', plan),
    ...permits.filter(({ status }) => status === 'revoked').map((permit) => permitEvent('revoked', permit)),
  ],
  view: ({ plan, permits }, context) => handedOut(plan, permits, context),
})
