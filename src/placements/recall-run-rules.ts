import type { Instant } from '../kernel/instant.ts'
import { problems as shared } from '../kernel/problem.ts'
import type { Placement, PlacementId } from './model.ts'
import {
  type Calendars,
  type PlacementRecallId,
  type Recall,
  type RecallClock,
  type RecallRowOutcome,
  recallableStatuses,
} from './recall-model.ts'
import { type RecallFile, requestRecall } from './recall-rules.ts'

/** One row of a chunk: the placement it names, null where the lender has none of that name. */
export interface RecallRow {
  readonly number: number
  readonly placementId: PlacementId | null
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

/** The run with a chunk counted; done with its last. */
export function counted(run: Recall, fates: readonly RecallFate[], reached: number): Recall {
  const count = (outcome: RecallRowOutcome) => fates.filter((fate) => fate.outcome === outcome).length
  return {
    ...run,
    ...(reached >= run.total ? { state: 'done', reached: null } : { reached: String(reached) }),
    recalled: run.recalled + count('recalled'),
    alreadyRecalled: run.alreadyRecalled + count('already_recalled'),
    failed: run.failed + count('failed'),
    version: run.version + 1,
  }
}

/** Statuses a recall leaves from, as a selection names them. */
export const selectable = (status: readonly string[] | undefined): readonly string[] => status ?? recallableStatuses
