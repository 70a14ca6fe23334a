import type { InspectionPurpose } from '../inspections/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { TemplateName } from './template-model.ts'

export const ReadingId = defineId('srd')
export type ReadingId = Id<'srd'>

/** How a regulator reads: rows taken along in an export, counted for a statistic, or decisions of a place opened for a week. */
export const readingKinds = ['export', 'inspection', 'statistic'] as const
export type ReadingKind = (typeof readingKinds)[number]

/** That a regulator read data of an organisation. */
export interface Reading {
  /** Whose data it is. */
  readonly orgId: OrganisationId
  readonly id: ReadingId
  readonly kind: ReadingKind
  readonly regulatorId: OrganisationId
  /** Its name then. */
  readonly regulator: string
  readonly template: TemplateName
  readonly jurisdiction: string
  readonly purpose: InspectionPurpose
  /** Of an export or a statistic: the period, and as of when. */
  readonly from: Instant | null
  readonly to: Instant | null
  readonly asOf: Instant | null
  /** Of an inspection: until when it shows decisions. */
  readonly until: Instant | null
  readonly readAt: Instant
  /** When its owner was told: later than it was read, where the export was sealed. */
  readonly toldAt: Instant
}
