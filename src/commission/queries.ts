import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListCommissions, OneCommission } from './input.ts'
import { CommissionId } from './model.ts'
import { commissionNamed, commissionsOf, commissionsWithIds } from './store.ts'
import { commissionView } from './view.ts'

export const getCommission = query({
  name: 'commission.get',
  summary: 'Read what a payment earned an agency, and by which rule',
  scope: 'payments:read',
  input: OneCommission,
  load: (context, { commission }) => ({ lines: commissionNamed(context, commission) }),
  view: ({ lines: [line] }) => (line ? commissionView(line) : null),
})

export const listCommissions = query({
  name: 'commission.list',
  summary: 'List commission line by line, last recorded first',
  scope: 'payments:read',
  input: ListCommissions,
  list: true,
  load: (context, input) => ({ lines: commissionsOf(context, input, keysetOf(input)) }),
  view: ({ lines }, input) =>
    pageOf(lines, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: commissionView,
    }),
})

export const commissionsByIds = batch({
  name: 'commission.by_ids',
  scope: 'payments:read',
  ids: CommissionId,
  rows: commissionsWithIds,
  key: ({ id }) => id,
  view: commissionView,
})
