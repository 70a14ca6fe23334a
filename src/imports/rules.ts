import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import {
  type ControlTotals,
  type FoundTotals,
  type ImportFile,
  type ImportMode,
  type ImportState,
  importTransitions,
  isBankFormat,
  type RowOutcome,
  type RowProblem,
} from './model.ts'
import { importProblems } from './problems.ts'

/** Rows one import takes. All or nothing is one transaction, so it takes fewer. */
export const ROWS_MAX: Readonly<Record<ImportMode, number>> = { best_effort: 1_000_000, all_or_nothing: 50_000 }

/** Rows processed in one transaction. */
export const chunkOf = (mode: ImportMode): number => (mode === 'all_or_nothing' ? ROWS_MAX.all_or_nothing : 1_000)

/** How long originals of rows that failed are kept, and how long an import waits for its file. */
export const KEPT_DAYS = 30

export const keptUntil = (createdAt: Instant): Instant => addHours(createdAt, 24 * KEPT_DAYS)

export const hasEnded = ({ state }: Pick<ImportFile, 'state'>): boolean => importTransitions[state].length === 0

/** The import in a new state. Only the room's own steps call it, after they looked at the state. */
export function moved(file: ImportFile, state: ImportState, now: Instant): ImportFile {
  if (!importTransitions[file.state].includes(state))
    throw new Error(`an import cannot go from ${file.state} to ${state}`)
  const next = { ...file, state, version: file.version + 1 }
  return hasEnded(next) ? { ...next, endedAt: now } : next
}

/** Control totals of a kind whose rows carry amounts name one; those of another kind do not. */
export function checkTotals(
  totals: ControlTotals,
  { hasAmounts }: { hasAmounts: boolean },
): Result<ControlTotals, Problem> {
  if (hasAmounts === (totals.amount !== null)) return ok(totals)
  const detail = hasAmounts
    ? 'Rows of this kind carry an amount: name its total.'
    : 'Rows of this kind carry no amount.'
  return refuse(
    new Problem(importProblems.totalsUnfit, {
      detail,
      errors: [{ pointer: '#/controlTotals/amount', code: hasAmounts ? 'required' : 'not_allowed', detail }],
    }),
  )
}

/** An upload begins: whatever came before counts no more. */
export function beginUpload(file: ImportFile): Result<ImportFile, Problem> {
  if (file.state !== 'awaiting_upload') return refuse(new Problem(importProblems.notAwaiting))
  return ok({ ...file, upload: file.upload + 1, version: file.version + 1 })
}

/** The upload is still the one that counts. */
export function checkUpload(file: ImportFile, upload: number): Result<ImportFile, Problem> {
  if (file.state !== 'awaiting_upload') return refuse(new Problem(importProblems.notAwaiting))
  return file.upload === upload ? ok(file) : refuse(new Problem(importProblems.superseded))
}

/** The file is there, whole. */
export const received = (file: ImportFile, found: FoundTotals, now: Instant): ImportFile => ({
  ...moved(file, 'validating', now),
  // A bank's file was held against its own totals as it was read.
  ...(isBankFormat(file.format) && file.expectedAmount === null ? { expectedRows: found.rows } : {}),
  foundTotals: found,
  uploadedAt: now,
})

/** Whether the file holds what its sender says: count, and the amount in one currency. */
export function totalsMatch(
  file: Pick<ImportFile, 'expectedRows' | 'expectedAmount' | 'expectedCurrency' | 'foundTotals'>,
) {
  const found = file.foundTotals
  if (!found || found.rows !== file.expectedRows) return false
  if (file.expectedAmount === null) return true
  const [only, ...others] = found.amounts
  if (others.length > 0) return false
  const sameCurrency = !only || file.expectedCurrency === null || file.expectedCurrency === only.currency
  return sameCurrency && BigInt(only?.amount ?? 0) === file.expectedAmount
}

export function validated(file: ImportFile, now: Instant): ImportFile {
  if (!totalsMatch(file)) return { ...moved(file, 'failed', now), problem: importProblems.totalsMismatch.code }
  const next = moved(file, 'processing', now)
  return file.foundTotals?.rows === 0 ? { ...moved(next, 'completed', now), version: next.version } : next
}

export function aborted(file: ImportFile, now: Instant): Result<ImportFile, Problem> {
  return hasEnded(file) ? refuse(new Problem(importProblems.ended)) : ok(moved(file, 'aborted', now))
}

/** A row of a chunk once it has met its fate. */
export interface JudgedRow {
  readonly row: number
  readonly outcome: RowOutcome
  readonly problem: RowProblem | null
  readonly subjectId: string | null
  readonly already: boolean
}

export interface SettledChunk {
  readonly file: ImportFile
  /** What is noted at the rows. */
  readonly rows: readonly JudgedRow[]
  /** Whether what the kind decided is stored, and stays. */
  readonly keep: boolean
}

/** The chunk still is the next one: another run, or an abort, may have come in between. */
export function checkChunk(file: ImportFile, from: number): Result<ImportFile, Problem> {
  if (hasEnded(file)) return refuse(new Problem(importProblems.ended))
  return file.state === 'processing' && file.processed === from ? ok(file) : refuse(new Problem(problems.conflict))
}

/** Counts a chunk in; the last one ends the import. All or nothing ends at its first failed row. */
export function settleChunk(file: ImportFile, rows: readonly JudgedRow[], now: Instant): SettledChunk {
  const failed = rows.filter(({ outcome }) => outcome === 'failed')
  if (file.mode === 'all_or_nothing' && failed.length > 0) {
    const counts = { processed: failed.length, failed: failed.length, problem: importProblems.rowsFailed.code }
    return { file: { ...moved(file, 'failed', now), ...counts }, rows: failed, keep: false }
  }
  const counted = {
    ...file,
    processed: file.processed + rows.length,
    succeeded: file.succeeded + rows.length - failed.length,
    failed: file.failed + failed.length,
  }
  const isLast = rows.length === 0 || counted.processed >= (file.foundTotals?.rows ?? 0)
  const next = isLast ? moved(counted, 'completed', now) : { ...counted, version: file.version + 1 }
  return { file: next, rows, keep: !file.dryRun }
}

export const rowProblemOf = ({ kind, facts }: Problem): RowProblem => ({
  code: kind.code,
  detail: (facts.detail ?? kind.title).slice(0, 400),
  errors: (facts.errors ?? []).slice(0, 20),
})
