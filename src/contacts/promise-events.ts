import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ActivityId } from './activity-model.ts'
import { type PaymentPromise, PromiseId, promiseStatuses, withdrawalReasons } from './promise-model.ts'
import type { Turn } from './promise-rules.ts'

/** Neither person nor account nor amount: those are read from the promise, by whoever may. */
const PromiseData = z.strictObject({
  promiseId: idOf(PromiseId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId).nullable(),
  placementId: idOf(PlacementId).nullable(),
  activityId: idOf(ActivityId),
  due: dayText(),
  status: z.enum(promiseStatuses),
  withdrawnFor: z.enum(withdrawalReasons).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'promise', description, data: PromiseData })

export const promiseEvents = {
  made: about('promise.made', 'Somebody promised to pay by a day.'),
  kept: about('promise.kept', 'What was promised was paid in its time.'),
  broken: about('promise.broken', 'The time of a promise is over, and it was not paid in full.'),
  reopened: about('promise.reopened', 'A payment that had kept a promise was taken back; the promise is due again.'),
  withdrawn: about('promise.withdrawn', 'A promise holds no more.'),
} as const

export const promiseEvent = (
  kind: EventKind<string, z.output<typeof PromiseData>>,
  { id, lenderId, agencyId, placementId, activityId, due, status, withdrawnFor }: PaymentPromise,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: agencyId ? [lenderId, agencyId] : [lenderId],
  data: { promiseId: id, lenderId, agencyId, placementId, activityId, due, status, withdrawnFor },
})

/** What a look tells; a payment that fills a part alone tells nothing. */
export const turnEvents = (turns: readonly { readonly next: PaymentPromise; readonly turn: Turn }[]): EventDraft[] =>
  turns.flatMap(({ next, turn }) => (turn === 'counted' ? [] : [promiseEvent(promiseEvents[turn], next)]))
