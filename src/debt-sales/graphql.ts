import type { Edge, NodeKind } from '../graphql/index.ts'
import { DebtSaleSettlementId } from './forwarding-model.ts'
import { settlementsByIds } from './forwarding-queries.ts'
import { SettlementResource } from './forwarding-view.ts'
import { DebtSaleId } from './model.ts'
import { debtSalesByIds } from './queries.ts'
import { DebtSaleResource } from './view.ts'

export const debtSaleNodes: readonly NodeKind[] = [
  { resource: DebtSaleResource, id: DebtSaleId, byIds: debtSalesByIds },
  { resource: SettlementResource, id: DebtSaleSettlementId, byIds: settlementsByIds },
]

export const debtSaleEdges: readonly Edge[] = [
  {
    ...{ on: 'DebtSaleSettlement', field: 'debtSale', to: 'DebtSale', description: 'The sale it is of' },
    key: 'debtSaleId',
  },
  { on: 'DebtTitle', field: 'account', to: 'Account', description: 'Your account; null to others', key: 'accountId' },
  {
    ...{ on: 'DebtSaleAccount', field: 'account', to: 'Account', description: 'Your account; null to the buyer' },
    key: 'accountId',
  },
]
