import type { AccountId, PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

/** What pays a debt off on a day. */
export const PayoffId = defineId('pof')
export type PayoffId = Id<'pof'>

export interface Payoff {
  readonly lenderId: OrganisationId
  readonly id: PayoffId
  readonly accountId: AccountId
  readonly partyId: PartyId
  /** What the caller named: an agency's placement; null where the lender asked about its account. */
  readonly placementId: PlacementId | null
  readonly askedBy: OrganisationId
  readonly currency: string
  /** All that is owed on `payOn`, in minor units, if nothing moves until then but time. */
  readonly amount: bigint
  /** What of it is interest the days from today bring. */
  readonly interestAhead: bigint
  /** What of the amount is disputed and need not be paid until the dispute ends. */
  readonly disputed: bigint
  readonly payOn: CalendarDate
  readonly createdAt: Instant
  /** The end of `payOn` in the lender's zone: until then the figure holds. */
  readonly expiresAt: Instant
}
