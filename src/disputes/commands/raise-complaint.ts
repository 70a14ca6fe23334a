import { command } from '../../command.ts'
import { problems as kernelProblems } from '../../kernel/problem.ts'
import { ok } from '../../kernel/result.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { groundOf } from '../ground-store.ts'
import { RaiseComplaint } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { firstParties, raisedView, writeRaised } from '../raising.ts'
import { raised } from '../raising-rules.ts'

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
  load: (context, input) => ({ ground: groundOf(context, 'complaint', input) }),
  decide: ({ ground: [ground] }, input, { org, now, newId, actor }) => {
    const found = raised('complaint', input, { ground, org, now, newId, world: actor.world })
    return found.ok ? ok({ found: found.value, statement: input.statement ?? null, hold: null }) : found
  },
  write: writeRaised,
  events: ({ found }) => [caseEvent(caseEvents.complaintRaised, found, firstParties(found))],
  view: raisedView,
})
