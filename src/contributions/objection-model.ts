import type { ExchangeId } from '../exchange/member-model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { ProductClass, RecordDisputeReason } from './model.ts'

export const ExchangeObjectionId = defineId('xob')
export type ExchangeObjectionId = Id<'xob'>

/** What a person told the operator of an exchange: that records in a class of products are wrong, whoever's they are. */
export interface ExchangeObjection {
  readonly orgId: OrganisationId
  readonly id: ExchangeObjectionId
  readonly exchangeId: ExchangeId
  readonly product: ProductClass
  readonly reason: RecordDisputeReason
  readonly receivedOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly evidenceSha256: string
  /** The disputes it raised, and in whose tenants, as UUIDs: the operator is told how many. */
  readonly disputes: readonly { readonly org: string; readonly dispute: string }[]
  readonly createdAt: Instant
}

/** Records of one person in one class of products at the most. */
export const OBJECTED_MAX = 100
