import { accountJobs } from './accounts/index.ts'
import { agreementJobs } from './agreements/index.ts'
import { breakGlassJobs } from './break-glass/index.ts'
import { calendarJobs } from './calendars/index.ts'
import { callJobs } from './call-records/index.ts'
import { consentJobs } from './consent/index.ts'
import { callListJobs, permitJobs, promiseJobs } from './contacts/index.ts'
import { contributionJobs } from './contributions/index.ts'
import { debtSaleJobs } from './debt-sales/index.ts'
import { caseJobs } from './disputes/index.ts'
import { freezeJobs } from './freezes/index.ts'
import type { Operation } from './http/index.ts'
import { importKinds } from './import-kinds.ts'
import { processImports, retireImports } from './imports/index.ts'
import { inquiryJobs } from './inquiries/index.ts'
import type { JobKind } from './jobs/index.ts'
import { jointAgreementJobs } from './joint-agreements/index.ts'
import { mandateJobs } from './mandates/index.ts'
import { noticeJobs } from './notices/index.ts'
import { offBoardingJobs, sectionsOf } from './off-boarding/index.ts'
import { paymentJobs } from './payments/index.ts'
import { personalDataJobs } from './personal-data/index.ts'
import { placementJobs } from './placements/index.ts'
import { callBackJobs } from './preferences/index.ts'
import { protectionJobs } from './protections/index.ts'
import { reconciliationJobs } from './reconciliation/index.ts'
import { remittanceJobs } from './remittances/index.ts'
import { operationsOf, roomNames } from './room-operations.ts'
import { signalJobs } from './safety-signals/index.ts'
import { stageJobs } from './stages/index.ts'
import { supervisionJobs } from './supervision/index.ts'
import { testClockJobs } from './test-clocks/index.ts'
import { workStandardJobs } from './work-standards/index.ts'

/** What the rooms offer, lowest room first. Every edge, contract, document and test walks these lists. */
export { importKinds } from './import-kinds.ts'
export { eventKinds } from './room-events.ts'
export { problemKinds } from './room-problems.ts'

/** Every room is here once this module is. One after the other: sixty at once walk the same modules sixty times over. */
export const operations: readonly Operation[] = await allOperations()

async function allOperations(): Promise<readonly Operation[]> {
  const all: Operation[] = []
  for (const room of roomNames) all.push(...(await operationsOf(room, () => all)))
  return all
}

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
  ...signalJobs,
  ...callListJobs,
  ...callJobs,
  ...stageJobs,
]
