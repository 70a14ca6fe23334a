import type { BaseStatus, Placement, PlacementStatus, Standing } from './model.ts'

/**
 * The status of a held placement. A recall covers a return, a return covers holds, and holds cover work: whatever is
 * taken away, what was beneath shows again. The table's check `placements_standing` says the same.
 */
export function statusUnder(
  base: BaseStatus,
  { holdsOpen, recallState, returnRequested }: Omit<Standing, 'baseStatus'>,
): PlacementStatus {
  if (recallState !== null) return recallState === 'objected' ? 'objected' : 'recall_pending'
  if (returnRequested) return 'return_requested'
  return base === 'active' && holdsOpen > 0 ? 'on_hold' : base
}

/** The placement with the status that follows from what stands on it; one nobody holds keeps its own. */
export const standing = (placement: Placement): Placement =>
  placement.baseStatus === null ? placement : { ...placement, status: statusUnder(placement.baseStatus, placement) }

/** What stands on a placement nobody holds: nothing. */
export const unheld = {
  baseStatus: null,
  holdsOpen: 0,
  recallState: null,
  returnRequested: false,
} as const satisfies Standing
