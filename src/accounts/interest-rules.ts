import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { accruedUnder } from './accrual-rules.ts'
import { nextBucketOn } from './bucket-rules.ts'
import { type Debt, type DebtChange, isCollected, NOTHING, revised } from './debt.ts'
import { TransactionId } from './model.ts'
import { moved } from './movement-rules.ts'

/**
 * Posts the difference between the interest that should be on the account after the change and what was before it:
 * interest for days newly accrued, an adjustment where a back-dated movement or a freeze rewrites days already accrued.
 */
export function restated(change: DebtChange, newId: NewId): DebtChange {
  const { before, debt, principal } = change
  const interest = accruedUnder(debt.accrual, principal) - accruedUnder(before.debt.accrual, before.principal)
  if (interest === 0n) return change
  const advances = debt.accrual !== null && debt.accrual.through !== before.debt.accrual?.through
  return moved(change, {
    ...NOTHING,
    interest,
    ...{
      id: newId(TransactionId),
      accountId: debt.id,
      kind: advances && interest > 0n ? 'interest' : 'adjustment',
      accrued: true,
    },
    ...{ effectiveOn: before.today, reference: null, reversesId: null },
  })
}

/** From which day the platform has interest to post: the day after the first one not yet on the account. */
function accrualDueOf({ accrual }: Debt): CalendarDate | null {
  if (accrual?.by !== 'platform') return null
  const { through, periods } = accrual
  const next = periods.find(({ until }) => until === null || until > through)
  return next ? addDays(next.from > through ? next.from : through, 1) : null
}

/** The change with the days on which time will next have something to do: only for a debt that is being collected. */
export function finished(change: DebtChange): DebtChange {
  const { debt } = change
  const collected = isCollected(debt.status)
  return revised(change, {
    bucketDueOn: collected ? nextBucketOn(debt.pastDueSince, debt.bucket) : null,
    accrualDueOn: collected ? accrualDueOf(debt) : null,
  })
}
