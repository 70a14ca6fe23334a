import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { policyEvent, policyEvents } from '../events.ts'
import { type CollectionPolicy, PolicyId } from '../model.ts'
import { CreatePolicy } from '../policy-input.ts'
import { requireFit } from '../policy-rules.ts'
import { insertPolicy } from '../policy-store.ts'
import { policyView } from '../policy-view.ts'
import { policyProblems as problems, stageProblems } from '../problems.ts'

export const createPolicy = command({
  name: 'collection_policy.create',
  summary: 'Draft a collection policy',
  scope: 'stages:write',
  input: CreatePolicy,
  problems: [problems.unfit, stageProblems.wrongSide],
  constraints: { collection_policies_reference: problems.referenceTaken },
  load: () => ({}),
  decide: (_, { name, automatic, stages, ...given }, { org, lends, now, newId }) => {
    if (!lends) return refuse(new Problem(stageProblems.wrongSide, { detail: 'Only lenders have policies.' }))
    const { reference = null, product = null, segment = null, jurisdiction = null, reAge = null } = given
    const wrong = requireFit(stages)
    if (wrong) return refuse(wrong)
    const policy: CollectionPolicy = {
      ...{ lenderId: org, id: newId(PolicyId), reference, name, product, segment, jurisdiction },
      ...{ status: 'draft', number: null, automatic, stages, reAge, effectiveFrom: null, effectiveUntil: null },
      ...{ publishedAt: null, createdAt: now, version: 1 },
    }
    return ok(policy)
  },
  write: (policy) => [insertPolicy(policy)],
  events: (policy) => [policyEvent(policyEvents.created, policy)],
  view: policyView,
})
