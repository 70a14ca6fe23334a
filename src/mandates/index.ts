export { amendMandate } from './commands/amend-mandate.ts'
export { endMandate } from './commands/end-mandate.ts'
export { proposeMandate } from './commands/propose-mandate.ts'
export { resumeMandate } from './commands/resume-mandate.ts'
export { signMandate } from './commands/sign-mandate.ts'
export { suspendMandate } from './commands/suspend-mandate.ts'
export { mandateEvents } from './events.ts'
export { mandateJobs } from './jobs.ts'
export { capacityAfter, type Mandate, MandateId, type MandateVersion, mandateTransitions } from './model.ts'
export { mandateProblems } from './problems.ts'
export { getMandate, listMandates } from './queries.ts'
export { type MandateFile, unlicensed } from './rules.ts'
export { isMandate, mandateForChange, mandateNamed, saveCapacity } from './store.ts'
export { MANDATE_RESUME, MANDATE_SUSPEND } from './suspending.ts'
export {
  type AuthorityTerms,
  channels,
  MandateTerms,
  productCode,
  RecallTerms,
  type SharingScope,
  segmentCode,
  sharingScopes,
  standardsOf,
  type WorkStandards,
} from './terms.ts'
export { MandateResource } from './view.ts'
