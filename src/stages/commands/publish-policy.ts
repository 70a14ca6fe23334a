import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { policyEvent, policyEvents } from '../events.ts'
import { PublishPolicy } from '../policy-input.ts'
import { publish } from '../policy-rules.ts'
import { lockPolicies, policyForChange, rivalsOf, savePolicy } from '../policy-store.ts'
import { policyView } from '../policy-view.ts'
import { policyProblems as problems } from '../problems.ts'
import { startNightly } from '../running.ts'

/** Brings a draft into force from a moment on. The nightly job of the lender begins with its first policy. */
export const publishPolicy = command({
  name: 'collection_policy.publish',
  summary: 'Bring a collection policy into force; it never changes after that',
  scope: 'stages:decide',
  input: PublishPolicy,
  problems: [problems.unfit, problems.statusUnfit, problems.intervalUnfit, problems.overlaps],
  load: (context, { policy }) => ({
    lock: lockPolicies(context),
    policy: policyForChange(context, policy),
    others: rivalsOf(context, policy),
  }),
  decide: ({ policy: [policy], others }, { from, until = null }, { now }) =>
    policy ? publish(policy, { from: from ?? now, until }, { others, now }) : refuse(notFound()),
  revises: ({ policy: [policy] }) => policy ?? null,
  write: (policy, context) => [savePolicy(policy), startNightly(context)],
  events: (policy) => [policyEvent(policyEvents.published, policy)],
  view: policyView,
})
