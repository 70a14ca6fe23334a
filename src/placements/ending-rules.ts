import type { Instant } from '../kernel/instant.ts'
import type { Placement } from './model.ts'
import { afterRecall, attestBy } from './recall-clock.ts'
import type { EndingCause, Moment, PlacementRecall, RecallClock } from './recall-model.ts'
import { withNext } from './recall-steps.ts'

/** What is known of an end when it is announced. */
export type Announced = Pick<
  PlacementRecall,
  'id' | 'recallId' | 'cause' | 'mode' | 'reason' | 'contactRule' | 'note' | 'clock' | 'recallAt' | 'objectBy'
>

/** The end of a placement as it begins, with nothing of it done. */
export const announced = (placement: Placement, wanted: Announced, moment: Moment): PlacementRecall => ({
  ...{ lenderId: placement.lenderId, agencyId: placement.mandateAgencyId, placementId: placement.id, ...wanted },
  ...{ state: 'pending', requestedAt: moment.now },
  ...{
    objection: null,
    objectionCase: null,
    objectionSupported: null,
    objectionNote: null,
    objectedAt: null,
    decideBy: null,
    decision: null,
    decidedAt: null,
  },
  ...{ extensions: 0, withdrawnAt: null, overtakenAt: null, recalledAt: null },
  attestBy: attestBy(wanted.recallAt, wanted.clock, moment),
  ...{ ceasedAt: null, attestedAt: null, attestor: null, promisesOutstanding: null, graceUntil: null },
  ...{ declaredAt: null, paymentsReported: 0, paymentsOpen: 0, confirmBy: null, purgeBy: null, purgedAt: null },
  ...{ nextStep: null, nextOwner: null, nextDueAt: null, version: 1 },
})

/** The agency no longer holds the account: its remaining duties have their times. */
export const over = (ending: PlacementRecall, moment: Moment): PlacementRecall =>
  withNext({
    ...ending,
    objectBy: null,
    state: 'recalled',
    recalledAt: moment.now,
    ...afterRecall(ending.clock, moment),
  })

/** What a return or a close leaves to do: the same duties as a recall, since the agency holds the same data. */
export function endingOf(
  placement: Placement,
  { id, cause, clock }: { id: PlacementRecall['id']; cause: Exclude<EndingCause, 'recall'>; clock: RecallClock },
  moment: Moment,
): PlacementRecall {
  const recallAt: Instant = moment.now
  const reason = placement.endCode ?? cause
  const wanted = { id, recallId: null, cause, reason, note: null, clock, recallAt, objectBy: null } as const
  return over(announced(placement, { ...wanted, mode: 'immediate', contactRule: 'stop_at_once' }, moment), moment)
}
