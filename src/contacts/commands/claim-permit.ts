import { command } from '../../command.ts'
import { problems as kernel, notFound, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { collectorFacts } from '../../licensing/index.ts'
import { decide, decisionOf, unclearProblems } from '../deciding.ts'
import { decisionEvent } from '../decision-events.ts'
import { budgetOf, groundOf, lockBorrower } from '../decision-ground-store.ts'
import type { ContactDecision } from '../decision-model.ts'
import { decisionOfPermit } from '../decision-store.ts'
import { decisionView, titlesFor, withEvidence } from '../decision-view.ts'
import { type Kept, keep } from '../keeping.ts'
import { permitEvent } from '../permit-events.ts'
import { ClaimPermit } from '../permit-input.ts'
import type { Permit } from '../permit-model.ts'
import { permitProblems as problems } from '../permit-problems.ts'
import { claimable, claimedPermit } from '../permit-rules.ts'
import { askedByPermit, permitForChange, savePermits } from '../permit-store.ts'
import { permitView } from '../permit-view.ts'
import { itemOfPermit } from '../planning.ts'

/** A permit claimed now, with the decision to keep; or claimed before, with the one that was kept. */
interface Claim {
  readonly permit: Permit
  readonly stored: ContactDecision | null
  readonly kept: Kept | null
}

export const claimPermit = command({
  name: 'permit.claim',
  summary: 'Claim a permit at connect: decided again at this moment, and the slot held for one collector',
  scope: 'contacts:decide',
  input: ClaimPermit,
  problems: [problems.over, problems.taken, problems.notAsker, ...unclearProblems, kernel.referenceNotFound],
  load: async (context, { permit, collector }) => {
    await titlesFor(context)
    const { item, items } = askedByPermit(context, permit)
    return {
      permit: permitForChange(context, permit),
      lock: lockBorrower(item),
      ground: groundOf(items, context.now),
      spent: budgetOf(items, context.now),
      collector: collectorFacts(context, collector),
      decision: decisionOfPermit(context, permit),
    }
  },
  decide: (
    { permit: [permit], collector: [collector], decision: [stored], ground: [found], spent: [spent] },
    _,
    context,
  ) => {
    if (!permit) return refuse(notFound())
    if (!collector) return refuse(unresolved('collector', 'No collector of yours has this name.'))
    const claim = claimable(permit, { ...context, collector: collector.id })
    if (!claim.ok) return claim
    if (claim.value === 'again' && stored) return ok<Claim>({ permit, stored, kept: null })
    const item = itemOfPermit(permit)
    const decided = decide(item, { ground: found?.ground, spent, collector }, context)
    if (!decided.ok) return decided
    const kept = decisionOf(item, decided.value, { ...context, collector })
    return ok<Claim>({ permit: claimedPermit(permit, kept.decision), stored: null, kept })
  },
  write: async ({ permit, kept }, context) => (kept ? [...(await keep(kept, context)), ...savePermits([permit])] : []),
  events: ({ permit, kept }) => {
    if (!kept) return []
    const isAllowed = kept.decision.outcome === 'allow'
    return [
      decisionEvent(isAllowed ? 'allowed' : 'denied', kept.decision),
      permitEvent(isAllowed ? 'claimed' : 'revoked', permit),
    ]
  },
  view: async ({ permit, stored, kept }, context) => ({
    permit: permitView(permit),
    decision: stored
      ? await decisionView(stored, context)
      : kept && withEvidence({ ...kept.decision, overrideEvidence: kept.evidence }, await titlesFor(context)),
  }),
})
