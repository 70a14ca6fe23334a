import { get, type Operation, post } from '../http/index.ts'
import { contributeRecord } from './commands/contribute-record.ts'
import { correctRecord } from './commands/correct-record.ts'
import { withdrawRecord } from './commands/withdraw-record.ts'
import { getRecord, listRecords, listVersions } from './queries.ts'
import { RecordVersionResource, ExchangeRecordResource as resource } from './view.ts'

const path = '/v1/exchange-records'
const one = `${path}/{exchangeRecord}`

export const contributionOperations: readonly Operation[] = [
  post(contributeRecord, { path, id: 'exchangeRecords.contribute', resource, status: 201 }),
  get(listRecords, { path, id: 'exchangeRecords.list', resource }),
  get(getRecord, { path: one, id: 'exchangeRecords.get', resource }),
  get(listVersions, { path: `${one}/versions`, id: 'exchangeRecords.versions', resource: RecordVersionResource }),
  post(correctRecord, { path: `${one}/correct`, id: 'exchangeRecords.correct', resource }),
  post(withdrawRecord, { path: `${one}/withdraw`, id: 'exchangeRecords.withdraw', resource }),
]
