import type { Edge, NodeKind } from '../graphql/index.ts'
import { AccountId, PartyId } from './model.ts'
import { partiesByIds } from './party-queries.ts'
import { PartyResource } from './party-view.ts'
import { accountsByIds } from './queries.ts'
import { AccountResource } from './view.ts'

export const accountNodes: readonly NodeKind[] = [
  { resource: AccountResource, id: AccountId, byIds: accountsByIds },
  { resource: PartyResource, id: PartyId, byIds: partiesByIds },
]

const toAccount = (on: string): Edge => ({
  ...{ on, field: 'account', to: 'Account', description: 'The account it is on' },
  key: 'accountId',
})

export const accountEdges: readonly Edge[] = ['Transaction', 'Document', 'Cost'].map(toAccount)
