import { LayoutId } from '../imports/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { LayoutDefinition } from './terms.ts'

export { LayoutId }

export const FileCheckId = defineId('fck')
export type FileCheckId = Id<'fck'>

/** A partner's file as one of our kinds of import. Its versions are never changed; the latest is used. */
export interface Layout {
  readonly id: LayoutId
  readonly reference: string | null
  readonly name: string
  /** The kind of import its rows are of. */
  readonly kind: string
  readonly number: number
  readonly definition: LayoutDefinition
  readonly retiredAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

export const fileCheckStates = ['awaiting_file', 'checked'] as const
export type FileCheckState = (typeof fileCheckStates)[number]

export interface FileCheck {
  readonly id: FileCheckId
  readonly layoutId: LayoutId
  readonly layoutNumber: number
  readonly kind: string
  readonly state: FileCheckState
  /** Null until the file came: whether an import would take every row of it. */
  readonly passes: boolean | null
  readonly lines: number
  readonly rows: number
  readonly findings: number
  readonly createdAt: Instant
  readonly checkedAt: Instant | null
  readonly version: number
}

/** Something a file gets wrong. It names places and never what stood there. */
export interface Finding {
  /** Counted from 1; 0 speaks of the file. */
  readonly line: number
  /** The type of the record, where the layout has several. */
  readonly record: string | null
  /** Where in the line: `70-77`, or the column. */
  readonly column: string | null
  /** In the partner's words. */
  readonly field: string | null
  readonly code: string
  readonly detail: string
  /** An example of what would do. */
  readonly expected: string | null
}
