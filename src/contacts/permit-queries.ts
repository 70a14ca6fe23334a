import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetPermit, GetPlan, ListPlans } from './permit-input.ts'
import { ContactPlanId, PermitId } from './permit-model.ts'
import { permitNamed, permitsWithIds, planNamed, plansOf, plansWithIds } from './permit-store.ts'
import { permitView, planView } from './permit-view.ts'

export const listPlans = query({
  name: 'contact_plan.list',
  summary: 'List your contact plans, newest first',
  scope: 'contacts:read',
  input: ListPlans,
  list: true,
  load: (context, input) => ({ plans: plansOf(context, input, keysetOf(input)) }),
  view: ({ plans }, input) =>
    pageOf(plans, input, { position: ({ createdAt, id }) => ({ createdAt, id }), item: planView }),
})

export const getPlan = query({
  name: 'contact_plan.get',
  summary: 'Read a contact plan',
  scope: 'contacts:read',
  input: GetPlan,
  load: (context, { contactPlan }) => ({ plan: planNamed(context, contactPlan) }),
  view: ({ plan: [plan] }) => (plan ? planView(plan) : null),
})

export const getPermit = query({
  name: 'permit.get',
  summary: 'Read where a permit stands',
  scope: 'contacts:read',
  input: GetPermit,
  load: (context, { permit }) => ({ permit: permitNamed(context, permit) }),
  view: ({ permit: [permit] }) => (permit ? permitView(permit) : null),
})

export const plansByIds = batch({
  name: 'contact_plan.by_ids',
  scope: 'contacts:read',
  ids: ContactPlanId,
  rows: plansWithIds,
  key: ({ id }) => id,
  view: planView,
})

export const permitsByIds = batch({
  name: 'permit.by_ids',
  scope: 'contacts:read',
  ids: PermitId,
  rows: permitsWithIds,
  key: ({ id }) => id,
  view: permitView,
})
