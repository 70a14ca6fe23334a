import { command } from '../../command.ts'
import { debtEvent, debtEvents } from '../debt-events.ts'
import { SetItemisation } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { debtFacts, debtFile } from '../debt-store.ts'
import { changedDebtView } from '../debt-view.ts'
import { writeDebts } from '../debt-write-store.ts'
import { figuresSince, setItemisation as fix } from '../itemisation-rules.ts'
import { itemisableSince } from '../transaction-store.ts'

export const setItemisation = command({
  name: 'account.set_itemisation',
  summary: 'Fix the itemisation of the debt: its kind and date stay for life',
  scope: 'accounts:write',
  input: SetItemisation,
  problems: [debtProblems.itemised, debtProblems.dayUnfit, debtProblems.itemisationUnequal],
  load: (context, { account, date }) => ({
    ...debtFacts(context, account),
    since: itemisableSince(context, account, date),
  }),
  decide: ({ since, ...facts }, { account: _, kind, date, amount, ...figures }, context) => {
    const file = debtFile(facts, context)
    return file.ok ? fix(file.value, { kind, date, amount, figures }, figuresSince(since)) : file
  },
  write: (change, context) => writeDebts([change], context),
  events: ({ debt }) => [debtEvent(debtEvents.itemised, debt)],
  view: changedDebtView,
})
