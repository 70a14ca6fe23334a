export { caseEvent, caseEvents } from './events.ts'
export { importComplaints } from './import-complaints.ts'
export { importDisputes } from './import-disputes.ts'
export { caseJobs } from './jobs.ts'
export {
  type CaseFacts,
  CaseId,
  type CaseParty,
  caseTransitions,
  openStatuses as openCaseStatuses,
} from './model.ts'
export { caseProblems } from './problems.ts'
export { getCase, listCases } from './queries.ts'
export { moved, movedBack, movedDisputesOn, openDisputesOn, partiesOfDisputesOn, saveMoves } from './sold-store.ts'
export { clocksThatStopDebts } from './stop-rules.ts'
export { disputedPortion } from './store.ts'
export { CaseResource } from './view.ts'
