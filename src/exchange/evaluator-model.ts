import type { Instant } from '../kernel/instant.ts'

/** A secret of the evaluator's, 32 bytes. */
export interface KeyMaterial {
  readonly id: number
  readonly bytes: Uint8Array
  readonly createdAt: Instant
}
