import { debtOperations } from './accounts/debt-rest.ts'
import {
  accountEvents,
  accountJobs,
  accountProblems,
  debtEvents,
  debtProblems,
  importAccounts,
  importBalances,
  importTransactions,
  partyEvents,
} from './accounts/index.ts'
import { partyOperations } from './accounts/party-rest.ts'
import { accountOperations } from './accounts/rest.ts'
import { breakGlassEvents, breakGlassJobs, breakGlassProblems } from './break-glass/index.ts'
import { breakGlassOperations } from './break-glass/rest.ts'
import { calendarEvents, calendarJobs, calendarProblems } from './calendars/index.ts'
import { calendarOperations } from './calendars/rest.ts'
import { activityOperations } from './contacts/activity-rest.ts'
import { decisionOperations } from './contacts/decision-rest.ts'
import {
  activityEvents,
  activityProblems,
  decisionEvents,
  decisionProblems,
  importActivities,
  permitEvents,
  permitJobs,
  permitProblems,
} from './contacts/index.ts'
import { permitOperations } from './contacts/permit-rest.ts'
import { caseEvents, caseJobs, caseProblems } from './disputes/index.ts'
import { caseOperations } from './disputes/rest.ts'
import { type EventKind, eventProblems, eventQueries } from './events/index.ts'
import { eventOperations } from './events/rest.ts'
import { foreignLayouts, layoutEvents, layoutProblems } from './file-layouts/index.ts'
import { layoutOperations } from './file-layouts/rest.ts'
import { graphqlProblems } from './graphql/index.ts'
import type { Operation } from './http/index.ts'
import {
  type AnyImportKind,
  type ImportKinds,
  importEvents,
  importProblems,
  processImports,
  retireImports,
} from './imports/index.ts'
import { importOperations } from './imports/rest.ts'
import { type JobKind, jobEvents, jobProblems } from './jobs/index.ts'
import { jobOperations } from './jobs/rest.ts'
import type { ProblemKind } from './kernel/problem.ts'
import { problems } from './kernel/problem.ts'
import { collectorOperations } from './licensing/collector-rest.ts'
import {
  collectorEvents,
  collectorProblems,
  importCertificates,
  importCollectors,
  licenceEvents,
  licenceProblems,
} from './licensing/index.ts'
import { licenceOperations } from './licensing/rest.ts'
import { mandateEvents, mandateJobs, mandateProblems } from './mandates/index.ts'
import { mandateOperations } from './mandates/rest.ts'
import {
  noticeEvents,
  noticeJobs,
  noticeProblems,
  screeningEvents,
  screeningProblems,
  templateEvents,
} from './notices/index.ts'
import { noticeOperations } from './notices/rest.ts'
import { oauthEvents } from './oauth/events.ts'
import { oauthProblems } from './oauth/problems.ts'
import { oauthOperations } from './oauth/rest.ts'
import {
  batchEvents,
  holdEvents,
  importRecalls,
  paymentEvents,
  placementEvents,
  placementJobs,
  placementProblems,
  queryEvents,
  recallEvents,
  recallProblems,
  recallRunEvents,
  returnEvents,
  sealedRecordEvents,
} from './placements/index.ts'
import { placementOperations } from './placements/rest.ts'
import {
  alarmEvents,
  careSettingsEvents,
  importProtections,
  protectionEvents,
  protectionJobs,
  protectionProblems,
  treatmentEvents,
} from './protections/index.ts'
import { protectionOperations } from './protections/rest.ts'
import {
  differenceEvents,
  importInventory,
  reconciliationEvents,
  reconciliationJobs,
  reconciliationProblems,
} from './reconciliation/index.ts'
import { reconciliationOperations } from './reconciliation/rest.ts'
import { importScrubs, scrubEvents, scrubProblems } from './scrubs/index.ts'
import { scrubOperations } from './scrubs/rest.ts'
import { tenancyEvents } from './tenancy/events.ts'
import { tenancyProblems } from './tenancy/problems.ts'
import { tenancyOperations } from './tenancy/rest.ts'
import { workStandardEvents, workStandardJobs, workStandardProblems } from './work-standards/index.ts'
import { workStandardOperations } from './work-standards/rest.ts'

/** What the rooms offer, lowest room first. Every edge, contract, document and test walks these lists. */
export const eventKinds: readonly EventKind[] = [
  tenancyEvents,
  oauthEvents,
  jobEvents,
  breakGlassEvents,
  calendarEvents,
  importEvents,
  licenceEvents,
  collectorEvents,
  accountEvents,
  partyEvents,
  debtEvents,
  mandateEvents,
  placementEvents,
  holdEvents,
  returnEvents,
  batchEvents,
  queryEvents,
  reconciliationEvents,
  differenceEvents,
  scrubEvents,
  layoutEvents,
  workStandardEvents,
  protectionEvents,
  treatmentEvents,
  alarmEvents,
  careSettingsEvents,
  recallEvents,
  recallRunEvents,
  paymentEvents,
  sealedRecordEvents,
  screeningEvents,
  templateEvents,
  noticeEvents,
  caseEvents,
  activityEvents,
  decisionEvents,
  permitEvents,
].flatMap((kinds) => Object.values(kinds) as EventKind[])

/** What can be imported, by name. */
export const importKinds: ImportKinds = new Map(
  [
    importAccounts,
    importTransactions,
    importBalances,
    importInventory,
    importScrubs,
    importRecalls,
    importCollectors,
    importCertificates,
    importProtections,
    importActivities,
  ].map((kind: AnyImportKind) => [kind.kind, kind]),
)

/** The reads of the log know every kind. */
export const eventReads = eventQueries(eventKinds)

export const operations: readonly Operation[] = [
  ...tenancyOperations,
  ...oauthOperations,
  ...eventOperations(eventReads),
  ...jobOperations,
  ...breakGlassOperations,
  ...calendarOperations,
  ...importOperations(importKinds, foreignLayouts),
  ...licenceOperations,
  ...collectorOperations,
  ...accountOperations,
  ...partyOperations,
  ...debtOperations,
  ...mandateOperations,
  ...placementOperations,
  ...reconciliationOperations,
  ...scrubOperations,
  ...layoutOperations(importKinds),
  ...workStandardOperations,
  ...protectionOperations,
  ...noticeOperations,
  ...caseOperations,
  ...activityOperations,
  ...decisionOperations,
  ...permitOperations,
]

export const problemKinds: readonly ProblemKind[] = [
  problems,
  graphqlProblems,
  tenancyProblems,
  oauthProblems,
  eventProblems,
  jobProblems,
  breakGlassProblems,
  calendarProblems,
  importProblems,
  licenceProblems,
  collectorProblems,
  accountProblems,
  debtProblems,
  mandateProblems,
  placementProblems,
  reconciliationProblems,
  scrubProblems,
  layoutProblems,
  workStandardProblems,
  protectionProblems,
  recallProblems,
  screeningProblems,
  noticeProblems,
  caseProblems,
  activityProblems,
  decisionProblems,
  permitProblems,
].flatMap((kinds) => Object.values(kinds))

export const jobKinds: readonly JobKind[] = [
  processImports(importKinds),
  retireImports,
  ...breakGlassJobs,
  ...calendarJobs,
  ...accountJobs,
  ...mandateJobs,
  ...placementJobs,
  ...reconciliationJobs,
  ...workStandardJobs,
  ...protectionJobs,
  ...noticeJobs,
  ...caseJobs,
  ...permitJobs,
]
