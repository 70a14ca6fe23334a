import { accountEvents, debtEvents, partyEvents } from './accounts/index.ts'
import { agreementEvents, payoffEvents } from './agreements/index.ts'
import { borrowerViewEvents } from './borrower-views/index.ts'
import { breakGlassEvents } from './break-glass/index.ts'
import { calendarEvents } from './calendars/index.ts'
import { callComparisonEvents, callDifferenceEvents } from './call-records/index.ts'
import { commissionEvents } from './commission/index.ts'
import { consentEvents, sharingEvents } from './consent/index.ts'
import { activityEvents, callListEvents, decisionEvents, permitEvents, promiseEvents } from './contacts/index.ts'
import { canaryEvents, clientObjectionEvents, contributionEvents, objectionEvents } from './contributions/index.ts'
import { debtSaleEvents, forwardingEvents, settlementEvents } from './debt-sales/index.ts'
import { caseEvents } from './disputes/index.ts'
import type { EventKind } from './events/index.ts'
import { exchangeEvents } from './exchange/index.ts'
import { layoutEvents } from './file-layouts/index.ts'
import { importEvents } from './imports/index.ts'
import { exchangeInquiryEvents, footprintEvents, inquiryRunEvents } from './inquiries/index.ts'
import { inspectionEvents } from './inspections/index.ts'
import { jobEvents } from './jobs/index.ts'
import {
  distributionEvents,
  jointAgreementEvents,
  jointPaymentEvents,
  jointShareEvents,
} from './joint-agreements/index.ts'
import { matterEvents } from './legal-matters/index.ts'
import { collectorEvents, licenceEvents } from './licensing/index.ts'
import { mandateEvents } from './mandates/index.ts'
import { noticeEvents, noticeRunEvents, screeningEvents, templateEvents } from './notices/index.ts'
import { oauthEvents } from './oauth/events.ts'
import { offBoardingEvents } from './off-boarding/index.ts'
import { paymentReversalEvents, receivedPaymentEvents, refundEvents } from './payments/index.ts'
import { personalDataEvents, retentionEvents } from './personal-data/index.ts'
import {
  batchEvents,
  dutyRunEvents,
  holdEvents,
  paymentEvents,
  placementEvents,
  queryEvents,
  recallEvents,
  recallRunEvents,
  returnEvents,
  sealedRecordEvents,
} from './placements/index.ts'
import { callBackEvents, preferenceEvents } from './preferences/index.ts'
import { alarmEvents, careSettingsEvents, protectionEvents, treatmentEvents } from './protections/index.ts'
import { differenceEvents, reconciliationEvents } from './reconciliation/index.ts'
import { remittanceEvents } from './remittances/index.ts'
import { signalEvents } from './safety-signals/index.ts'
import { scrubEvents } from './scrubs/index.ts'
import {
  approvalEvents,
  policyEvents,
  runEvents,
  segmentEvents,
  simulationEvents,
  stageEvents,
} from './stages/index.ts'
import { statisticEvents, supervisionEvents, tallyEvents } from './supervision/index.ts'
import { tenancyEvents } from './tenancy/events.ts'
import { testClockEvents } from './test-clocks/index.ts'
import { trustEvents } from './trust/index.ts'
import { workStandardEvents } from './work-standards/index.ts'

/** What the rooms tell happened, lowest room first. */
export const eventKinds: readonly EventKind[] = [
  tenancyEvents,
  oauthEvents,
  jobEvents,
  testClockEvents,
  breakGlassEvents,
  offBoardingEvents,
  calendarEvents,
  importEvents,
  licenceEvents,
  collectorEvents,
  accountEvents,
  partyEvents,
  debtEvents,
  consentEvents,
  sharingEvents,
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
  dutyRunEvents,
  paymentEvents,
  sealedRecordEvents,
  screeningEvents,
  templateEvents,
  noticeEvents,
  noticeRunEvents,
  preferenceEvents,
  callBackEvents,
  caseEvents,
  agreementEvents,
  payoffEvents,
  jointAgreementEvents,
  jointShareEvents,
  jointPaymentEvents,
  distributionEvents,
  matterEvents,
  debtSaleEvents,
  forwardingEvents,
  settlementEvents,
  activityEvents,
  promiseEvents,
  decisionEvents,
  permitEvents,
  receivedPaymentEvents,
  commissionEvents,
  paymentReversalEvents,
  refundEvents,
  remittanceEvents,
  borrowerViewEvents,
  trustEvents,
  exchangeEvents,
  contributionEvents,
  canaryEvents,
  objectionEvents,
  clientObjectionEvents,
  exchangeInquiryEvents,
  footprintEvents,
  inquiryRunEvents,
  signalEvents,
  inspectionEvents,
  supervisionEvents,
  statisticEvents,
  tallyEvents,
  personalDataEvents,
  retentionEvents,
  callListEvents,
  callComparisonEvents,
  callDifferenceEvents,
  policyEvents,
  stageEvents,
  approvalEvents,
  runEvents,
  simulationEvents,
  segmentEvents,
].flatMap((kinds) => Object.values(kinds) as EventKind[])
