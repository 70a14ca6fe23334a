import type { AccountId, PartyId } from '../accounts/model.ts'
import type { CalendarFacts } from '../calendars/model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Authority } from './authority-rules.ts'
import type { AgreementId } from './model.ts'

/** The debt an agreement would be about, as the lender's file says it: for the rules, and no more of it shown than is agreed. */
export interface Ground {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly currency: string
  /** All that is owed, in minor units. */
  readonly balance: bigint
  readonly interest: bigint
  /** What of it is disputed: an amount, or all of it. */
  readonly disputed: bigint | 'whole'
  /** What the mandate lets the agency agree to; null where no agency holds the debt. */
  readonly authority: Authority | null
  readonly calendar: CalendarFacts
  readonly pending: AgreementId | null
  readonly active: AgreementId | null
}
