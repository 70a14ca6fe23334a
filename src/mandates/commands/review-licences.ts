import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { endingEvent } from '../../licensing/index.ts'
import { ownOrganisationForChange } from '../../tenancy/index.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { reviewed } from '../licence-review-rules.ts'
import {
  insertNotices,
  mandatesToReview,
  noticesDue,
  REVIEWED_AT_ONCE,
  saveLicensing,
} from '../licence-review-store.ts'
import { carryToPlacements } from '../suspending.ts'

/** A step of the holder's job: mandates that licences stop or let go, and ends to announce. Done again, it finds nothing. */
export const reviewLicences = command({
  name: 'mandate.review_licences',
  summary: 'Make mandates equal to what licences say, and announce the ends of licences',
  scope: 'mandates:write',
  input: z.strictObject({}),
  // Two jobs of one holder come one after the other, so that an end is announced once.
  load: (context) => ({
    turn: ownOrganisationForChange(context),
    mandates: mandatesToReview(context),
    notices: noticesDue(context),
  }),
  decide: ({ mandates, notices }, _, { now }) =>
    ok({
      mandates: mandates.map(({ missing, ...file }) => reviewed(file, missing, now)),
      notices,
      more: mandates.length === REVIEWED_AT_ONCE || notices.length === REVIEWED_AT_ONCE,
    }),
  write: ({ mandates, notices }, context) => [
    ...(mandates.length > 0 ? [saveLicensing(context, mandates)] : []),
    ...(notices.length > 0 ? [insertNotices(context, notices)] : []),
    ...carryToPlacements(mandates, context),
  ],
  events: ({ mandates, notices }) => [
    ...mandates.map((file) =>
      mandateEvent(file.change === 'let_go' ? mandateEvents.licensed : mandateEvents.unlicensed, file),
    ),
    ...notices.map(({ licence, daysAhead, lenders }) => endingEvent(licence, { daysAhead, audience: lenders })),
  ],
  view: ({ more }) => ({ more }),
})
