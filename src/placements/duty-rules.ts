import { Problem, type ProblemKind, problems as shared } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { DUTIES_MAX, type DutySource } from './duty-model.ts'
import type { PlacementRecallId } from './recall-model.ts'
import type { RecallFile } from './recall-rules.ts'

/** What became of one duty of many: done, done before, or refused. */
export type DutyFate<Done extends RecallFile> =
  | { readonly given: string; readonly done: Done }
  | { readonly given: string; readonly already: RecallFile }
  | { readonly given: string; readonly refusal: Problem }

/** The fates of many in the order asked for, and where a selection goes on. */
export interface Duties<Done extends RecallFile> {
  readonly fates: readonly DutyFate<Done>[]
  readonly nextAfter: PlacementRecallId | null
}

interface Asked {
  readonly source: DutySource
  readonly files: readonly RecallFile[]
  readonly doneBefore?: ProblemKind
}

/**
 * One duty for many recalls, each by itself: one refused does not stop the others. Where recalls are named and every one
 * is refused, nothing is done and the first refusal answers for all. `doneBefore` refuses what stands already.
 */
export function eachDuty<Done extends RecallFile>(
  { source, files, doneBefore }: Asked,
  decide: (file: RecallFile) => Result<Done, Problem>,
): Result<Duties<Done>, Problem> {
  const seen = new Set<PlacementRecallId>()
  const fates = asked(source, files).map(({ given, file }): DutyFate<Done> => {
    if (!file) return { given, refusal: unseen() }
    if (seen.has(file.recall.id)) return { given, already: file }
    seen.add(file.recall.id)
    const decided = decide(file)
    if (decided.ok) return { given, done: decided.value }
    return decided.refusal.kind === doneBefore ? { given, already: file } : { given, refusal: decided.refusal }
  })
  if ('filter' in source) return ok({ fates, nextAfter: files.length < DUTIES_MAX ? null : (last(files) ?? null) })
  const [first] = fates
  const isEveryRefused = fates.every((fate) => 'refusal' in fate)
  return isEveryRefused && first && 'refusal' in first ? refuse(first.refusal) : ok({ fates, nextAfter: null })
}

const last = (files: readonly RecallFile[]) => files.at(-1)?.recall.id

const unseen = (): Problem => {
  const detail = 'No recall of a placement you held is found under this name.'
  return new Problem(shared.referenceNotFound, {
    detail,
    errors: [{ pointer: '#/source', code: 'reference_not_found', detail }],
  })
}

/** What was asked for with what was found. Of a placement recalled again after it was reopened, the last recall. */
function asked(
  source: DutySource,
  files: readonly RecallFile[],
): readonly { readonly given: string; readonly file: RecallFile | undefined }[] {
  if ('filter' in source) return files.map((file) => ({ given: file.recall.id, file }))
  const known = new Map<string, RecallFile>()
  for (const file of files.toSorted(byAge)) {
    known.set(file.recall.id, file).set(file.placement.id, file)
    if (file.placement.agencyReference !== null) known.set(`ref:${file.placement.agencyReference}`, file)
  }
  const names =
    'placementRecalls' in source
      ? source.placementRecalls
      : source.placements.map((name) => ('id' in name ? name.id : `ref:${name.reference}`))
  return names.map((given) => ({ given, file: known.get(given) }))
}

const byAge = (a: RecallFile, b: RecallFile) => (a.recall.requestedAt < b.recall.requestedAt ? -1 : 1)

/** Those done, of the fates of many. */
export const doneOf = <Done extends RecallFile>({ fates }: Duties<Done>): readonly Done[] =>
  fates.flatMap((fate) => ('done' in fate ? [fate.done] : []))
