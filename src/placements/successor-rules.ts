import type { Instant } from '../kernel/instant.ts'
import type { Hold, HoldId } from './hold-model.ts'
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
  const holds = [...Map.groupBy(protections, ({ source }) => source)].map(
    ([source, several]): Hold => ({
      ...{ lenderId, agencyId, placementId, id: newHoldId(), source, code: null, reference: null, note: null },
      ...{ forMandate: false, placedBy: lenderId, placedAt: now, until: lastOf(several) },
      ...{ endedAt: null, endedBy: null, version: 1 },
    }),
  )
  return { placement: { ...placement, holdsOpen: holds.length }, holds }
}

const lastOf = (protections: readonly Protection[]): Instant | null => {
  const times = protections.map(({ until }) => until)
  return times.includes(null) ? null : (times.toSorted().at(-1) ?? null)
}
