import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts'
import type { AuthorityTerms } from '../mandates/terms.ts'
import { type AgreementKind, type Instalment, kindTable } from './model.ts'

/** What a mandate lets the agency agree to by itself, for one debt. */
export interface Authority {
  /** Of what is owed, in basis points. */
  readonly discountMax: number
  readonly instalmentsMax: number
  /** The least an instalment but the last may be, in minor units. */
  readonly instalmentMin: number
  /** From the day it is agreed to the last instalment. */
  readonly monthsMax?: number | undefined
  /** The last day of it, where the lender is. */
  readonly validUntil?: CalendarDate | undefined
}

/** What the terms say of a debt in this segment: its own part where there is one, or the general one. */
export function authorityFor({ segments = [], ...general }: AuthorityTerms, segment: string | null): Authority {
  const own = segments.find((one) => one.segment === segment)
  if (!own) return general
  const { segment: _, ...limits } = own
  return limits
}

export const hasExpired = ({ validUntil }: Authority, on: CalendarDate): boolean =>
  validUntil !== undefined && on > validUntil

export interface Offered {
  readonly kind: AgreementKind
  readonly owed: bigint
  readonly total: bigint
  readonly schedule: readonly Instalment[]
  /** The day it would be agreed on, where the lender is. */
  readonly on: CalendarDate
}

export type Beyond = 'kind' | 'expired' | 'discount' | 'instalments' | 'months' | 'instalment'

/** What of an offer is beyond the authority; null: nothing. A lender, whose authority is null, needs nobody’s leave. */
export function withinAuthority(
  { kind, owed, total, schedule, on }: Offered,
  authority: Authority | null,
): Beyond | null {
  if (authority === null) return null
  if (kindTable[kind].authority === 'lender') return 'kind'
  if (hasExpired(authority, on)) return 'expired'
  if ((owed - total) * 10_000n > owed * BigInt(authority.discountMax)) return 'discount'
  if (schedule.length > authority.instalmentsMax) return 'instalments'
  const last = schedule.at(-1)?.dueOn
  if (authority.monthsMax !== undefined && last !== undefined && last > addMonths(on, authority.monthsMax))
    return 'months'
  const least = BigInt(authority.instalmentMin)
  return schedule.slice(0, -1).some(({ amount }) => amount < least) ? 'instalment' : null
}
