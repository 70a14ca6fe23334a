import type { Edge, NodeKind } from '../graphql/index.ts'
import { DebtSaleId } from './model.ts'
import { debtSalesByIds } from './queries.ts'
import { DebtSaleResource } from './view.ts'

export const debtSaleNodes: readonly NodeKind[] = [
  { resource: DebtSaleResource, id: DebtSaleId, byIds: debtSalesByIds },
]

export const debtSaleEdges: readonly Edge[] = [
  { on: 'DebtTitle', field: 'account', to: 'Account', description: 'Your account; null to others', key: 'accountId' },
  {
    ...{ on: 'DebtSaleAccount', field: 'account', to: 'Account', description: 'Your account; null to the buyer' },
    key: 'accountId',
  },
]
