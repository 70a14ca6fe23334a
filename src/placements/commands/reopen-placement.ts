import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { overtakeEnding } from '../ending-store.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { openHoldsOf } from '../hold-store.ts'
import { ReopenPlacement } from '../input.ts'
import { inForce, placingProblems } from '../mandate-in-force.ts'
import { accountOf, lockBorrowers, mandateOf, placingAccounts } from '../placing-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { reopen } from '../reopening-rules.ts'
import { wrongSide } from '../sides.ts'
import { countTaken, openCaseFiles, placementForChange, savePlacement } from '../store.ts'
import { placementView } from '../view.ts'

export const reopenPlacement = command({
  name: 'placement.reopen',
  summary: 'Reopen a closed placement, with a code: the agency holds the account again',
  scope: 'placements:place',
  input: ReopenPlacement,
  problems: [problems.wrongSide, problems.statusUnfit, problems.reopenLate, ...placingProblems],
  load: (context, { placement }) => ({
    placement: placementForChange(context, placement),
    mandate: mandateOf(context, placement),
    borrowers: lockBorrowers(context, accountOf(placement)),
    account: placingAccounts(context, accountOf(placement)),
    holds: openHoldsOf(context, placement),
  }),
  decide: ({ placement: [placement], mandate: [mandate], account: [account], holds }, { code }, { lends, now }) => {
    if (!placement) return refuse(notFound())
    if (!lends || !mandate || !account) return refuse(wrongSide('lender'))
    const under = inForce(mandate)
    if (!under.ok) return under
    const reopened = reopen(placement, { account, under: under.value, holdsOpen: holds.length }, now)
    return reopened.ok ? ok({ placement: reopened.value, code }) : reopened
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: ({ placement }, { now }) => [
    savePlacement(placement),
    overtakeEnding(placement, now),
    countTaken(placement, 1),
    openCaseFiles(placement.lenderId, [placement.id], now),
  ],
  events: ({ placement, code }) => [placementEvent(placementEvents.reopened, placement, code)],
  view: ({ placement }, context) => placementView(placement, context),
  constraints: {
    placements_one_taken: problems.alreadyPlaced,
    mandate_loads_capacity: problems.capacityReached,
  },
})
