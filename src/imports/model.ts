import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { FieldError } from '../kernel/problem.ts'
import type { ClientId } from '../tenancy/model.ts'

export const ImportId = defineId('imp')
export type ImportId = Id<'imp'>
/** How a partner's file is read; the room of layouts keeps them. */
export const LayoutId = defineId('flo')
export type LayoutId = Id<'flo'>

/** The last three are ends. */
export const importStates = ['awaiting_upload', 'validating', 'processing', 'completed', 'failed', 'aborted'] as const
export type ImportState = (typeof importStates)[number]

export const importTransitions: Readonly<Record<ImportState, readonly ImportState[]>> = {
  awaiting_upload: ['validating', 'aborted'],
  validating: ['processing', 'failed', 'aborted'],
  processing: ['completed', 'failed', 'aborted'],
  completed: [],
  failed: [],
  aborted: [],
}

/** Formats of our own columns, and files as banks write them: ISO 20022 camt.053 and camt.054, NACHA returns. */
export const bankFormats = ['camt', 'nacha'] as const
export type BankFormat = (typeof bankFormats)[number]
export const importFormats = ['csv', 'ndjson', ...bankFormats] as const
export type ImportFormat = (typeof importFormats)[number]

/** Whether a file of this format says itself what it holds. */
export const isBankFormat = (format: string): format is BankFormat =>
  (bankFormats as readonly string[]).includes(format)

/** `best_effort` keeps every good row; `all_or_nothing` keeps every row or none. */
export const importModes = ['best_effort', 'all_or_nothing'] as const
export type ImportMode = (typeof importModes)[number]

export const rowOutcomes = ['pending', 'succeeded', 'failed'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

/** What the sender says the file holds. The amount is in minor units. */
export interface ControlTotals {
  readonly rows: number
  readonly amount: bigint | null
  readonly currency: string | null
}

/** What the file was found to hold: one amount for each currency, as text of minor units. */
export interface FoundTotals {
  readonly rows: number
  readonly amounts: readonly { readonly currency: string; readonly amount: string }[]
}

export interface ImportFile {
  readonly id: ImportId
  readonly kind: string
  readonly reference: string | null
  readonly format: ImportFormat
  /** The layout its file is read by, and the version of it; null where the file is of our own columns. */
  readonly layoutId: LayoutId | null
  readonly layoutNumber: number | null
  readonly mode: ImportMode
  readonly dryRun: boolean
  readonly state: ImportState
  readonly expectedRows: number
  readonly expectedAmount: bigint | null
  readonly expectedCurrency: string | null
  /** Counts the uploads; only rows of the last one count. */
  readonly upload: number
  readonly foundTotals: FoundTotals | null
  readonly processed: number
  readonly succeeded: number
  readonly failed: number
  readonly problem: string | null
  readonly createdBy: ClientId | null
  readonly createdAt: Instant
  readonly uploadedAt: Instant | null
  readonly endedAt: Instant | null
  readonly version: number
}

/** Why a row failed. It names fields, never what they held. */
export interface RowProblem {
  readonly code: string
  readonly detail: string
  readonly errors: readonly FieldError[]
}

/** A row as it was staged. What it held is sealed, and gone once the row has succeeded. */
export interface StagedRow {
  readonly row: number
  readonly outcome: RowOutcome
  readonly naturalKey: string | null
  readonly original: Uint8Array | null
  readonly problem: RowProblem | null
  readonly subjectId: string | null
  readonly already: boolean
}
