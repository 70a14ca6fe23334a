import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { CASE_HOLD_REFERENCE, type Hold, type HoldId, type HoldSource } from './hold-model.ts'
import type { Placement } from './model.ts'
import { placementProblems as problems } from './problems.ts'
import { isHeld, usable } from './rules.ts'
import { standing } from './status-rules.ts'

/** Which side places holds of which source by hand. Those of a mandate follow its end. */
export const holdSourcesOf = {
  lender: ['lender', 'dispute', 'protection', 'complaint', 'licence'],
  agency: ['agency', 'dispute', 'protection', 'complaint', 'licence'],
} as const satisfies Record<'lender' | 'agency', readonly HoldSource[]>

/** The holds that protect the borrower or answer to them: they outlive the placement and bind whoever holds the account next. */
export const protectiveSources = ['dispute', 'protection', 'complaint'] as const satisfies readonly HoldSource[]

/** A change to the set of holds, and the placement as it stands after it. */
export interface HoldChange {
  readonly hold: Omit<Hold, 'note'>
  readonly placement: Placement
}

export interface NewHold {
  readonly id: HoldId
  readonly source: HoldSource
  readonly code: string | null
  readonly reference: string | null
  readonly until: Instant | null
  readonly by: { readonly org: OrganisationId; readonly lends: boolean }
}

/** Adds a hold to the set. Work stops with the first; under a recall or a return it takes effect when that is over. */
export function placeHold(placement: Placement, { by, ...wanted }: NewHold, now: Instant): Result<HoldChange, Problem> {
  const { lenderId, agencyId, id: placementId } = placement
  if (agencyId === null || !isHeld(placement.status)) {
    const detail = `The placement is ${placement.status}; only a held one is put on hold.`
    return refuse(new Problem(problems.statusUnfit, { detail }))
  }
  const side = by.lends ? 'lender' : 'agency'
  const allowed: readonly HoldSource[] = holdSourcesOf[side]
  if (!allowed.includes(wanted.source)) {
    const detail = `The ${side} places holds of these sources: ${allowed.join(', ')}.`
    return refuse(
      new Problem(problems.holdSource, { detail, errors: [{ pointer: '#/source', code: 'unfit', detail }] }),
    )
  }
  const unfit = wanted.code === null ? undefined : usable(wanted.code, 'hold', side)
  if (unfit) return refuse(unfit)
  if (wanted.until !== null && wanted.until <= now) return refuse(new Problem(problems.holdUntilPast))
  return ok({
    hold: {
      ...{ lenderId, agencyId, placementId, ...wanted },
      ...{
        forMandate: false,
        forCase: false,
        placedBy: by.org,
        placedAt: now,
        endedAt: null,
        endedBy: null,
        version: 1,
      },
    },
    placement: withHolds(placement, 1),
  })
}

/** Takes a hold out of the set: whoever placed it, and nobody else. */
export function liftHold(
  { hold, placement }: { hold: Hold; placement: Placement },
  by: OrganisationId,
  now: Instant,
): Result<HoldChange, Problem> {
  if (hold.placedBy !== by || hold.forMandate || hold.forCase) return refuse(new Problem(problems.holdNotYours))
  if (hold.endedAt !== null) return refuse(new Problem(problems.holdEnded))
  return ok(ended({ hold, placement }, { at: now, by }))
}

/** Ends a hold whose time is over; null where it was lifted before, or runs on. */
export const lapseHold = (facts: { hold: Hold; placement: Placement }, now: Instant): HoldChange | null =>
  facts.hold.endedAt === null && facts.hold.until !== null && facts.hold.until <= now
    ? ended(facts, { at: now, by: null })
    : null

/** Ends a hold, and takes it off its placement. */
export const ended = (
  { hold, placement }: { hold: Hold; placement: Placement },
  { at, by }: { at: Instant; by: OrganisationId | null },
): HoldChange => ({
  hold: { ...hold, endedAt: at, endedBy: by, version: hold.version + 1 },
  // A protective hold outlives its placement: then nothing stands on the placement any more.
  placement: placement.endedAt === null ? withHolds(placement, -1) : withHolds(placement, 0),
})

/** The placement with so many more holds, or fewer. */
export const withHolds = (placement: Placement, by: number): Placement =>
  standing({ ...placement, holdsOpen: placement.holdsOpen + by, version: placement.version + 1 })

/** The hold that stands for disputes about the debt. Null where the placement is not held: there is nothing to stop. */
export function holdForCase(
  placement: Placement,
  { id, by, at }: { readonly id: HoldId; readonly by: OrganisationId; readonly at: Instant },
): HoldChange | null {
  const { lenderId, agencyId, id: placementId } = placement
  if (agencyId === null || !(placement.status === 'offered' || isHeld(placement.status))) return null
  return {
    hold: {
      ...{ lenderId, agencyId, placementId, id, source: 'dispute', code: null, until: null },
      reference: CASE_HOLD_REFERENCE,
      ...{ forMandate: false, forCase: true, placedBy: by, placedAt: at, endedAt: null, endedBy: null, version: 1 },
    },
    placement: withHolds(placement, 1),
  }
}
