import { debtOperations } from './accounts/debt-rest.ts'
import { accountJobs } from './accounts/index.ts'
import { partyOperations } from './accounts/party-rest.ts'
import { accountOperations } from './accounts/rest.ts'
import { agreementJobs } from './agreements/index.ts'
import { agreementOperations } from './agreements/rest.ts'
import { borrowerViewOperations } from './borrower-views/rest.ts'
import { breakGlassJobs } from './break-glass/index.ts'
import { breakGlassOperations } from './break-glass/rest.ts'
import { calendarJobs } from './calendars/index.ts'
import { calendarOperations } from './calendars/rest.ts'
import { callJobs } from './call-records/index.ts'
import { callOperations } from './call-records/rest.ts'
import { commissionOperations } from './commission/rest.ts'
import { consentJobs } from './consent/index.ts'
import { consentOperations } from './consent/rest.ts'
import { activityOperations } from './contacts/activity-rest.ts'
import { callListOperations } from './contacts/call-list-rest.ts'
import { decisionOperations } from './contacts/decision-rest.ts'
import { callListJobs, permitJobs, promiseJobs } from './contacts/index.ts'
import { packOperations } from './contacts/pack-rest.ts'
import { permitOperations } from './contacts/permit-rest.ts'
import { promiseOperations } from './contacts/promise-rest.ts'
import { contributionJobs } from './contributions/index.ts'
import { contributionOperations } from './contributions/rest.ts'
import { debtSaleJobs } from './debt-sales/index.ts'
import { debtSaleOperations } from './debt-sales/rest.ts'
import { caseJobs } from './disputes/index.ts'
import { caseOperations } from './disputes/rest.ts'
import { eventQueries } from './events/index.ts'
import { eventOperations } from './events/rest.ts'
import { memberOperations } from './exchange/member-rest.ts'
import { exchangeOperations } from './exchange/rest.ts'
import { foreignLayouts } from './file-layouts/index.ts'
import { layoutOperations } from './file-layouts/rest.ts'
import { freezeJobs } from './freezes/index.ts'
import type { Operation } from './http/index.ts'
import { importKinds } from './import-kinds.ts'
import { processImports, retireImports } from './imports/index.ts'
import { importOperations } from './imports/rest.ts'
import { inquiryJobs } from './inquiries/index.ts'
import { inquiryOperations } from './inquiries/rest.ts'
import { inspectionOperations } from './inspections/rest.ts'
import type { JobKind } from './jobs/index.ts'
import { jobOperations } from './jobs/rest.ts'
import { jointAgreementJobs } from './joint-agreements/index.ts'
import { jointAgreementOperations } from './joint-agreements/rest.ts'
import { ledgerOperations } from './ledger/rest.ts'
import { legalMatterOperations } from './legal-matters/rest.ts'
import { collectorOperations } from './licensing/collector-rest.ts'
import { licenceOperations } from './licensing/rest.ts'
import { logOperations } from './log/rest.ts'
import { mandateJobs } from './mandates/index.ts'
import { mandateOperations } from './mandates/rest.ts'
import { noticeJobs } from './notices/index.ts'
import { noticeOperations } from './notices/rest.ts'
import { oauthOperations, sandboxWorldOperations } from './oauth/rest.ts'
import { offBoardingJobs, sectionsOf } from './off-boarding/index.ts'
import { offBoardingOperations } from './off-boarding/rest.ts'
import { paymentJobs } from './payments/index.ts'
import { paymentOperations } from './payments/rest.ts'
import { personalDataJobs } from './personal-data/index.ts'
import { personalDataOperations } from './personal-data/rest.ts'
import { placementJobs } from './placements/index.ts'
import { placementOperations } from './placements/rest.ts'
import { callBackJobs } from './preferences/index.ts'
import { preferenceOperations } from './preferences/rest.ts'
import { protectionJobs } from './protections/index.ts'
import { protectionOperations } from './protections/rest.ts'
import { reconciliationJobs } from './reconciliation/index.ts'
import { reconciliationOperations } from './reconciliation/rest.ts'
import { remittanceJobs } from './remittances/index.ts'
import { remittanceOperations } from './remittances/rest.ts'
import { eventKinds } from './room-events.ts'
import { scrubOperations } from './scrubs/rest.ts'
import { simulationOperations } from './simulations/rest.ts'
import { stageJobs } from './stages/index.ts'
import { stageOperations } from './stages/rest.ts'
import { standingJobs } from './standing-jobs.ts'
import { supervisionJobs } from './supervision/index.ts'
import { supervisionOperations } from './supervision/rest.ts'
import { tenancyOperations } from './tenancy/rest.ts'
import { testClockJobs } from './test-clocks/index.ts'
import { testClockOperations } from './test-clocks/rest.ts'
import { trustOperations } from './trust/rest.ts'
import { workStandardJobs } from './work-standards/index.ts'
import { workStandardOperations } from './work-standards/rest.ts'
import { workbenchOperations } from './workbench/rest.ts'

