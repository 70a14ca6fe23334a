import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId, type PlacementQuery, QueryId, queryKinds } from './model.ts'

/** Never what was asked or answered: that is read from the query, by its two sides. */
const QueryData = z.strictObject({
  queryId: idOf(QueryId),
  placementId: idOf(PlacementId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  askedBy: idOf(OrganisationId),
  kind: z.enum(queryKinds),
  dueAt: instantText(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'query', description, data: QueryData })

export const queryEvents = {
  asked: about('query.asked', 'One side asked the other something about a placement.'),
  answered: about('query.answered', 'The other side answered.'),
  overdue: about('query.overdue', 'The time to answer passed without an answer.'),
} as const

export const queryEvent = (
  kind: EventKind<string, z.output<typeof QueryData>>,
  query: Omit<PlacementQuery, 'question' | 'answer'>,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: query.id,
  audience: [query.lenderId, query.agencyId],
  data: {
    queryId: query.id,
    placementId: query.placementId,
    lenderId: query.lenderId,
    agencyId: query.agencyId,
    askedBy: query.askedBy,
    kind: query.kind,
    dueAt: query.dueAt,
  },
})
