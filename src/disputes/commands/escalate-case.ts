import { command } from '../../command.ts'
import { problems as kernelProblems, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { listedInDirectory } from '../../tenancy/index.ts'
import { type CaseChange, caseFacts, changedView, changeOf, writeChange } from '../case-command.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { EscalateCase } from '../input.ts'
import type { CaseParty } from '../model.ts'
import { caseProblems as problems } from '../problems.ts'
import { escalate } from '../rules.ts'
import { joinCase, noEntry } from '../store.ts'

interface Escalation {
  readonly change: CaseChange
  readonly joined: readonly CaseParty[]
}

/** Anybody with a part in a case may take it further, and name who then reads it. */
export const escalateCase = command({
  name: 'case.escalate',
  summary: 'Take a case to an ombudsman, a regulator or a court',
  scope: 'disputes:write',
  input: EscalateCase,
  problems: [problems.statusUnfit, problems.escalationOver, kernelProblems.referenceNotFound],
  load: (context, { caseId, organisation }) => ({
    ...caseFacts(context, caseId),
    entry: organisation ? listedInDirectory(context, organisation) : noEntry,
  }),
  decide: ({ entry: [entry], ...answers }, { to, organisation }, context) => {
    const change = changeOf(answers, (found) => escalate(found, to, context), { context })
    if (!change.ok) return change
    if (organisation === undefined) return ok<Escalation>({ change: change.value, joined: [] })
    if (!entry || (entry.kind !== 'adviser' && entry.kind !== 'regulator')) {
      return refuse(unresolved('organisation', 'There is no such adviser or regulator.'))
    }
    const role = entry.kind === 'adviser' ? 'ombudsman' : 'regulator'
    return ok<Escalation>({
      change: change.value,
      joined: [{ orgId: organisation, role, from: context.now, until: null }],
    })
  },
  revises: ({ found: [found] }) => found ?? null,
  write: async ({ change, joined }, context) => [
    ...(await writeChange(change, context)),
    ...joined.map((party) => joinCase(change.next, party)),
  ],
  events: ({ change, joined }) => [caseEvent(caseEvents.escalated, change.next, [...change.parties, ...joined])],
  view: ({ change }, context) => changedView(change, context),
})
