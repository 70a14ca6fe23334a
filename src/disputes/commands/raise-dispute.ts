import { command } from '../../command.ts'
import { problems as kernelProblems } from '../../kernel/problem.ts'
import { ok } from '../../kernel/result.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { holdChangeOf, holdEventsOf } from '../holding.ts'
import { RaiseDispute } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { firstParties, raisedView, raisingFacts, writeRaised } from '../raising.ts'
import { raised } from '../raising-rules.ts'
import { caseNamed, noCase } from '../store.ts'

export const raiseDispute = command({
  name: 'dispute.raise',
  summary: 'Raise a dispute about a debt, or a part of it: what is disputed is not collected',
  scope: 'disputes:write',
  input: RaiseDispute,
  problems: [
    ...[problems.subjectUnclear, problems.dayUnfit, problems.kindUnfit, problems.amountUnfit],
    kernelProblems.referenceNotFound,
  ],
  constraints: { dispute_cases_reference: problems.referenceTaken },
  load: (context, input) => ({
    ...raisingFacts(context, 'dispute', input),
    repeated: input.repeats ? caseNamed(context, { id: input.repeats }) : noCase,
  }),
  decide: ({ ground: [ground], repeated: [repeated], holder: [placement], holds, others }, input, context) => {
    const { org, now, newId, actor } = context
    const found = raised('dispute', input, { ground, repeated, org, now, newId, world: actor.world })
    if (!found.ok) return found
    const hold = holdChangeOf(found.value, { placement, holds, others: others[0]?.others ?? 0 }, context)
    return ok({ found: found.value, statement: input.statement ?? null, hold })
  },
  write: writeRaised,
  events: ({ found, hold }) => [caseEvent(caseEvents.disputeRaised, found, firstParties(found)), ...holdEventsOf(hold)],
  view: raisedView,
})
