import type { Edge, NodeKind } from '../graphql/index.ts'
import { PromiseId } from './promise-model.ts'
import { promisesByIds } from './promise-queries.ts'
import { PromiseResource } from './promise-view.ts'

export const promiseNodes: readonly NodeKind[] = [{ resource: PromiseResource, id: PromiseId, byIds: promisesByIds }]

const line = (field: string, to: string, description: string): Edge => ({
  ...{ on: 'PaymentPromise', field, to, description },
  key: `${field}Id`,
})

export const promiseEdges: readonly Edge[] = [
  line('activity', 'Activity', 'The contact in which it was made'),
  line('account', 'Account', 'Your account; null to the agency'),
  line('placement', 'Placement', 'The placement it was made under; null: the lender’s own staff'),
  {
    ...{ on: 'Activity', field: 'paymentPromise', to: 'PaymentPromise', key: 'promiseId' },
    description: 'What came of the promise made in it',
  },
]
