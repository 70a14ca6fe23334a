import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { policyEvent, policyEvents } from '../events.ts'
import { RevisePolicy } from '../policy-input.ts'
import { requireFit } from '../policy-rules.ts'
import { policyForChange, savePolicy } from '../policy-store.ts'
import { policyView } from '../policy-view.ts'
import { policyProblems as problems } from '../problems.ts'

export const revisePolicy = command({
  name: 'collection_policy.revise',
  summary: 'Change a draft of a collection policy',
  scope: 'stages:write',
  input: RevisePolicy,
  problems: [problems.unfit, problems.statusUnfit],
  load: (context, { policy }) => ({ policy: policyForChange(context, policy) }),
  decide: ({ policy: [policy] }, { name, automatic, stages, reAge }) => {
    if (!policy) return refuse(notFound())
    if (policy.status !== 'draft') {
      return refuse(new Problem(problems.statusUnfit, { detail: 'Only a draft is changed.' }))
    }
    const wrong = stages && requireFit(stages)
    if (wrong) return refuse(wrong)
    return ok({
      ...policy,
      ...{ name: name ?? policy.name, automatic: automatic ?? policy.automatic, stages: stages ?? policy.stages },
      reAge: reAge === undefined ? policy.reAge : reAge,
      version: policy.version + 1,
    })
  },
  revises: ({ policy: [policy] }) => policy ?? null,
  write: (policy) => [savePolicy(policy)],
  events: (policy) => [policyEvent(policyEvents.revised, policy)],
  view: policyView,
})
