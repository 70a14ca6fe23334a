export { endingEvent, licenceEvents } from './events.ts'
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
export { licenceFacts, licenceGaps } from './store.ts'
