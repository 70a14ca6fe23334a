import { command } from '../../command.ts'
import { recordCost as record } from '../cost-rules.ts'
import { insertCost } from '../cost-store.ts'
import { costView } from '../cost-view.ts'
import { costEvent, debtEventsOf } from '../debt-events.ts'
import { RecordCost } from '../debt-input.ts'
import { debtProblems, postingProblems } from '../debt-problems.ts'
import { debtFacts, debtFile } from '../debt-store.ts'
import { writeDebts } from '../debt-write-store.ts'

export const recordCost = command({
  name: 'cost.record',
  summary: 'Record an expense: charged to the borrower where that is lawful, or borne by the lender',
  scope: 'accounts:write',
  input: RecordCost,
  problems: [debtProblems.costBasisNeeded, ...postingProblems],
  load: (context, { account }) => debtFacts(context, account),
  decide: (facts, { account: _, ...stated }, context) => {
    const file = debtFile(facts, context)
    return file.ok ? record(file.value, stated, context) : file
  },
  write: ({ cost, change }, context) => [
    ...(cost.chargeable ? writeDebts([change], context) : []),
    insertCost(cost, context),
  ],
  events: ({ cost, change }) => [costEvent(cost, change.debt), ...debtEventsOf(change)],
  view: ({ cost }, { now }) => costView({ ...cost, createdAt: now }),
  constraints: { account_costs_reference: debtProblems.costReferenceTaken },
})