/** What the rooms offer, lowest room first. Every edge, contract, document and test walks these lists. */
export { importKinds } from './import-kinds.ts'
export { eventKinds } from './room-events.ts'
export { problemKinds } from './room-problems.ts'

/** The reads of the log know every kind. */
export const eventReads = eventQueries(eventKinds)

export const operations: readonly Operation[] = [
  ...tenancyOperations,
  ...oauthOperations,
  ...sandboxWorldOperations(standingJobs),
  ...eventOperations(eventReads),
  ...logOperations,
  ...jobOperations,
  ...testClockOperations,
  ...breakGlassOperations,
  ...offBoardingOperations(() => sections.length),
  ...calendarOperations,
  ...importOperations(importKinds, foreignLayouts),
  ...licenceOperations,
  ...collectorOperations,
  ...accountOperations,
  ...partyOperations,
  ...debtOperations,
  ...consentOperations,
  ...ledgerOperations,
  ...mandateOperations,
  ...placementOperations,
  ...reconciliationOperations,
  ...scrubOperations,
  ...layoutOperations(importKinds),
  ...workStandardOperations,
  ...protectionOperations,
  ...noticeOperations,
  ...preferenceOperations,
  ...caseOperations,
  ...agreementOperations,
  ...jointAgreementOperations,
  ...legalMatterOperations,
  ...debtSaleOperations,
  ...activityOperations,
  ...promiseOperations,
  ...decisionOperations,
  ...permitOperations,
  ...commissionOperations,
  ...paymentOperations,
  ...simulationOperations,
  ...remittanceOperations,
  ...trustOperations,
  ...exchangeOperations,
  ...memberOperations,
  ...contributionOperations,
  ...inquiryOperations,
  ...packOperations,
  ...callListOperations,
  ...workbenchOperations,
  ...borrowerViewOperations,
  ...inspectionOperations,
  ...supervisionOperations,
  ...personalDataOperations(() => operations),
  ...callOperations,
  ...stageOperations,
]

/** What an organisation that leaves takes along. */
const sections = sectionsOf(operations)

export const jobKinds: readonly JobKind[] = [
  processImports(importKinds),
  retireImports,
  ...testClockJobs,
  ...breakGlassJobs,
  ...offBoardingJobs(() => sections),
  ...supervisionJobs,
  ...personalDataJobs(() => operations),
  ...calendarJobs,
  ...accountJobs,
  ...consentJobs,
  ...mandateJobs,
  ...placementJobs,
  ...reconciliationJobs,
  ...workStandardJobs,
  ...protectionJobs,
  ...noticeJobs,
  ...callBackJobs,
  ...caseJobs,
  ...agreementJobs,
  ...freezeJobs,
  ...jointAgreementJobs,
  ...debtSaleJobs,
  ...permitJobs,
  ...promiseJobs,
  ...paymentJobs,
  ...remittanceJobs,
  ...contributionJobs,
  ...inquiryJobs,
  ...callListJobs,
  ...callJobs,
  ...stageJobs,
]
