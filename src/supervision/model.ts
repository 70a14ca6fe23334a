import type { InspectionPurpose } from '../inspections/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { TemplateName } from './template-model.ts'

export const SupervisionExportId = defineId('sxp')
export type SupervisionExportId = Id<'sxp'>

export const exportFormats = ['ndjson', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const exportStates = ['running', 'done', 'expired'] as const
export type ExportState = (typeof exportStates)[number]

/** What leads from which state to which. */
export const exportTransitions = [
  { command: 'supervision_export.request', from: null, to: 'running' },
  { command: 'supervision_export.store_part', from: 'running', to: 'done' },
  { command: 'supervision_export.expire', from: 'done', to: 'expired' },
  { command: 'supervision_export.expire', from: 'running', to: 'expired' },
] as const satisfies readonly { command: string; from: ExportState | null; to: ExportState }[]

/** What was asked. The same question, asked again, has the same bytes for an answer. */
export interface Question {
  readonly template: TemplateName
  readonly templateVersion: string
  readonly jurisdiction: string
  readonly purpose: InspectionPurpose
  readonly from: Instant
  readonly to: Instant
  /** Nothing that came later is in it. */
  readonly asOf: Instant
}

/** Behind which row to go on. */
export interface ExportPlace {
  readonly at: string
  readonly id: string
}

export interface SupervisionExport extends Question {
  readonly orgId: OrganisationId
  readonly id: SupervisionExportId
  readonly format: ExportFormat
  readonly state: ExportState
  /** SHA-256 of the question, hexadecimal. */
  readonly questionDigest: string
  /** What the salts of its rows derive from, sealed. */
  readonly key: Uint8Array
  /** The transparency log’s signed checkpoint the question was first answered under; null where there was none yet. */
  readonly checkpoint: string | null
  readonly place: ExportPlace | null
  readonly parts: number
  readonly rows: number
  /** Roots of the complete subtrees over the rows so far, the largest first, 32 bytes each. */
  readonly frontier: Uint8Array
  readonly root: Uint8Array | null
  /** Whose data was read: they are told of it. */
  readonly owners: readonly OrganisationId[]
  /** Until when they are not. */
  readonly sealedUntil: Instant | null
  readonly disclosedAt: Instant | null
  readonly finishedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** A piece of the file, and the hashes of its rows. */
export interface ExportPart {
  readonly orgId: OrganisationId
  readonly exportId: SupervisionExportId
  readonly number: number
  readonly rows: number
  readonly content: Uint8Array
  readonly leaves: Uint8Array
  readonly createdAt: Instant
}

/** How long an export is kept for its regulator to fetch. */
export const KEPT_DAYS = 90

/** How long owners can be left untold. */
export const SEALED_DAYS_MAX = 366

/** A transaction that began before this is over: what comes later cannot be in the period any more. */
export const SETTLED_SECONDS = 60

export const SUPERVISION_EXPORT = 'supervision_export.run'
export const SUPERVISION_DISCLOSE = 'supervision_export.disclose'
export const SUPERVISION_EXPIRE = 'supervision_export.expire'
