import { AccountId } from '../accounts/model.ts'
import type { Activity, ActivityTarget, ReportedActivity } from './activity-model.ts'

/** Each debt once, and not the one it is recorded under; where none are named, those of the decision it was made under. */
export function othersOf(
  { debts: named, direction }: ReportedActivity,
  { accountId, agencyId, debts, decision }: ActivityTarget,
): Activity['debts'] {
  const own = AccountId.toUuid(accountId)
  const decided = direction === 'outbound' ? (decision?.debts ?? []) : []
  const discussed = named ? debts : decided.map((debt) => (agencyId === null ? { ...debt, placement: null } : debt))
  const others = new Map(
    discussed.flatMap((debt) => (debt && debt.account !== own ? [[debt.account, debt] as const] : [])),
  )
  return others.size === 0 ? null : [...others.values()]
}
