export { approvalEvents, policyEvents, stageEvents } from './events.ts'
export { PolicyId, StageApprovalId, StageCaseId } from './model.ts'
export { policyProblems, stageProblems } from './problems.ts'
