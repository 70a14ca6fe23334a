import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListRecords, ListVersions, NamesRecord } from './input.ts'
import { ExchangeRecordId } from './model.ts'
import { recordsOf, recordsWithIds, versionsOf } from './store.ts'
import { recordView, versionView } from './view.ts'

export const getRecord = query({
  name: 'exchange_record.get',
  summary: 'Read how a debt of yours stands in the exchange',
  scope: 'exchange:read',
  input: NamesRecord,
  load: (context, { exchangeRecord }) => ({ found: recordsWithIds(context, [exchangeRecord]) }),
  view: ({ found: [found] }) => (found ? recordView(found) : null),
})

export const listRecords = query({
  name: 'exchange_record.list',
  summary: 'List your records in exchanges, newest first',
  scope: 'exchange:read',
  input: ListRecords,
  list: true,
  load: (context, input) => ({ records: recordsOf(context, input, keysetOf(input)) }),
  view: ({ records }, input) => pageOf(records, input, { position: (record) => record, item: recordView }),
})

export const listVersions = query({
  name: 'exchange_record.versions',
  summary: 'List what you said of a debt, newest first',
  scope: 'exchange:read',
  input: ListVersions,
  list: true,
  load: (context, { exchangeRecord, ...input }) => ({
    record: recordsWithIds(context, [exchangeRecord]),
    versions: versionsOf(context, exchangeRecord, keysetOf(input)),
  }),
  view: ({ record: [record], versions }, input) =>
    record
      ? pageOf(versions, input, {
          position: ({ reportedAt, id }) => ({ createdAt: reportedAt, id }),
          item: versionView,
        })
      : null,
})

export const recordsByIds = batch({
  name: 'exchange_record.by_ids',
  scope: 'exchange:read',
  ids: ExchangeRecordId,
  rows: recordsWithIds,
  key: ({ id }) => id,
  view: recordView,
})
