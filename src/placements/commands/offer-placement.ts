import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { expiry } from '../expiry.ts'
import { HoldId } from '../hold-model.ts'
import { insertHoldRows } from '../hold-store.ts'
import { OfferPlacement } from '../input.ts'
import { inForce, placingProblems } from '../mandate-in-force.ts'
import { accountOf, lockBorrowers, mandateOf, placingAccounts } from '../placing-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { offerNow } from '../rules.ts'
import { wrongSide } from '../sides.ts'
import { countTaken, placementForChange, savePlacement } from '../store.ts'
import { carryProtections } from '../successor-rules.ts'
import { placementView } from '../view.ts'

export const offerPlacement = command({
  name: 'placement.offer',
  summary: 'Offer a drafted placement to the agency',
  scope: 'placements:place',
  input: OfferPlacement,
  problems: [...placingProblems, problems.wrongSide, problems.statusUnfit],
  load: (context, { placement }) => ({
    placement: placementForChange(context, placement),
    mandate: mandateOf(context, placement),
    borrowers: lockBorrowers(context, accountOf(placement)),
    account: placingAccounts(context, accountOf(placement)),
  }),
  decide: (
    { placement: [placement], mandate: [mandate], account: [account] },
    { respondBy },
    { lends, now, newId },
  ) => {
    if (!placement) return refuse(notFound())
    if (!lends || !mandate || !account) return refuse(wrongSide('lender'))
    const under = inForce(mandate)
    if (!under.ok) return under
    const draft = { ...placement, respondBy: respondBy ?? placement.respondBy }
    const offered = offerNow(draft, { account, under: under.value }, now)
    if (!offered.ok) return offered
    return ok(carryProtections(offered.value, account.protections, { newHoldId: () => newId(HoldId), now }))
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: ({ placement, holds }, context) => [
    savePlacement(placement),
    ...insertHoldRows(holds),
    countTaken(placement, 1),
    ...expiry(placement, context),
  ],
  events: ({ placement }) => [placementEvent(placementEvents.offered, placement)],
  view: ({ placement }, context) => placementView(placement, context),
  constraints: {
    placements_one_taken: problems.alreadyPlaced,
    mandate_loads_capacity: problems.capacityReached,
  },
})
