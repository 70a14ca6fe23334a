import type { Instant } from '../kernel/instant.ts'
import type { Force, Grade } from './grade-model.ts'

export type VerdictKind = 'pass' | 'deny' | 'advise' | 'shadow_deny' | 'require' | 'overridden'

/** What one rule said. */
export interface Verdict {
  readonly ruleId: string
  readonly pack: string
  readonly packVersion: string
  readonly citation: string
  readonly grade: Grade
  readonly force: Force
  readonly verdict: VerdictKind
  /** Why, as a word to decide on; null when it passed. */
  readonly code: string | null
  /** When this rule alone would let it; null: not within two years. Absent when it passed. */
  readonly nextAllowedAt?: Instant | null
  readonly detail?: Readonly<Record<string, unknown>>
  /** Of a contact about several debts: those of which it says this, by id. */
  readonly debts?: readonly string[]
}

export interface Decision {
  readonly outcome: 'allow' | 'deny'
  /** The gravest of what stands against it: bar before presumption before advice; null when nothing does. */
  readonly grade: Grade | null
  readonly verdicts: readonly Verdict[]
  /** The earliest moment, from `at` on, at which every enforced rule lets it; null: not within two years. */
  readonly nextAllowedAt: Instant | null
  /** What must be said, each once. */
  readonly disclosures: readonly string[]
  /** What must be in place: a recording, a badge. */
  readonly requirements: readonly string[]
  /** Codes of advice. */
  readonly flags: readonly string[]
  /** Reasons that would let it in spite of the presumptions; empty while a bar stands. */
  readonly overrides: readonly string[]
  readonly packs: readonly { readonly id: string; readonly version: string }[]
}
