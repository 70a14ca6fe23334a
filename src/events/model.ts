import type { z } from 'zod'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ClientId, OrganisationId } from '../tenancy/model.ts'

export const EventId = defineId('evt')
export type EventId = Id<'evt'>

/** A kind of event: its past-tense name, its version, and the schema of its payload. No personal data, ever. */
export interface EventKind<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly version: number
  readonly description: string
  /** The noun of the aggregate the event is about. */
  readonly aggregate: string
  readonly data: z.ZodType<Data>
  /** How a payload of an older version is read as the next one, by the version it is of. */
  readonly upcasts?: Readonly<Record<number, (data: Record<string, unknown>) => Record<string, unknown>>>
}

export const defineEvent = <const Type extends string, Data>(kind: EventKind<Type, Data>): EventKind<Type, Data> => kind

/** An event about to be appended: what happened to which aggregate, and who may know. */
export interface EventDraft<Data = unknown> {
  readonly kind: EventKind<string, Data>
  readonly aggregateId: string
  readonly data: Data
  readonly audience: readonly OrganisationId[]
  readonly jurisdiction?: string | undefined
}

export interface RecordedEvent {
  readonly id: EventId
  readonly type: string
  readonly version: number
  readonly position: bigint
  readonly recordedAt: Instant
  readonly command: string
  /** Whose command it was. */
  readonly org: OrganisationId
  readonly actorClient: ClientId | null
  readonly actorJob: string | null
  readonly data: Record<string, unknown>
}
