import type { LineDifference } from './export-differences.ts'

/** Why an export, or what is shown of one, does not hold. Keep what you were given: it is evidence. */
export class ExportVerificationError extends Error {
  readonly code:
    | 'malformed'
    | 'wrong_type'
    | 'unknown_key'
    | 'bad_signature'
    | 'wrong_issuer'
    | 'other_leaves'
    | 'lines_differ'
    | 'not_in_export'
    | 'other_tally'
  /** The lines that are off, in the order of the file: the first thousand. Empty where they cannot be told. */
  readonly differences: readonly LineDifference[]
  /** How many there are; null where they cannot be told. */
  readonly count: number | null

  constructor(
    code: ExportVerificationError['code'],
    found: { readonly named: readonly LineDifference[]; readonly count: number } | undefined = undefined,
  ) {
    super(`The export does not hold: ${code.replaceAll('_', ' ')}`)
    this.name = 'ExportVerificationError'
    this.code = code
    this.differences = found?.named ?? []
    this.count = found?.count ?? null
  }
}

export function fail(code: ExportVerificationError['code']): never {
  throw new ExportVerificationError(code)
}
