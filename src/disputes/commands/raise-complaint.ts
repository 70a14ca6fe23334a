import { command } from '../../command.ts'
import { problems as kernelProblems, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { collectorNamed } from '../../licensing/index.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { activitiesOn } from '../ground-store.ts'
import { holdChangeOf, holdEventsOf } from '../holding.ts'
import { RaiseComplaint } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { firstParties, raisedView, raisingFacts, writeRaised } from '../raising.ts'
import { raised } from '../raising-rules.ts'
import { noCollector } from '../store.ts'

export const raiseComplaint = command({
  name: 'complaint.raise',
  summary: 'Raise a complaint about conduct; the agency it concerns may be one that gave the account back',
  scope: 'disputes:write',
  input: RaiseComplaint,
  problems: [
    ...[problems.subjectUnclear, problems.dayUnfit, problems.amountUnfit, problems.kindUnfit],
    kernelProblems.referenceNotFound,
  ],
  constraints: { dispute_cases_reference: problems.referenceTaken },
  load: (context, input) => ({
    ...raisingFacts(context, 'complaint', input),
    collector: input.collector ? collectorNamed(context, input.collector) : noCollector,
    activities: activitiesOn(context, input, input.activities ?? []),
  }),
  decide: (facts, input, context) => {
    const {
      ground: [ground],
      collector: [collector],
      activities,
      holder: [placement],
      holds,
      others,
    } = facts
    const { org, now, newId, actor } = context
    if (input.collector && collector?.orgId !== org)
      return refuse(unresolved('collector', 'You have no such collector.'))
    const collectorId = collector?.id ?? null
    const found = raised('complaint', input, { ground, collectorId, org, now, newId, world: actor.world })
    if (!found.ok) return found
    if (activities.length < new Set(input.activities).size) {
      return refuse(unresolved('activities', 'A contact is not there, or not on the account.'))
    }
    const hold = holdChangeOf(found.value, { placement, holds, others: others[0]?.others ?? 0 }, context)
    return ok({ found: found.value, statement: input.statement ?? null, hold })
  },
  write: writeRaised,
  events: ({ found, hold }) => [
    caseEvent(caseEvents.complaintRaised, found, firstParties(found)),
    ...holdEventsOf(hold),
  ],
  view: raisedView,
})
