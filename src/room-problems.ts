import { accountProblems, debtProblems } from './accounts/index.ts'
import { agreementProblems } from './agreements/index.ts'
import { borrowerViewProblems } from './borrower-views/index.ts'
import { breakGlassProblems } from './break-glass/index.ts'
import { calendarProblems } from './calendars/index.ts'
import { callProblems } from './call-records/index.ts'
import { consentProblems, sharingProblems } from './consent/index.ts'
import { activityProblems, decisionProblems, permitProblems, promiseProblems } from './contacts/index.ts'
import { canaryProblems, clientObjectionProblems, contributionProblems } from './contributions/index.ts'
import { debtSaleProblems } from './debt-sales/index.ts'
import { caseProblems } from './disputes/index.ts'
import { eventProblems } from './events/index.ts'
import { exchangeProblems, memberProblems } from './exchange/index.ts'
import { layoutProblems } from './file-layouts/index.ts'
import { graphqlProblems } from './graphql/index.ts'
import { importProblems } from './imports/index.ts'
import { inquiryProblems } from './inquiries/index.ts'
import { inspectionProblems } from './inspections/index.ts'
import { jobProblems } from './jobs/index.ts'
import { jointPaymentProblems, jointProblems } from './joint-agreements/index.ts'
import { type ProblemKind, problems } from './kernel/problem.ts'
import { matterProblems } from './legal-matters/index.ts'
import { collectorProblems, licenceProblems } from './licensing/index.ts'
import { logProblems } from './log/index.ts'
import { mandateProblems } from './mandates/index.ts'
import { noticeProblems, screeningProblems } from './notices/index.ts'
import { oauthProblems } from './oauth/problems.ts'
import { offBoardingProblems } from './off-boarding/index.ts'
import { paymentProblems } from './payments/index.ts'
import { personalDataProblems } from './personal-data/index.ts'
import { placementProblems, recallProblems } from './placements/index.ts'
import { callBackProblems, preferenceProblems } from './preferences/index.ts'
import { protectionProblems } from './protections/index.ts'
import { reconciliationProblems } from './reconciliation/index.ts'
import { remittanceProblems } from './remittances/index.ts'
import { signalProblems } from './safety-signals/index.ts'
import { scrubProblems } from './scrubs/index.ts'
import { simulationProblems } from './simulations/index.ts'
import {
  policyProblems,
  runProblems,
  stageProblems,
  simulationProblems as stageSimulationProblems,
} from './stages/index.ts'
import { statisticProblems, supervisionProblems } from './supervision/index.ts'
import { tenancyProblems } from './tenancy/problems.ts'
import { testClockProblems } from './test-clocks/index.ts'
import { trustProblems } from './trust/index.ts'
import { workStandardProblems } from './work-standards/index.ts'

/** Lowest room first. */
const ofRooms = [
  problems,
  graphqlProblems,
  tenancyProblems,
  oauthProblems,
  eventProblems,
  logProblems,
  jobProblems,
  testClockProblems,
  breakGlassProblems,
  offBoardingProblems,
  calendarProblems,
  importProblems,
  licenceProblems,
  collectorProblems,
  accountProblems,
  debtProblems,
  consentProblems,
  sharingProblems,
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
  preferenceProblems,
  callBackProblems,
  caseProblems,
  agreementProblems,
  jointProblems,
  jointPaymentProblems,
  matterProblems,
  debtSaleProblems,
  activityProblems,
  promiseProblems,
  decisionProblems,
  permitProblems,
  paymentProblems,
  remittanceProblems,
  trustProblems,
  exchangeProblems,
  memberProblems,
  contributionProblems,
  canaryProblems,
  clientObjectionProblems,
  inquiryProblems,
  signalProblems,
  borrowerViewProblems,
  inspectionProblems,
  supervisionProblems,
  statisticProblems,
  personalDataProblems,
  callProblems,
  policyProblems,
  stageProblems,
  runProblems,
  stageSimulationProblems,
  simulationProblems,
].flatMap((kinds): ProblemKind[] => Object.values(kinds))

/** Each once: a room may refuse with a problem of a lower one. */
export const problemKinds: readonly ProblemKind[] = [...new Set(ofRooms)]
