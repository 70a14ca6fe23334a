import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  acceptCodes,
  type CallComparison,
  CallComparisonId,
  type CallDifference,
  CallDifferenceId,
  callComparisonStates,
  callDifferenceKinds,
  callDifferenceStates,
  contestCodes,
} from './model.ts'

/** No counts: what differs is read from the differences, by whoever may. */
const ComparisonData = z.strictObject({
  comparisonId: idOf(CallComparisonId),
  agencyId: idOf(OrganisationId),
  from: instantText(),
  until: instantText(),
  state: z.enum(callComparisonStates),
})

const DifferenceData = z.strictObject({
  differenceId: idOf(CallDifferenceId),
  comparisonId: idOf(CallComparisonId),
  agencyId: idOf(OrganisationId),
  lenderId: idOf(OrganisationId).nullable(),
  placementId: idOf(PlacementId).nullable(),
  kind: z.enum(callDifferenceKinds),
  state: z.enum(callDifferenceStates),
  code: z.enum([...acceptCodes, ...contestCodes]).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'call_comparison', description, data: ComparisonData })
const aboutDifference = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'call_difference', description, data: DifferenceData })

export const callComparisonEvents = {
  opened: about('call_comparison.opened', 'What a carrier recorded of a period is being compared with activities.'),
  compared: about(
    'call_comparison.compared',
    'The comparison is over: each lender with a difference on its placements is told as well.',
  ),
  settled: about('call_comparison.settled', 'Nothing is left to explain: nothing differs, or all is explained.'),
  superseded: about('call_comparison.superseded', 'A newer comparison of the same period took its place.'),
} as const

export const callDifferenceEvents = {
  accepted: aboutDifference('call_difference.accepted', 'The agency says that its own record was wrong.'),
  contested: aboutDifference('call_difference.contested', 'The agency says that the carrier’s record is wrong.'),
} as const

export const comparisonEvent = (
  kind: keyof typeof callComparisonEvents,
  found: CallComparison,
  lenders: readonly OrganisationId[] = [],
): EventDraft => ({
  kind: callComparisonEvents[kind] as EventKind,
  aggregateId: found.id,
  audience: [found.agencyId, ...lenders],
  data: {
    ...{ comparisonId: found.id, agencyId: found.agencyId, from: found.from, until: found.until },
    state: found.state,
  },
})

export const differenceEvent = (found: CallDifference, kind: keyof typeof callDifferenceEvents): EventDraft => {
  const { id, comparisonId, agencyId, lenderId, placementId, kind: differs, state, code } = found
  return {
    kind: callDifferenceEvents[kind] as EventKind,
    aggregateId: id,
    audience: lenderId ? [agencyId, lenderId] : [agencyId],
    data: { differenceId: id, comparisonId, agencyId, lenderId, placementId, kind: differs, state, code },
  }
}
