import { command } from '../../command.ts'
import { problems as kernelProblems, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { collectorNamed } from '../../licensing/index.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { activitiesOn, groundOf } from '../ground-store.ts'
import { RaiseComplaint } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { firstParties, raisedView, writeRaised } from '../raising.ts'
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
    ground: groundOf(context, 'complaint', input),
    collector: input.collector ? collectorNamed(context, input.collector) : noCollector,
    activities: activitiesOn(context, input, input.activities ?? []),
  }),
  decide: ({ ground: [ground], collector: [collector], activities }, input, { org, now, newId, actor }) => {
    if (input.collector && collector?.orgId !== org)
      return refuse(unresolved('collector', 'You have no such collector.'))
    const collectorId = collector?.id ?? null
    const found = raised('complaint', input, { ground, collectorId, org, now, newId, world: actor.world })
    if (!found.ok) return found
    if (activities.length < new Set(input.activities).size) {
      return refuse(unresolved('activities', 'A contact is not there, or not on the account.'))
    }
    return ok({ found: found.value, statement: input.statement ?? null, hold: null })
  },
  write: writeRaised,
  events: ({ found }) => [caseEvent(caseEvents.complaintRaised, found, firstParties(found))],
  view: raisedView,
})
