import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListSegments } from './segment-input.ts'
import { segmentsOf } from './segment-store.ts'

export const listSegments = query({
  name: 'account_segment.list',
  summary: 'List accounts that are in a segment, those put there last first',
  scope: 'stages:read',
  input: ListSegments,
  list: true,
  load: (context, input) => ({ segments: segmentsOf(context, input, keysetOf(input)) }),
  view: ({ segments }, input) =>
    pageOf(segments, input, {
      position: ({ assignedAt, accountId }) => ({ createdAt: assignedAt, id: accountId }),
      item: (row) => ({ ...row }),
    }),
})
