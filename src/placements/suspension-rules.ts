import type { Instant } from '../kernel/instant.ts'
import type { Mandate } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Hold, HoldId } from './hold-model.ts'
import { ended, type HoldChange, withHolds } from './hold-rules.ts'
import type { Placement } from './model.ts'
import { finish } from './rules.ts'

/** Placements one step works on: a transaction of about a second. */
export const SUSPENDED_AT_ONCE = 1_000

/** Whether nothing may be worked under the mandate now. */
export const isStopped = ({ status, suspendedAt, unlicensedAt }: Mandate): boolean =>
  status === 'ended' || suspendedAt !== null || unlicensedAt !== null

const holdFor = (mandate: Mandate) => {
  const isLicence = mandate.status !== 'ended' && (mandate.suspensionCause ?? 'licence') === 'licence'
  return isLicence
    ? ({ source: 'licence', code: 'licence_suspended' } as const)
    : ({ source: 'mandate', code: 'mandate_suspended' } as const)
}

/** Puts each held placement on hold for its mandate, and withdraws what is only offered. */
export function suspendAll(
  { mandate, placements }: { mandate: Mandate; placements: readonly Placement[] },
  { by, now, newHoldId }: { by: OrganisationId; now: Instant; newHoldId: () => HoldId },
): { readonly held: readonly HoldChange[]; readonly withdrawn: readonly Placement[] } {
  const held: HoldChange[] = []
  const withdrawn: Placement[] = []
  const { lenderId, agencyId } = mandate
  for (const placement of placements) {
    if (placement.baseStatus === null) {
      const gone = finish(placement, { command: 'placement.suspend', to: 'withdrawn', code: null }, now)
      if (gone.ok) withdrawn.push(gone.value)
      continue
    }
    const hold = {
      ...{ lenderId, agencyId, placementId: placement.id, id: newHoldId(), ...holdFor(mandate), reference: null },
      ...{
        forMandate: true,
        forCase: false,
        placedBy: by,
        placedAt: now,
        until: null,
        endedAt: null,
        endedBy: null,
        version: 1,
      },
    }
    held.push({ hold, placement: withHolds(placement, 1) })
  }
  return { held, withdrawn }
}

/** Ends the holds a suspension placed: work goes on wherever nothing else holds it. */
export const resumeAll = (
  facts: readonly { readonly hold: Hold; readonly placement: Placement }[],
  { by, now }: { by: OrganisationId; now: Instant },
): readonly HoldChange[] => facts.map((fact) => ended(fact, { at: now, by }))
