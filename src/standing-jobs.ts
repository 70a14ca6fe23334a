import { CALENDAR_FILL, CALENDAR_FILL_ID } from './calendars/filling.ts'
import { LICENCE_REVIEW, LICENCE_REVIEW_ID } from './licensing/reviewing.ts'
import type { StandingJob } from './oauth/sandbox-world-model.ts'
import { REMITTANCES_RUN, REMITTANCES_RUN_ID } from './remittances/job-names.ts'
import { PARTIES_MATCH, PARTIES_MATCH_ID } from './safety-signals/job-names.ts'
import { SUPERVISION_TALLY, SUPERVISION_TALLY_ID } from './supervision/tally-model.ts'
import { collectingKinds, placingKinds } from './tenancy/model.ts'
import { WORK_STANDARDS_RUN, WORK_STANDARDS_RUN_ID } from './work-standards/running.ts'

/** The jobs an organisation has from its first moment, for good. */
export const standingJobs: readonly StandingJob[] = [
  { id: CALENDAR_FILL_ID, kind: CALENDAR_FILL, of: null },
  { id: LICENCE_REVIEW_ID, kind: LICENCE_REVIEW, of: collectingKinds },
  { id: WORK_STANDARDS_RUN_ID, kind: WORK_STANDARDS_RUN, of: placingKinds },
  { id: REMITTANCES_RUN_ID, kind: REMITTANCES_RUN, of: placingKinds },
  { id: SUPERVISION_TALLY_ID, kind: SUPERVISION_TALLY, of: ['regulator'] },
  { id: PARTIES_MATCH_ID, kind: PARTIES_MATCH, of: placingKinds },
]
