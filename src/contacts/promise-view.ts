import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { calendarDateAt } from '../kernel/calendar-date.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ActivityId } from './activity-model.ts'
import { type PaymentPromise, PromiseId, promiseStatuses, withdrawalReasons } from './promise-model.ts'
import { lastDayOf } from './promise-rules.ts'

const minor = (description: string, min = 0) =>
  z
    .int()
    .min(min)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({ description: `Minor units; ${description}` })

export const PromiseResource = z
  .object({
    id: idOf(PromiseId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable().openapi({ description: 'Null: the lender’s own staff took it' }),
    activityId: idOf(ActivityId).openapi({ description: 'The contact in which it was made' }),
    placementId: idOf(PlacementId).nullable(),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    partyId: idOf(PartyId),
    amount: minor('what was promised', 1),
    currency: currencyCode(),
    due: dayText(),
    lastDay: dayText().openapi({ description: 'The last day on which what is paid keeps it: a grace of three days' }),
    madeAt: instantText(),
    status: z.enum(promiseStatuses),
    paid: minor('what was paid in its time, as far as it fills the promise'),
    isPast: z.boolean().openapi({ description: 'The day is over, in UTC' }),
    withdrawnFor: z.enum(withdrawalReasons).nullable(),
    closedAt: instantText().nullable().openapi({ description: 'When it was seen kept or broken, or was withdrawn' }),
    recordedAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PaymentPromise')
export type PromiseResource = z.output<typeof PromiseResource>

/** A promise as one side sees it. */
export function promiseView(
  promise: PaymentPromise,
  { lends, now }: Pick<Context, 'lends' | 'now'>,
): z.output<typeof PromiseResource> {
  const { id, lenderId, agencyId, activityId, placementId, partyId, currency, due, madeAt, status } = promise
  return {
    ...{ id, lenderId, agencyId, activityId, placementId, accountId: lends ? promise.accountId : null, partyId },
    ...{ amount: Number(promise.amount), currency, due, lastDay: lastDayOf(promise), madeAt, status },
    ...{ paid: Number(promise.paid), isPast: due < calendarDateAt(now, 'UTC'), withdrawnFor: promise.withdrawnFor },
    ...{ closedAt: promise.closedAt, recordedAt: promise.recordedAt, version: promise.version },
  }
}
