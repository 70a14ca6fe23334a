import type { Instant } from '../kernel/instant.ts'
import { CASE_HOLD_REFERENCE, type Hold, type HoldId } from './hold-model.ts'
import type { Placement } from './model.ts'
import type { Protection } from './rules.ts'

/**
 * What protects the borrower goes along to the next agency: one hold a source, in the lender's name, until the last of
 * those it stands for would lapse. Whose they were, their references and their notes stay behind.
 */
export function carryProtections(
  placement: Placement,
  protections: readonly Protection[],
  { newHoldId, now }: { newHoldId: () => HoldId; now: Instant },
): { readonly placement: Placement; readonly holds: readonly Hold[] } {
  if (placement.status !== 'offered') return { placement, holds: [] }
  const { lenderId, mandateAgencyId: agencyId, id: placementId } = placement
  const holds = [...Map.groupBy(protections, ({ source, forCase }) => `${source} ${forCase}`).values()].map(
    (several): Hold => ({
      ...{ lenderId, agencyId, placementId, id: newHoldId(), source: sourceOf(several), code: null, note: null },
      reference: several.every(({ forCase }) => forCase) ? CASE_HOLD_REFERENCE : null,
      ...{
        forMandate: false,
        forCase: several.every(({ forCase }) => forCase),
        placedBy: lenderId,
        placedAt: now,
        until: lastOf(several),
      },
      ...{ endedAt: null, endedBy: null, version: 1 },
    }),
  )
  return { placement: { ...placement, holdsOpen: holds.length }, holds }
}

const sourceOf = ([first]: readonly Protection[]) => (first as Protection).source

const lastOf = (protections: readonly Protection[]): Instant | null => {
  const times = protections.map(({ until }) => until)
  return times.includes(null) ? null : (times.toSorted().at(-1) ?? null)
}
