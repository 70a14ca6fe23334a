import { get, type Operation, post } from '../http/index.ts'
import { columnsOfExport } from './columnar.ts'
import { requestExport } from './commands/request-export.ts'
import { requestStatistic } from './commands/request-statistic.ts'
import { getExport, getExportManifest, getExportPart, getExportParts, getTemplates, listExports } from './queries.ts'
import { getReading, listReadings } from './reading-queries.ts'
import { ReadingResource } from './reading-view.ts'
import {
  getPrivacyBudgets,
  getStatistic,
  getStatisticKinds,
  getStatisticTable,
  listStatistics,
} from './statistic-queries.ts'
import {
  PrivacyBudgetsResource,
  StatisticKindsResource,
  StatisticResource,
  StatisticTableResource,
} from './statistic-view.ts'
import { getExportTallies } from './tally-queries.ts'
import { ExportTalliesResource } from './tally-view.ts'
import {
  ExportManifestResource,
  ExportPartResource,
  ExportPartsResource,
  SupervisionExportResource as resource,
  TemplatesResource,
} from './view.ts'

const path = '/v1/supervision/exports'
const one = `${path}/{supervisionExport}`
const id = (name: string) => `supervisionExports.${name}`
const readings = '/v1/supervision/readings'
const statistics = '/v1/supervision/statistics'
const statistic = `${statistics}/{supervisionStatistic}`
const named = (name: string) => `supervisionStatistics.${name}`

export const supervisionOperations: readonly Operation[] = [
  get(getTemplates, { path: '/v1/supervision/templates', id: id('templates'), resource: TemplatesResource }),
  post(requestExport, { path, id: id('request'), resource, status: 202 }),
  get(listExports, { path, id: id('list'), resource }),
  get(getExport, { path: one, id: id('get'), resource }),
  get(getExportParts, {
    ...{ path: `${one}/parts`, id: id('parts'), resource: ExportPartsResource },
    documents: { parquet: { mediaType: 'application/vnd.apache.parquet', columnar: columnsOfExport } },
    description:
      'As JSON, which parts there are; or the whole file as Apache Parquet, with a column for each field and the salt. Needs the scope `contacts:read`.',
  }),
  get(getExportPart, { path: `${one}/parts/{exportPart}`, id: id('part'), resource: ExportPartResource }),
  get(getExportManifest, { path: `${one}/manifest`, id: id('manifest'), resource: ExportManifestResource }),
  get(getExportTallies, {
    ...{ path: `${one}/tallies`, id: id('tallies'), resource: ExportTalliesResource },
    description:
      'Of each whole day of the period: how many rows were counted soon after it, and what shows that the transparency log has held that count since. Needs the scope `contacts:read`.',
  }),
  get(listReadings, { path: readings, id: 'supervisionReadings.list', resource: ReadingResource }),
  get(getReading, {
    ...{ path: `${readings}/{supervisionReading}`, id: 'supervisionReadings.get', resource: ReadingResource },
  }),
  get(getStatisticKinds, {
    ...{ path: '/v1/supervision/statistic-kinds', id: named('kinds'), resource: StatisticKindsResource },
  }),
  post(requestStatistic, { path: statistics, id: named('request'), resource: StatisticResource, status: 202 }),
  get(listStatistics, { path: statistics, id: named('list'), resource: StatisticResource }),
  get(getStatistic, { path: statistic, id: named('get'), resource: StatisticResource }),
  get(getStatisticTable, { path: `${statistic}/table`, id: named('table'), resource: StatisticTableResource }),
  get(getPrivacyBudgets, {
    ...{ path: '/v1/supervision/privacy-budgets', id: 'privacyBudgets.list', resource: PrivacyBudgetsResource },
  }),
]
