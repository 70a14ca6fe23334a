import { JobId } from '../jobs/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Context, type Statement, schedule } from '../store/index.ts'
import type { Licence } from './model.ts'
import { reviewElsewhere } from './store.ts'

/** The job that makes mandates equal to what licences say, and announces ends. The mandates room runs it, in the holder's tenant. */
export const LICENCE_REVIEW = 'licence.review'
/** Every holder's nightly one has this id. */
export const LICENCE_REVIEW_ID = '00000000-0000-7000-8000-000000000021'

/** Has the holder's mandates looked at now, and when the licence begins and ends. */
export function reviewFor({ orgId, startsAt, endsAt }: Licence, context: Context): readonly Statement[] {
  const moments = [context.now, startsAt, endsAt].filter((at): at is Instant => at !== null && at >= context.now)
  return [...new Set(moments)].map((dueAt) => schedule({ kind: LICENCE_REVIEW, subjectId: orgId, dueAt }, context))
}

/** The same, now, after somebody else's decision about the licence. */
export const reviewAfterDecision = (licence: Licence, { now, newId }: Context): Statement =>
  reviewElsewhere(licence, { job: JobId.toUuid(newId(JobId)), at: now })
