import { get, type Operation, post } from '../http/index.ts'
import { CapacityResource } from './capacity-view.ts'
import { contestBreach } from './commands/contest-breach.ts'
import { decideContest } from './commands/decide-contest.ts'
import { postReport } from './commands/post-report.ts'
import { postReports } from './commands/post-reports.ts'
import {
  getBreach,
  getCapacity,
  getClocks,
  getReport,
  listBreaches,
  listLate,
  listReports,
  listSummaries,
} from './queries.ts'
import { ReportsResource } from './report-many-view.ts'
import { ReportResource } from './report-view.ts'
import { SummaryResource } from './summary.ts'
import { BreachResource, ClocksResource } from './view.ts'

const breach = '/v1/work-standards/breaches/{breach}'

export const workStandardOperations: readonly Operation[] = [
  get(listLate, { path: '/v1/work-standards/late', id: 'workStandards.late', resource: BreachResource }),
  get(listSummaries, { path: '/v1/work-standards/summary', id: 'workStandards.summary', resource: SummaryResource }),
  get(listBreaches, { path: '/v1/work-standards/breaches', id: 'breaches.list', resource: BreachResource }),
  get(getBreach, { path: breach, id: 'breaches.get', resource: BreachResource }),
  post(contestBreach, { path: `${breach}/contest`, id: 'breaches.contest', resource: BreachResource }),
  post(decideContest, { path: `${breach}/decide`, id: 'breaches.decide', resource: BreachResource }),
  get(getClocks, { path: '/v1/placements/{placement}/clocks', id: 'placements.clocks', resource: ClocksResource }),
  post(postReport, {
    ...{ path: '/v1/placements/{placement}/reports', id: 'placementReports.post', resource: ReportResource },
    status: 201,
  }),
  post(postReports, {
    path: '/v1/placement-reports/batch',
    id: 'placementReports.postMany',
    resource: ReportsResource,
  }),
  get(listReports, { path: '/v1/placement-reports', id: 'placementReports.list', resource: ReportResource }),
  get(getReport, { path: '/v1/placement-reports/{report}', id: 'placementReports.get', resource: ReportResource }),
  get(getCapacity, { path: '/v1/mandates/{mandate}/capacity', id: 'mandates.capacity', resource: CapacityResource }),
]
