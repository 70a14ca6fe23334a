import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const DebtTitleId = defineId('dtl')
export type DebtTitleId = Id<'dtl'>

/** One link of the chain of title of a debt, kept by whoever owns it now. What it cost is in none of them. */
export interface DebtTitle {
  /** The owner. */
  readonly orgId: OrganisationId
  readonly id: DebtTitleId
  readonly accountId: AccountId
  /** Its place in the chain, from 1. */
  readonly number: number
  readonly sellerId: OrganisationId
  readonly buyerId: OrganisationId
  readonly on: CalendarDate
  /** Of the deed of assignment, hexadecimal. */
  readonly sha256: string
  readonly notifiedOn: CalendarDate | null
  /** What that seller called the debt. */
  readonly reference: string
  readonly world: string
  readonly jurisdiction: string
  readonly recordedAt: Instant
}
