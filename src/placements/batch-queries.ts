import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetBatch, ListBatches, ListBatchRows } from './batch-input.ts'
import { batchesOf, batchNamed, batchRowsOf } from './batch-store.ts'
import { batchRowView, batchView } from './batch-view.ts'

export const getBatch = query({
  name: 'placement_batch.get',
  summary: 'Read a batch and how far it has come',
  scope: 'placements:read',
  input: GetBatch,
  load: (context, { batch }) => ({ batch: batchNamed(context, batch) }),
  view: ({ batch: [batch] }, _, { org }) => (batch ? batchView(batch, org) : null),
})

export const listBatches = query({
  name: 'placement_batch.list',
  summary: 'List batches, newest first',
  scope: 'placements:read',
  input: ListBatches,
  list: true,
  load: (context, input) => ({ batches: batchesOf(context, input, keysetOf(input)) }),
  view: ({ batches }, input, { org }) =>
    pageOf(batches, input, { position: (batch) => batch, item: (batch) => batchView(batch, org) }),
})

export const listBatchRows = query({
  name: 'placement_batch.rows',
  summary: 'List the rows of a batch in order, with what became of each',
  scope: 'placements:read',
  input: ListBatchRows,
  list: true,
  load: (context, input) => {
    const { fetch, among } = keysetOf(input)
    return {
      batch: batchNamed(context, input.batch),
      rows: batchRowsOf(context, input, { after: rowNumber(input.cursor), fetch, among }),
    }
  },
  view: ({ batch: [batch], rows }, input, { lends }) =>
    batch
      ? pageOf(rows, input, {
          position: ({ number }) => ({ createdAt: batch.createdAt, id: String(number) }),
          item: (row) => batchRowView(row, lends),
        })
      : null,
})

const rowNumber = (cursor: string | undefined): number => (cursor ? Number((JSON.parse(cursor) as string[])[1]) : 0)
