import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const LicenceId = defineId('lic')
export type LicenceId = Id<'lic'>

/** What a licence lets its holder do. */
export const licensedActivities = [
  'collection',
  'debt_purchase',
  'litigation',
  'field_visit',
  'tracing',
  'debt_administration',
] as const
export type LicensedActivity = (typeof licensedActivities)[number]

/** What has been decided about a licence. Whether it counts on a day also depends on its dates. */
export const licenceStatuses = ['granted', 'suspended', 'revoked', 'surrendered'] as const
export type LicenceStatus = (typeof licenceStatuses)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const licenceTransitions = [
  { command: 'licence.record', from: null, to: 'granted' },
  { command: 'licence.renew', from: null, to: 'granted' },
  { command: 'licence.verify', from: 'granted', to: 'granted' },
  { command: 'licence.suspend', from: 'granted', to: 'suspended' },
  { command: 'licence.reinstate', from: 'suspended', to: 'granted' },
  { command: 'licence.revoke', from: 'granted', to: 'revoked' },
  { command: 'licence.revoke', from: 'suspended', to: 'revoked' },
  { command: 'licence.surrender', from: 'granted', to: 'surrendered' },
] as const satisfies readonly { command: string; from: LicenceStatus | null; to: LicenceStatus }[]

/** Why a licence was suspended or revoked. */
export const licenceReasons = ['conduct', 'qualification', 'capital', 'fraud', 'proceedings', 'fees', 'other'] as const
export type LicenceReason = (typeof licenceReasons)[number]

/** What a licence is at a moment: `unverified` does not count, since one of its kind was suspended or revoked before. */
export const licenceStates = [
  'pending',
  'valid',
  'unverified',
  'expired',
  'suspended',
  'revoked',
  'surrendered',
] as const
export type LicenceState = (typeof licenceStates)[number]

/** An organisation's permission to do one activity in one jurisdiction for a half-open stretch of its own days. */
export interface Licence {
  readonly orgId: OrganisationId
  readonly world: string
  readonly id: LicenceId
  readonly reference: string | null
  readonly jurisdiction: string
  readonly activity: LicensedActivity
  readonly number: string
  readonly authority: string
  readonly validFrom: CalendarDate
  /** The first day it is valid no more; null: until further notice. */
  readonly validUntil: CalendarDate | null
  readonly startsAt: Instant
  readonly endsAt: Instant | null
  readonly conditions: string | null
  readonly evidenceReference: string | null
  readonly evidenceSha256: string | null
  readonly renews: LicenceId | null
  readonly status: LicenceStatus
  readonly statusReason: LicenceReason | null
  readonly statusBy: OrganisationId | null
  readonly statusAt: Instant | null
  /** It counts only once verified. */
  readonly verificationNeeded: boolean
  readonly verifiedBy: OrganisationId | null
  readonly verifiedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** Days ahead on which the end of a licence is announced, unless its holder chose others. */
export const NOTICE_DAYS = [90, 30, 7] as const
