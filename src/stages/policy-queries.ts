import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { PolicyId } from './model.ts'
import { ListPolicies, OnePolicy } from './policy-input.ts'
import { policiesOf, policiesWithIds, policyNamed } from './policy-store.ts'
import { policyView } from './policy-view.ts'

export const getPolicy = query({
  name: 'collection_policy.get',
  summary: 'Read a collection policy: your own, or one a case of yours goes by',
  scope: 'stages:read',
  input: OnePolicy,
  load: (context, { policy }) => ({ policy: policyNamed(context, policy) }),
  view: ({ policy: [policy] }, _, context) => (policy ? policyView(policy, context) : null),
})

export const listPolicies = query({
  name: 'collection_policy.list',
  summary: 'List collection policies, newest first',
  scope: 'stages:read',
  input: ListPolicies,
  list: true,
  load: (context, input) => ({ policies: policiesOf(context, input, keysetOf(input)) }),
  view: ({ policies }, input, context) =>
    pageOf(policies, input, { position: (row) => row, item: (policy) => policyView(policy, context) }),
})

export const policiesByIds = batch({
  name: 'collection_policy.by_ids',
  scope: 'stages:read',
  ids: PolicyId,
  rows: policiesWithIds,
  key: ({ id }) => id,
  view: policyView,
})
