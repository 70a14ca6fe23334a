import {
  costEvent,
  debtEventsOf,
  debtFacts,
  debtFile,
  debtProblems,
  insertCost,
  postingProblems,
  writeDebts,
} from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { matterEvent, matterEvents } from '../events.ts'
import { ChargeLegalCost } from '../input.ts'
import { matterProblems as problems } from '../problems.ts'
import { charged } from '../rules.ts'
import { accountOfMatter, insertMatterCost, matterForChange, saveMatter } from '../store.ts'
import { matterView } from '../view.ts'

export const chargeLegalCost = command({
  name: 'legal_matter.charge_cost',
  summary: 'Put a lawful cost of a legal matter on the debt, with what allows it',
  scope: 'accounts:write',
  input: ChargeLegalCost,
  problems: [...[problems.stageUnfit, problems.notYours, problems.costUnfit], ...postingProblems],
  constraints: { account_costs_reference: debtProblems.costReferenceTaken },
  load: (context, { legalMatter }) => ({
    found: matterForChange(context, legalMatter),
    ...debtFacts(context, { select: accountOfMatter(context, legalMatter) }),
  }),
  decide: ({ found: [found], ...debt }, asked, context) => {
    if (!found) return refuse(notFound())
    if (!context.lends) return refuse(new Problem(problems.notYours))
    const file = debtFile(debt, context)
    return file.ok ? charged(found, { asked, file: file.value }, context) : file
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ matter, recorded, cost }, context) => [
    ...writeDebts([recorded.change], context),
    insertCost(recorded.cost, context),
    insertMatterCost(cost),
    saveMatter(matter),
  ],
  events: ({ matter, recorded: { cost, change } }) => [
    matterEvent(matterEvents.charged, matter),
    costEvent(cost, change.debt),
    ...debtEventsOf(change),
  ],
  view: ({ matter }, context) => matterView(matter, context),
})
