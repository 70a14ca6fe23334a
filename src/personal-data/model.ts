import type { PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const LegalHoldId = defineId('lgh')
export type LegalHoldId = Id<'lgh'>
export const SubjectAccessId = defineId('sar')
export type SubjectAccessId = Id<'sar'>

/** Why data is kept although it might be erased. */
export const holdReasons = ['litigation', 'regulatory_inquiry', 'investigation', 'complaint', 'audit'] as const
export type HoldReason = (typeof holdReasons)[number]

export const holdStates = ['standing', 'released'] as const
export type HoldState = (typeof holdStates)[number]

/** What leads from which state to which. */
export const holdTransitions = [
  { command: 'legal_hold.place', from: null, to: 'standing' },
  { command: 'legal_hold.release', from: 'standing', to: 'released' },
] as const satisfies readonly { command: string; from: HoldState | null; to: HoldState }[]

/** While it stands, nobody destroys the key of the person's data, except where a court orders it. */
export interface LegalHold {
  readonly orgId: OrganisationId
  readonly id: LegalHoldId
  readonly partyId: PartyId
  readonly reason: HoldReason
  /** What the organisation calls the matter. */
  readonly reference: string
  readonly placedAt: Instant
  readonly releasedAt: Instant | null
  readonly version: number
}

export const accessStates = ['running', 'done', 'expired'] as const
export type AccessState = (typeof accessStates)[number]

/** What leads from which state to which. */
export const accessTransitions = [
  { command: 'subject_access.request', from: null, to: 'running' },
  { command: 'subject_access.store_part', from: 'running', to: 'done' },
  { command: 'subject_access.expire', from: 'done', to: 'expired' },
  { command: 'subject_access.expire', from: 'running', to: 'expired' },
] as const satisfies readonly { command: string; from: AccessState | null; to: AccessState }[]

/** Where the collecting stands: the section, and the page of it, or of the accounts its lists hang on. */
export interface AccessPlace {
  readonly section: number
  readonly cursor: string | null
}

/** Everything the organisation keeps about a person, put together for that person. */
export interface SubjectAccess {
  readonly orgId: OrganisationId
  readonly id: SubjectAccessId
  readonly partyId: PartyId
  readonly receivedOn: CalendarDate
  /** By when the law of the place wants an answer, and which; null where none is known here. */
  readonly answerBy: CalendarDate | null
  readonly rule: string | null
  readonly state: AccessState
  readonly place: AccessPlace
  /** How many lists are read for it. */
  readonly sections: number
  readonly parts: number
  readonly rows: number
  readonly finishedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** Some rows of one list, a line of JSON each. */
export interface SubjectAccessPart {
  readonly orgId: OrganisationId
  readonly accessId: SubjectAccessId
  readonly number: number
  readonly name: string
  readonly rows: number
  readonly content: Uint8Array
  readonly createdAt: Instant
}

/** How long what was put together is kept to be fetched. */
export const KEPT_DAYS = 30

export const ACCESS_COLLECT = 'subject_access.collect'
export const ACCESS_EXPIRE = 'subject_access.expire'
