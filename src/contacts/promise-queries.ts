import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetPromise, ListPromises } from './promise-input.ts'
import { PromiseId } from './promise-model.ts'
import { promisesOf, promisesWithIds } from './promise-store.ts'
import { promiseView } from './promise-view.ts'

export const getPromise = query({
  name: 'promise.get',
  summary: 'Read what a borrower promised to pay, and what came of it',
  scope: 'placements:read',
  input: GetPromise,
  load: (context, { promise }) => ({ promise: promisesWithIds(context, [promise]) }),
  view: ({ promise: [promise] }, _, context) => (promise ? promiseView(promise, context) : null),
})

export const listPromises = query({
  name: 'promise.list',
  summary: 'List promises of borrowers to pay, the latest first; as an agency, those made to you',
  scope: 'placements:read',
  input: ListPromises,
  list: true,
  load: (context, input) => ({ promises: promisesOf(context, input, keysetOf(input)) }),
  view: ({ promises }, input, context) =>
    pageOf(promises, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: (promise) => promiseView(promise, context),
    }),
})

export const promisesByIds = batch({
  name: 'promise.by_ids',
  scope: 'placements:read',
  ids: PromiseId,
  rows: promisesWithIds,
  key: ({ id }) => id,
  view: promiseView,
})
