import type { Instant } from '../kernel/instant.ts'
import { Problem, problems as shared } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Placement, PlacementId } from './model.ts'
import {
  type Calendars,
  type PlacementRecallId,
  type Recall,
  type RecallClock,
  type RecallRowOutcome,
  recallableStatuses,
  recallRunTransitions,
} from './recall-model.ts'
import { recallProblems as problems } from './recall-problems.ts'
import { type RecallFile, requestRecall, withdraw } from './recall-rules.ts'

/** One row of a chunk: the placement it names, null where the lender has none of that name. */
export interface RecallRow {
  readonly number: number
  readonly placementId: PlacementId | null
  readonly outcome: RecallRowOutcome
}

/** What became of a row. */
export interface RecallFate {
  readonly number: number
  readonly outcome: RecallRowOutcome
  readonly problem: string | null
}

export interface Recalling {
  readonly files: readonly RecallFile[]
  readonly fates: readonly RecallFate[]
}

interface RecallingFacts {
  readonly run: Recall
  readonly rows: readonly RecallRow[]
  readonly placements: readonly Placement[]
  readonly timeOf: (placement: Placement) => { readonly clock: RecallClock; readonly calendars: Calendars } | undefined
}

/** Recalls every placement of a chunk as it would have been recalled alone. One under recall already is no failure. */
export function recallRows(
  { run, rows, placements, timeOf }: RecallingFacts,
  { now, newId }: { now: Instant; newId: () => PlacementRecallId },
): Recalling {
  const known = new Map(placements.map((placement) => [placement.id, placement]))
  const files = new Map<PlacementId, RecallFile>()
  const fates = rows.map(({ number, placementId }): RecallFate => {
    const placement = placementId === null ? undefined : known.get(placementId)
    const time = placement && timeOf(placement)
    if (!placement || !time) return { number, outcome: 'failed', problem: shared.referenceNotFound.code }
    if (files.has(placement.id) || isRecalled(placement)) return { number, outcome: 'already_recalled', problem: null }
    const recalled = requestRecall(placement, wantedOf(run, newId()), {
      clock: time.clock,
      moment: { now, calendars: time.calendars },
    })
    if (!recalled.ok) return { number, outcome: 'failed', problem: recalled.refusal.kind.code }
    files.set(placement.id, recalled.value)
    return { number, outcome: 'recalled', problem: null }
  })
  return { files: [...files.values()], fates }
}

const isRecalled = ({ recallState, status }: Placement): boolean => recallState !== null || status === 'recalled'

/** The run’s note is sealed anew for each of its placements. */
const wantedOf = ({ id, mode, reason, contactRule, recallOn, noticeDays }: Recall, own: PlacementRecallId) => ({
  ...{ id: own, recallId: id, mode, reason, contactRule, note: null, recallOn, noticeDays },
})

/** The run to be taken back from its first row on. Of an immediate recall that is done nothing can be. */
export function withdrawRun(run: Recall): Result<Recall, Problem> {
  const from: readonly (string | null)[] = recallRunTransitions.flatMap((line) =>
    line.command === 'recall.withdraw' ? [line.from] : [],
  )
  if (!from.includes(run.state)) return refuse(unfit(`The recall is ${run.state}.`))
  if (run.mode === 'immediate' && run.state === 'done') {
    return refuse(unfit('The recall was immediate: its placements are recalled for good. Place them again instead.'))
  }
  return ok({ ...run, state: 'withdrawing', reached: '0', version: run.version + 1 })
}

const unfit = (detail: string) => new Problem(problems.stateUnfit, { detail })

/** Takes back each placement of a chunk as it would have been withdrawn alone. A row whose turn never came needs nothing. */
export function takeBackRows(
  rows: readonly RecallRow[],
  files: readonly RecallFile[],
  now: Instant,
): { readonly taken: readonly RecallFile[]; readonly fates: readonly RecallFate[] } {
  const taken = new Map<PlacementId, RecallFile>()
  for (const file of files) {
    const withdrawn = withdraw(file, now)
    if (withdrawn.ok) taken.set(file.placement.id, withdrawn.value)
  }
  const fates = rows.flatMap(({ number, placementId, outcome }): RecallFate[] => {
    const isBack = outcome === 'recalled' && placementId !== null && taken.has(placementId)
    return isBack || outcome === 'waiting' ? [{ number, outcome: 'withdrawn', problem: null }] : []
  })
  return { taken: [...taken.values()], fates }
}

/** The run with a chunk counted; over with its last. */
export function counted(run: Recall, fates: readonly RecallFate[], reached: number): Recall {
  const count = (outcome: RecallRowOutcome) => fates.filter((fate) => fate.outcome === outcome).length
  return {
    ...run,
    ...(reached >= run.total
      ? { state: run.state === 'withdrawing' ? 'withdrawn' : 'done', reached: null }
      : { reached: String(reached) }),
    recalled: run.recalled + count('recalled'),
    alreadyRecalled: run.alreadyRecalled + count('already_recalled'),
    failed: run.failed + count('failed'),
    withdrawn: run.withdrawn + count('withdrawn'),
    version: run.version + 1,
  }
}

/** Statuses a recall leaves from, as a selection names them. */
export const selectable = (status: readonly string[] | undefined): readonly string[] => status ?? recallableStatuses
