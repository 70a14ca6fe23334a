import { AMOUNT_MAX } from '../kernel/money.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Reconciliation, StatedLine } from './model.ts'
import { reconciliationProblems as problems } from './problems.ts'
import { inState } from './rules.ts'

export const LINES_MAX = 100_000

/** A line as it will be kept; one whose key is known keeps the number it has. */
export interface NumberedLine extends StatedLine {
  readonly number: number
}

/** The balances of lines stated before, by key. */
export type KnownLines = ReadonlyMap<string, bigint>

export interface Taken {
  readonly reconciliation: Reconciliation
  readonly lines: readonly NumberedLine[]
}

/** Takes lines into an open statement: new keys are added, known ones replaced, and the totals follow. */
export function takeLines(
  found: Reconciliation,
  lines: readonly StatedLine[],
  known: KnownLines,
): Result<Taken, Problem> {
  const state = inState(found, 'open')
  if (!state.ok) return state
  const lineCount = found.lineCount + lines.filter(({ key }) => !known.has(key)).length
  if (lineCount > LINES_MAX) {
    return refuse(new Problem(problems.full, { detail: `It holds ${found.lineCount} of ${LINES_MAX} lines.` }))
  }
  const lineAmount = lines.reduce((sum, { key, balance }) => sum + balance - (known.get(key) ?? 0n), found.lineAmount)
  if (lineAmount > AMOUNT_MAX || lineAmount < -AMOUNT_MAX) {
    return refuse(new Problem(problems.full, { detail: 'The balances add up to more than an amount can say.' }))
  }
  return ok({
    lines: lines.map((line, index) => ({ ...line, number: found.lastNumber + index + 1 })),
    reconciliation: {
      ...found,
      lineCount,
      lineAmount,
      lastNumber: found.lastNumber + lines.length,
      version: found.version + 1,
    },
  })
}

/** The place of the first line whose key an earlier one has; undefined where every key is its own. */
export function repeatedAt(lines: readonly { readonly key: string }[]): number | undefined {
  const seen = new Set<string>()
  const at = lines.findIndex(({ key }) => seen.size === seen.add(key).size)
  return at < 0 ? undefined : at
}
