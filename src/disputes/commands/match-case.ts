import { command } from '../../command.ts'
import { problems as kernelProblems, notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { holdChangeOf, holdEventsOf, holdWrites } from '../holding.ts'
import { MatchCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { firstParties, raisingFacts } from '../raising.ts'
import { matched } from '../referral-rules.ts'
import { caseForChange, partiesOf, saveMatch } from '../store.ts'
import { caseView } from '../view.ts'

export const matchCase = command({
  name: 'case.match',
  summary: 'Say which of your debts a referred case is about: what it disputes is not collected from then on',
  scope: 'disputes:write',
  input: MatchCase,
  problems: [problems.notYours, problems.statusUnfit, problems.kindUnfit, kernelProblems.referenceNotFound],
  load: (context, { caseId, account }) => ({
    ...raisingFacts(context, 'dispute', { account }),
    found: caseForChange(context, caseId),
    parties: partiesOf(context, caseId),
  }),
  decide: ({ found: [found], ground: [ground], holder: [placement], holds, others, parties }, _, context) => {
    if (!found) return refuse(notFound())
    const next = matched(found, ground, context.org)
    if (!next.ok) return next
    const hold = holdChangeOf(next.value, { placement, holds, others: others[0]?.others ?? 0 }, context)
    return ok({ next: { ...found, ...next.value }, hold, parties: [...parties, ...firstParties(next.value)] })
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ next, hold }) => [...holdWrites(hold), saveMatch(next)],
  events: ({ next, hold, parties }) => [caseEvent(caseEvents.matched, next, parties), ...holdEventsOf(hold)],
  view: ({ next }, context) => caseView(next, context),
})
