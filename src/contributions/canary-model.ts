import type { ExchangeId } from '../exchange/member-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { StrongNamespace } from './model.ts'

export const ExchangeCanaryId = defineId('xcn')
export type ExchangeCanaryId = Id<'xcn'>

/** An identity nobody has, planted by the operator of an exchange: whoever asks about it is guessing. */
export interface ExchangeCanary {
  readonly orgId: OrganisationId
  readonly id: ExchangeCanaryId
  readonly exchangeId: ExchangeId
  readonly namespace: StrongNamespace
  /** Of the key its token was made with: one that no longer answers catches nobody. */
  readonly epoch: string
  /** Under the matcher’s key. */
  readonly token: Uint8Array
  readonly createdAt: Instant
}
