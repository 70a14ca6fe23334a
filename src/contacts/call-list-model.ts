import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const CallListId = defineId('cll')
export type CallListId = Id<'cll'>

export const callListStates = ['deciding', 'decided'] as const
export type CallListState = (typeof callListStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const callListTransitions = [
  { command: 'call_list.open', from: null, to: 'deciding' },
  { command: 'call_list.decide', from: 'deciding', to: 'decided' },
] as const satisfies readonly { command: string; from: CallListState | null; to: CallListState }[]

/** Items a transaction decides. */
export const CHUNK_ITEMS = 500

/** A list is about a day: so long it can be read, then it is deleted. */
export const LIST_DAYS = 7

/** A day's contacts, asked about all at once. */
export interface CallList {
  readonly orgId: OrganisationId
  readonly id: CallListId
  /** The moment that is asked about. */
  readonly at: Instant
  readonly items: number
  /** How many are decided: always the first. */
  readonly decided: number
  readonly allowed: number
  readonly denied: number
  readonly unclear: number
  readonly state: CallListState
  readonly createdAt: Instant
  readonly decidedAt: Instant | null
  readonly endsAt: Instant
  readonly version: number
}

export const callListOutcomes = ['allow', 'deny', 'unclear'] as const
export type CallListOutcome = (typeof callListOutcomes)[number]

/** What was found about one contact of a list. */
export interface CallListItem {
  readonly index: number
  /** Null until it is decided. */
  readonly outcome: CallListOutcome | null
  readonly ruledBy: string | null
  readonly nextAllowedAt: Instant | null
  readonly problem: string | null
}
