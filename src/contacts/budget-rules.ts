import { SHARED_IN } from '../compliance/index.ts'
import { addHours, epochMs, type Instant, instantFromDatabase, instantFromEpochMs } from '../kernel/instant.ts'
import { BUDGET } from './budget.law.ts'
import type { Spent } from './decision-ground.ts'

/**
 * When the budget of a person has room again for a debt that lies in a jurisdiction, in whole quarters of a day; null while it
 * has. Where lenders may know of each other it is one over all of them.
 */
export function budgetFreeAt(
  spent: Spent,
  { jurisdiction, now }: { jurisdiction: string; now: Instant },
): Instant | null {
  const isShared = SHARED_IN.includes(jurisdiction.split('-')[0] as string)
  const [used, oldest] = isShared ? [spent.sharedUsed, spent.sharedOldest] : [spent.used, spent.oldest]
  if (used === null || used < BUDGET.contacts || oldest === null) return null
  const free = addHours(instantFromDatabase(oldest), BUDGET.hours)
  const quantum = BUDGET.quantumHours * 3_600_000
  return free <= now ? null : instantFromEpochMs(Math.ceil(epochMs(free) / quantum) * quantum)
}
