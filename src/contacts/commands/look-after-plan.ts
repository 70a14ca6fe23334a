import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { budgetOf, groundOf } from '../decision-ground-store.ts'
import { permitEvent } from '../permit-events.ts'
import { LookAfterPlan } from '../permit-input.ts'
import { isRunning } from '../permit-rules.ts'
import { askedByPlan, openPermits, planForChange, savePermits } from '../permit-store.ts'
import { relook } from '../planning.ts'

/** Revokes what was handed out and is allowed no longer, whatever stands against it; what is still allowed is left alone. */
export const lookAfterPlan = command({
  name: 'permit.revoke',
  summary: 'Revoke the permits of a plan that are allowed no longer',
  scope: 'contacts:decide',
  input: LookAfterPlan,
  load: (context, { contactPlan }) => ({
    plan: planForChange(context, contactPlan),
    permits: openPermits(context, contactPlan),
    ground: groundOf(askedByPlan(context, contactPlan), context.now),
    spent: budgetOf(askedByPlan(context, contactPlan), context.now),
  }),
  decide: ({ plan: [plan], permits, ...loaded }, _, context) => {
    if (!plan) return refuse(notFound())
    const revoked = relook(permits, loaded, context).filter(
      ({ status }, at) => status === 'revoked' && permits[at]?.status === 'issued',
    )
    return ok({ revoked, more: isRunning(plan, context.now) })
  },
  write: ({ revoked }) => savePermits(revoked),
  events: ({ revoked }) => revoked.map((permit) => permitEvent('revoked', permit)),
  view: ({ revoked, more }) => ({ revoked: revoked.length, more }),
})
