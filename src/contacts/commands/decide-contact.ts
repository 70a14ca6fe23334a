import { command } from '../../command.ts'
import { problems as kernel, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { collectorFacts } from '../../licensing/index.ts'
import { askedOf } from '../asked.ts'
import { decide, decisionOf, unclearProblems } from '../deciding.ts'
import { decisionEvent } from '../decision-events.ts'
import { budgetOf, groundOf, lockBorrower, noCollector } from '../decision-ground-store.ts'
import { DecideContact } from '../decision-input.ts'
import { titlesFor, withEvidence } from '../decision-view.ts'
import { keep } from '../keeping.ts'

export const decideContact = command({
  name: 'contact_decision.make',
  summary: 'Ask whether a person may be contacted now, and hold the slot if so',
  scope: 'contacts:decide',
  input: DecideContact,
  problems: [...unclearProblems, kernel.referenceNotFound],
  // The lock comes first: what is read after it includes what others were allowed before. Words are fetched before anything waits.
  load: async (context, input) => {
    const asked = await askedOf(input, context)
    await titlesFor(context)
    return {
      lock: lockBorrower(asked),
      ground: groundOf([asked], context.now),
      spent: budgetOf([asked], context.now),
      collector: input.collector ? collectorFacts(context, input.collector) : noCollector,
    }
  },
  decide: ({ ground: [found], spent: [spent], collector: [collector] }, request, context) => {
    if (request.collector && !collector) return refuse(unresolved('collector', 'No collector of yours has this name.'))
    const decided = decide(request, { ground: found?.ground, spent, collector }, context)
    return decided.ok ? ok(decisionOf(request, decided.value, { ...context, collector })) : decided
  },
  write: keep,
  events: ({ decision }) => [decisionEvent(decision.outcome === 'allow' ? 'allowed' : 'denied', decision)],
  view: async ({ decision, evidence }, context) =>
    withEvidence({ ...decision, overrideEvidence: evidence }, await titlesFor(context)),
})
