import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const TrustStatementId = defineId('tst')
export type TrustStatementId = Id<'tst'>

/** What an agency holds in trust for one lender in one currency, by its ledger. Below zero: it spent what was not that lender’s. */
export interface ClientBalance {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly currency: string
  readonly balance: bigint
}

/** What clients’ balances come to. Minor units. */
export interface TrustSum {
  /** All of them together. */
  readonly total: bigint
  /** What the bank must hold: no client’s money covers what is missing of another’s. */
  readonly required: bigint
  /** What the agency has to put in of its own. */
  readonly overdrawn: bigint
}

/** What the bank says of the trust account at the end of a day, held against the ledger as it stood when it was stated. */
export interface TrustStatement extends TrustSum {
  /** The agency. */
  readonly orgId: OrganisationId
  readonly id: TrustStatementId
  readonly reference: string
  readonly currency: string
  readonly on: CalendarDate
  readonly bankBalance: bigint
  /** What the bank holds beyond what it must; below zero it is short. */
  readonly difference: bigint
  readonly recordedAt: Instant
}
