import type { Edge, NodeKind } from '../graphql/index.ts'
import { AccountId } from './model.ts'
import { accountsByIds } from './queries.ts'
import { AccountResource } from './view.ts'

export const accountNodes: readonly NodeKind[] = [{ resource: AccountResource, id: AccountId, byIds: accountsByIds }]

const toAccount = (on: string): Edge => ({
  ...{ on, field: 'account', to: 'Account', description: 'The account it is on' },
  key: ({ accountId }) => accountId,
})

export const accountEdges: readonly Edge[] = ['Transaction', 'Document', 'Cost'].map(toAccount)
