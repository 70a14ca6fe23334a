import { SHARED_IN } from '../compliance/index.ts'
import { addHours, epochMs, type Instant, instantFromDatabase, instantFromEpochMs } from '../kernel/instant.ts'
import { BUDGET } from './budget.law.ts'
import type { Spent } from './decision-ground.ts'

/**
 * When the budget of a person has room again for a debt that lies in a jurisdiction, in whole quarters of a day; null while it
 * has. Where lenders may know of each other it is one over all of them, of which each has its share, and rests by lot.
 */
export function budgetFreeAt(
  { used, oldest, shareOldest = null, sharedUsed, sharedOldest, quietUntil = null }: Spent,
  { jurisdiction, now }: { jurisdiction: string; now: Instant },
): Instant | null {
  const isShared = SHARED_IN.includes(jurisdiction.split('-')[0] as string)
  const freed = isShared
    ? [freedAt(used, BUDGET.share, shareOldest), freedAt(sharedUsed, BUDGET.contacts, sharedOldest), endOf(quietUntil)]
    : [freedAt(used, BUDGET.contacts, oldest)]
  const latest = Math.max(...freed)
  const quantum = BUDGET.quantumHours * 3_600_000
  return latest <= epochMs(now) ? null : instantFromEpochMs(Math.ceil(latest / quantum) * quantum)
}

const endOf = (moment: string | null): number =>
  moment === null ? Number.NEGATIVE_INFINITY : epochMs(instantFromDatabase(moment))

/** When the contact whose ageing frees one more of `limit` is old enough. */
const freedAt = (used: number | null, limit: number, oldest: string | null): number =>
  used === null || used < limit || oldest === null
    ? Number.NEGATIVE_INFINITY
    : epochMs(addHours(instantFromDatabase(oldest), BUDGET.hours))
