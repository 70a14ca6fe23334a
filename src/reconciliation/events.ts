import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Difference,
  DifferenceId,
  differenceKinds,
  differenceStates,
  type Reconciliation,
  ReconciliationId,
  reconciliationStates,
  sideNames,
} from './model.ts'

/** No counts or amounts: what differs is read from the reconciliation, by whoever may. */
const ReconciliationData = z.strictObject({
  reconciliationId: idOf(ReconciliationId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  mandateId: idOf(MandateId),
  openedBy: z.enum(sideNames),
  asOf: dayText(),
  state: z.enum(reconciliationStates),
})

const DifferenceData = ReconciliationData.extend({
  differenceId: idOf(DifferenceId).nullable(),
  kind: z.enum(differenceKinds),
  differenceState: z.enum(differenceStates),
  by: z.enum(sideNames),
  code: z.string().max(40).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'reconciliation', description, data: ReconciliationData })

const aboutDifference = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'reconciliation', description, data: DifferenceData })

export const reconciliationEvents = {
  opened: about(
    'reconciliation.opened',
    'A statement was opened; `openedBy` the lender, the agency is asked to state.',
  ),
  submitted: about('reconciliation.submitted', 'The agency handed its statement in; it is being compared.'),
  compared: about('reconciliation.compared', 'The statement is compared: differences wait for an answer.'),
  settled: about('reconciliation.settled', 'No difference waits for an answer any more.'),
  abandoned: about('reconciliation.abandoned', 'An open statement was taken back, or its time passed.'),
  superseded: about('reconciliation.superseded', 'A newer statement of the same mandate and day took its place.'),
} as const

export const differenceEvents = {
  accepted: aboutDifference('reconciliation.difference_accepted', 'One side takes the correction on itself.'),
  allAccepted: aboutDifference(
    'reconciliation.differences_accepted',
    'One side takes the correction of all differences of a kind on itself; they are being marked.',
  ),
  contested: aboutDifference('reconciliation.difference_contested', 'One side says that the other’s record is wrong.'),
  standing: aboutDifference('reconciliation.difference_standing', 'Both sides keep to their records.'),
} as const

const dataOf = (found: Reconciliation): z.output<typeof ReconciliationData> => ({
  reconciliationId: found.id,
  lenderId: found.lenderId,
  agencyId: found.agencyId,
  mandateId: found.mandateId,
  openedBy: found.openedBy,
  asOf: found.asOf,
  state: found.state,
})

export const reconciliationEvent = (
  kind: EventKind<string, z.output<typeof ReconciliationData>>,
  found: Reconciliation,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: found.id,
  audience: [found.lenderId, found.agencyId],
  data: dataOf(found),
})

type About = Pick<Difference, 'kind'> & {
  readonly id: DifferenceId | null
  readonly state: Difference['state']
  readonly by: z.output<typeof DifferenceData>['by']
  readonly code: string | null
}

/** An answer to a difference. One event tells of it, settled or not: the state stands in its data. */
export const differenceEvent = (
  kind: EventKind<string, z.output<typeof DifferenceData>>,
  found: Reconciliation,
  { id, state, kind: differs, by, code }: About,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: found.id,
  audience: [found.lenderId, found.agencyId],
  data: { ...dataOf(found), differenceId: id, kind: differs, differenceState: state, by, code },
})

/** That the last difference was answered, where it was. */
export const settledEvents = (found: Reconciliation): EventDraft[] =>
  found.state === 'settled' ? [reconciliationEvent(reconciliationEvents.settled, found)] : []
