import type { ExchangeId, ExchangeMemberId } from '../exchange/member-model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { ProductClass, RecordDisputeReason, RecordDisputeState } from './model.ts'
import type { ExchangeObjectionId } from './objection-model.ts'

export const ClientObjectionId = defineId('xco')
export type ClientObjectionId = Id<'xco'>

/** Objections an adviser may raise a day (UTC) at an exchange: as many clients as one person can hear. */
export const CLIENT_OBJECTIONS_PER_DAY = 10

/** How a record was answered for, once it is. */
export type ObjectionOutcome = Exclude<RecordDisputeState, 'open'>

/** What an adviser was told by its client: that records in a class of products are wrong. `orgId` is the adviser. */
export interface ClientObjection {
  readonly orgId: OrganisationId
  readonly operatorId: OrganisationId
  readonly id: ClientObjectionId
  readonly memberId: ExchangeMemberId
  readonly exchangeId: ExchangeId
  readonly product: ProductClass
  readonly reason: RecordDisputeReason
  readonly receivedOn: CalendarDate
  /** The last day a record may be answered for, with every extension the place has. */
  readonly endsOn: CalendarDate
  readonly authoritySha256: string
  readonly evidenceSha256: string
  /** Whom it is about, under the matcher’s keys; null once the exchange has looked. */
  readonly subjects: readonly StoredSubject[] | null
  /** The operator’s own objection it became; null until then. */
  readonly objectionId: ExchangeObjectionId | null
  /** How many records ended how; null until the operator releases it. */
  readonly outcomes: Readonly<Record<ObjectionOutcome, number>> | null
  readonly releasedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

export interface StoredSubject {
  readonly namespace: string
  readonly epoch: string
  /** Hexadecimal: one for each key of the matcher’s. */
  readonly tokens: readonly string[]
}

export const EXCHANGE_OBJECTION_HAND = 'exchange_client_objection.hand'
