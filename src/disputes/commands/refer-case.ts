import { calendarOf } from '../../calendars/index.ts'
import { command } from '../../command.ts'
import { addDays, calendarDateAt } from '../../kernel/calendar-date.ts'
import { problems as kernelProblems, notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { listedInDirectory } from '../../tenancy/index.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { ReferCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { firstParties, raisedView, writeRaised } from '../raising.ts'
import { referred } from '../referral-rules.ts'

export const referCase = command({
  name: 'case.refer',
  summary: 'Refer a dispute or complaint of a borrower to a lender, who looks for the debt (adviser)',
  scope: 'disputes:write',
  input: ReferCase,
  problems: [problems.adviserRefers, problems.dayUnfit, problems.kindUnfit, kernelProblems.referenceNotFound],
  constraints: { dispute_cases_reference: problems.referenceTaken },
  load: (context, { lender, receivedOn }) => ({
    lender: listedInDirectory(context, lender),
    calendar: calendarOf(context.org, addDays(receivedOn < now(context) ? receivedOn : now(context), -1)),
  }),
  decide: ({ lender: [lender], calendar: [own] }, input, context) => {
    if (!own?.facts) return refuse(notFound())
    const { org, actor, now: at, newId } = context
    const by = { org, orgKind: actor.orgKind, world: actor.world, now: at, newId }
    const found = referred(input, { ...by, lender, calendar: own.facts })
    return found.ok ? ok({ found: found.value, statement: input.statement, hold: null }) : found
  },
  write: writeRaised,
  events: ({ found }) => [caseEvent(caseEvents.referred, found, firstParties(found))],
  view: raisedView,
})

const now = (context: { readonly now: Parameters<typeof calendarDateAt>[0] }) => calendarDateAt(context.now, 'UTC')
