import { addHours, epochMs, type Instant, instantFromDatabase, instantFromEpochMs } from '../kernel/instant.ts'
import { BUDGET } from './budget.law.ts'
import type { Spent } from './decision-ground.ts'

/** When the budget has room again, in whole quarters of a day; null while it has. */
export function budgetFreeAt({ used, oldest }: Spent, now: Instant): Instant | null {
  if (used < BUDGET.contacts || oldest === null) return null
  const free = addHours(instantFromDatabase(oldest), BUDGET.hours)
  const quantum = BUDGET.quantumHours * 3_600_000
  return free <= now ? null : instantFromEpochMs(Math.ceil(epochMs(free) / quantum) * quantum)
}
