import { command } from '../../command.ts'
import { problems as kernel, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { askedOf } from '../asked.ts'
import { unclearProblems } from '../deciding.ts'
import { budgetOf, groundOf } from '../decision-ground-store.ts'
import { planEvent } from '../permit-events.ts'
import { MakePlan } from '../permit-input.ts'
import { type ContactPlan, ContactPlanId, type Permit } from '../permit-model.ts'
import { planEnds } from '../permit-rules.ts'
import { insertPlan } from '../permit-store.ts'
import { handedOut } from '../permit-view.ts'
import { watchPlan } from '../plan-watch.ts'
import { byPlace, permitOf } from '../planning.ts'

export const makePlan = command({
  name: 'contact_plan.make',
  summary: 'Plan contacts ahead, and get a signed permit for each that is allowed',
  scope: 'contacts:decide',
  input: MakePlan,
  problems: [...unclearProblems, kernel.referenceNotFound],
  load: async (context, { items, lender }) => {
    const asked = await Promise.all(items.map((item) => askedOf({ lender, ...item }, context)))
    return { ground: groundOf(asked, context.now), spent: budgetOf(asked, context.now) }
  },
  decide: (facts, { items, pool }, context) => {
    const { org: orgId, now, newId } = context
    const id = newId(ContactPlanId)
    const loaded = byPlace(facts)
    const permits: Permit[] = []
    for (const [at, item] of items.entries()) {
      const permit = permitOf(item, { at, planId: id, loaded }, context)
      if (!permit.ok) return refuse(atItem(permit.refusal, at))
      permits.push(permit.value)
    }
    const plan: ContactPlan = {
      ...{ orgId, id, pool, items: items.length, createdAt: now, refreshedAt: now, endsAt: planEnds(now), version: 1 },
    }
    return ok({ plan, permits })
  },
  write: ({ plan, permits }, context) => [...insertPlan(plan, permits), watchPlan(plan, context)],
  events: ({ plan }) => [planEvent('made', plan)],
  view: ({ plan, permits }, context) => handedOut(plan, permits, context),
})

/** What is wrong with one of many, naming which. */
const atItem = (problem: Problem, at: number): Problem =>
  new Problem(problem.kind, {
    detail: `Item ${at}: ${problem.message}`,
    errors: [{ pointer: `#/items/${at}`, code: problem.kind.code, detail: problem.kind.title }],
  })
