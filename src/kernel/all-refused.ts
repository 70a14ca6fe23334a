import { Problem } from './problem.ts'
import { ok, type Result, refuse } from './result.ts'

/** Problems of single fields that an answer about many rows names at most. */
const ERRORS_MAX = 50

/**
 * What many rows came to, each by itself. Where every one is refused nothing is done, and the first refusal answers for
 * all of them, with the fields of each. `list` is the field the rows came in, `deed` what cannot be done: `payments can be
 * recorded`.
 */
export function unlessAllRefused<Fate extends object>(
  fates: readonly Fate[],
  { list, deed }: { readonly list: string; readonly deed: string },
): Result<readonly Fate[], Problem> {
  const refusals = fates.map((fate) => ('refusal' in fate ? (fate.refusal as Problem) : undefined))
  const [first] = refusals
  if (!first || refusals.includes(undefined)) return ok(fates)
  const errors = refusals.flatMap((refusal, row) =>
    (refusal?.facts.errors ?? []).map((error) => ({
      ...error,
      pointer: error.pointer.replace('#/', `#/${list}/${row}/`),
    })),
  )
  const detail = `None of ${fates.length} ${deed}. The first: ${first.facts.detail ?? first.kind.title}`
  return refuse(new Problem(first.kind, { detail, errors: errors.slice(0, ERRORS_MAX) }))
}
