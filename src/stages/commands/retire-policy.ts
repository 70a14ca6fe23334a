import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { policyEvent, policyEvents } from '../events.ts'
import { RetirePolicy } from '../policy-input.ts'
import { retire } from '../policy-rules.ts'
import { lockPolicies, policyForChange, savePolicy } from '../policy-store.ts'
import { policyView } from '../policy-view.ts'
import { policyProblems as problems } from '../problems.ts'

export const retirePolicy = command({
  name: 'collection_policy.retire',
  summary: 'End a collection policy, now or on a day to come',
  scope: 'stages:decide',
  input: RetirePolicy,
  problems: [problems.statusUnfit, problems.intervalUnfit],
  load: (context, { policy }) => ({ lock: lockPolicies(context), policy: policyForChange(context, policy) }),
  decide: ({ policy: [policy] }, { at }, { now }) =>
    policy ? retire(policy, { at: at ?? now, now }) : refuse(notFound()),
  revises: ({ policy: [policy] }) => policy ?? null,
  write: (policy) => [savePolicy(policy)],
  events: (policy) => [policyEvent(policyEvents.retired, policy)],
  view: policyView,
})
