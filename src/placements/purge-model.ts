import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementId } from './model.ts'
import type { PlacementRecallId } from './recall-model.ts'
import type { DataClass } from './retention.law.ts'

export const PurgeCertificateId = defineId('pgc')
export type PurgeCertificateId = Id<'pgc'>

/** A class the law makes the agency keep: by which rule, and until when. */
export interface Retained {
  readonly class: DataClass
  readonly rule: string
  readonly until: CalendarDate
}

/** What a former holder destroyed, never had, and keeps because the law says so. Each class is in one of the three. */
export interface PurgeCertificate {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly placementRecallId: PlacementRecallId
  readonly id: PurgeCertificateId
  readonly jurisdiction: string
  readonly destroyed: readonly DataClass[]
  readonly neverHeld: readonly DataClass[]
  readonly retained: readonly Retained[]
  /** Who certifies for the agency. */
  readonly certifier: Uint8Array | null
  readonly certifiedAt: Instant
  /** What is certified, as one text; its SHA-256 is what both sides can hold against each other. */
  readonly statement: string
  readonly digest: Uint8Array
}
