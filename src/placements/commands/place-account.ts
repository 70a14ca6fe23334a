import { command } from '../../command.ts'
import { unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { expiry } from '../expiry.ts'
import { HoldId } from '../hold-model.ts'
import { insertHoldRows } from '../hold-store.ts'
import { PlaceAccount } from '../input.ts'
import { inForce, placingProblems } from '../mandate-in-force.ts'
import { PlacementId } from '../model.ts'
import { lockBorrowers, placingAccounts, placingMandate } from '../placing-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { place, takes } from '../rules.ts'
import { wrongSide } from '../sides.ts'
import { countTaken, insertPlacement } from '../store.ts'
import { carryProtections } from '../successor-rules.ts'
import { placementView } from '../view.ts'

export const placeAccount = command({
  name: 'placement.place',
  summary: 'Place an account: offer it to the agency of a mandate, or draft the offer',
  scope: 'placements:place',
  input: PlaceAccount,
  problems: [problems.statusUnfit, ...placingProblems, problems.wrongSide],
  load: (context, { account, mandate }) => ({
    mandate: placingMandate(context, mandate),
    borrowers: lockBorrowers(context, account),
    account: placingAccounts(context, account),
  }),
  decide: ({ mandate: [mandate], account: [account] }, input, { lends, now, newId }) => {
    if (!lends) return refuse(wrongSide('lender'))
    if (!mandate) return refuse(unresolved('mandate', 'You have no such mandate.'))
    if (!account) return refuse(unresolved('account', 'You have no such account.'))
    const under = inForce(mandate)
    if (!under.ok) return under
    const { reference = null, respondBy = null, offer } = input
    const placed = place({ account, under: under.value }, { id: newId(PlacementId), reference, respondBy, offer }, now)
    if (!placed.ok) return placed
    return ok(carryProtections(placed.value, account.protections, { newHoldId: () => newId(HoldId), now }))
  },
  write: ({ placement, holds }, context) => [
    insertPlacement(placement),
    ...insertHoldRows(holds),
    ...(takes(placement) ? [countTaken(placement, 1)] : []),
    ...expiry(placement, context),
  ],
  events: ({ placement }) => [
    placementEvent(placement.status === 'draft' ? placementEvents.drafted : placementEvents.offered, placement),
  ],
  view: ({ placement }, context) => placementView(placement, context),
  constraints: {
    placements_not_sold: problems.statusUnfit,
    placements_one_taken: problems.alreadyPlaced,
    placements_lender_reference: problems.referenceTaken,
    mandate_loads_capacity: problems.capacityReached,
  },
})
