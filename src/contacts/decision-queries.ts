import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { askedOf } from './asked.ts'
import { unclearProblems } from './deciding.ts'
import { budgetOf, groundOf } from './decision-ground-store.ts'
import { GetDecision, ListDecisions, PlanContacts, RerunDecision } from './decision-input.ts'
import { DecisionId } from './decision-model.ts'
import { decisionProblems } from './decision-problems.ts'
import { decisionSeen, decisionsOf, decisionsWithIds } from './decision-store.ts'
import { decisionView, titlesFor } from './decision-view.ts'
import { planView } from './plan-view.ts'
import { basisSealed, rerunView } from './re-run-view.ts'

export const listDecisions = query({
  name: 'contact_decision.list',
  summary: 'List contact decisions, newest first',
  scope: 'contacts:read',
  input: ListDecisions,
  list: true,
  load: (context, input) => ({ decisions: decisionsOf(context, input, keysetOf(input)) }),
  view: async ({ decisions }, input, context) => {
    const page = pageOf(decisions, input, {
      position: ({ decidedAt, id }) => ({ createdAt: decidedAt, id }),
      item: (decision) => decision,
    })
    return { ...page, data: await Promise.all(page.data.map((decision) => decisionView(decision, context))) }
  },
})

export const getDecision = query({
  name: 'contact_decision.get',
  summary: 'Read a contact decision',
  scope: 'contacts:read',
  input: GetDecision,
  load: (context, { decision }) => ({ decision: decisionSeen(context, decision) }),
  view: ({ decision: [decision] }, _, context) => (decision ? decisionView(decision, context) : null),
})

export const decisionsByIds = batch({
  name: 'contact_decision.by_ids',
  scope: 'contacts:read',
  ids: DecisionId,
  rows: decisionsWithIds,
  key: ({ id }) => id,
  view: decisionView,
})

export const rerunDecision = query({
  name: 'contact_decision.re_run',
  summary: 'Make a decision again: on the facts it was given, and on what is known now of that moment',
  scope: 'contacts:read',
  input: RerunDecision,
  load: (context, { decision }) => ({
    decision: decisionSeen(context, decision),
    ground: groundOf([{ decision }], context.now),
  }),
  view: async ({ decision: [decision], ground: [found] }, _, context) => {
    if (!decision) return null
    const [basis, titleOf] = await Promise.all([basisSealed(decision, context), titlesFor(context)])
    return rerunView(decision, { basis, titleOf, ground: found?.ground })
  },
})

export const planContacts = query({
  name: 'contact_decision.plan',
  summary: 'Ask about a list of contacts at once; nothing is kept and no slot is held',
  scope: 'contacts:decide',
  input: PlanContacts,
  problems: [decisionProblems.planTime, ...unclearProblems],
  load: async (context, { items, lender, at = context.now }) => {
    const asked = await Promise.all(items.map((item) => askedOf({ lender, ...item }, context)))
    return { ground: groundOf(asked, at), spent: budgetOf(asked, context.now, at) }
  },
  view: ({ ground, spent }, { items, at }, context) => planView(items, { ground, spent, at }, context),
})
