export { checkCollector } from './checking.ts'
export { collectorEvents, findingEvent } from './collector-events.ts'
export {
  type CollectorChannel,
  CollectorId,
  collectorChannels,
  type Finding,
  FindingId,
  findingKinds,
  findingSeverities,
  findingTransitions,
} from './collector-model.ts'
export { collectorProblems } from './collector-problems.ts'
export { reportedFinding } from './collector-rules.ts'
export { collectorNamed } from './collector-store.ts'
export { lapseLicence } from './commands/lapse-licence.ts'
export { COLLECTORS_RESEALED_MAX, resealCollectors } from './commands/reseal-collectors.ts'
export { endingEvent, licenceEvents } from './events.ts'
export { type CollectorStandingRow, collectorFacts, collectorsFacts, licenceFacts } from './facts-store.ts'
export { insertFinding } from './finding-store.ts'
export { importCertificates } from './import-certificates.ts'
export { importCollectors } from './import-collectors.ts'
export {
  type Licence,
  LicenceId,
  type LicensedActivity,
  licenceTransitions,
  licensedActivities,
  NOTICE_DAYS,
} from './model.ts'
export { licenceProblems } from './problems.ts'
export { LICENCE_REVIEW, LICENCE_REVIEW_ID } from './reviewing.ts'
export { covers, isLicensed } from './rules.ts'
export { type CollectorFacts, factsOf, type Standing, standing } from './standing-rules.ts'
export { licenceGaps } from './store.ts'
export { LicenceResource } from './view.ts'
