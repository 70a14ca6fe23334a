import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementData, placementData } from './events.ts'
import { contactRules, endingCauses, PlacementRecallId, recallDecisions, recallModes } from './recall-model.ts'
import type { RecallFile } from './recall-rules.ts'

/** Never a note, a name or an amount: those are read from the recall. */
const RecallData = PlacementData.extend({
  placementRecallId: idOf(PlacementRecallId),
  cause: z.enum(endingCauses),
  mode: z.enum(recallModes),
  reason: z.string().max(40),
  contactRule: z.enum(contactRules),
  recallAt: instantText(),
  objection: z.string().max(40).nullable(),
  decision: z.enum(recallDecisions).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'placement', description, data: RecallData })

export const recallEvents = {
  requested: about(
    'placement.recall_requested',
    'The lender announced a recall: the agency may object, and keeps to its contact rule.',
  ),
  objected: about('placement.recall_objected', 'The agency objected with a code; the lender answers in its time.'),
  extended: about('placement.recall_extended', 'The lender postponed the recall on an objection.'),
  insisted: about('placement.recall_insisted', 'The lender insists on the recall: no further objection.'),
  timedOut: about('placement.recall_objection_timed_out', 'Nobody answered the objection in time: the recall goes on.'),
  withdrawn: about(
    'placement.recall_withdrawn',
    'The lender took the recall back: the placement is again what it was.',
  ),
  recalled: about(
    'placement.recalled',
    'The recall is final: the agency no longer holds the account and its case file is gone.',
  ),
  attested: about('placement.cease_attested', 'The agency attested that contact with the borrower has ceased.'),
  declared: about('placement.payments_declared', 'The agency declared that every payment in flight is reported.'),
  certified: about(
    'placement.purge_certified',
    'The agency certified what it destroyed and what the law makes it keep.',
  ),
} as const

/** The event of one change to a recall, for both sides. */
export const recallEvent = (
  kind: EventKind<string, z.output<typeof RecallData>>,
  { recall, placement }: RecallFile,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: placement.id,
  audience: [recall.lenderId, recall.agencyId],
  jurisdiction: placement.jurisdiction,
  data: {
    ...placementData(placement),
    placementRecallId: recall.id,
    cause: recall.cause,
    mode: recall.mode,
    reason: recall.reason,
    contactRule: recall.contactRule,
    recallAt: recall.recallAt,
    objection: recall.objection,
    decision: recall.decision,
  },
})

/** The event that the recall is final, where it is so by this change. */
export const recalledWith = (file: RecallFile): readonly EventDraft[] =>
  file.placement.status === 'recalled' && file.recall.recalledAt === file.placement.endedAt
    ? [recallEvent(recallEvents.recalled, file)]
    : []
