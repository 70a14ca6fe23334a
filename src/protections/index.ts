export { protectionEvents, treatmentEvents } from './events.ts'
export { protectionJobs } from './jobs.ts'
export { ProtectionId, protectionTransitions, TreatmentId } from './model.ts'
export { protectionProblems } from './problems.ts'
