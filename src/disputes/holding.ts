import type { EventDraft } from '../events/index.ts'
import {
  endCaseHold,
  type Hold,
  type HoldChange,
  HoldId,
  holdEvent,
  holdEvents,
  holdForCase,
  type Placement,
  writeCaseHold,
} from '../placements/index.ts'
import type { Context, Statement } from '../store/index.ts'
import type { CaseFacts } from './model.ts'

/** What stands on the placement that holds the account of a case, as its change finds it. */
export interface Holding {
  readonly placement: Placement | undefined
  readonly holds: readonly Hold[]
  /** How many other cases stop the whole debt. */
  readonly others: number
}

/** The hold a changed case places or lifts: one stands on a placement as long as any dispute stops the whole debt. */
export function holdChangeOf(
  { stops }: Pick<CaseFacts, 'stops'>,
  { placement, holds: [hold], others }: Holding,
  { org, now, newId }: Pick<Context, 'org' | 'now' | 'newId'>,
): HoldChange | null {
  if (!placement) return null
  const isStopped = stops === 'debt' || others > 0
  if (isStopped === (hold !== undefined)) return null
  return hold
    ? endCaseHold({ hold, placement }, { at: now, by: org })
    : holdForCase(placement, { id: newId(HoldId), by: org, at: now })
}

export const holdWrites = (change: HoldChange | null): readonly Statement[] => (change ? writeCaseHold(change) : [])

export const holdEventsOf = (change: HoldChange | null): readonly EventDraft[] =>
  change ? [holdEvent(change.hold.endedAt === null ? holdEvents.placed : holdEvents.lifted, change)] : []
