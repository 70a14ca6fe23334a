import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { loadForChange, saveLoad } from '../load-store.ts'
import { loadEvent, memberEvents } from '../member-events.ts'
import { NamesLoad } from '../member-input.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { decidedLoad } from '../member-rules.ts'
import { loadView } from '../member-view.ts'

export const declineLoad = command({
  name: 'exchange_load.decline',
  summary: 'Do not let a member have points for a book of debts',
  scope: 'exchange:oversee',
  input: NamesLoad,
  problems: [problems.notOperator, problems.loadStateUnfit],
  load: (context, { exchangeLoad }) => ({ found: loadForChange(context, exchangeLoad) }),
  decide: ({ found: [found] }, _, { org, now }) =>
    found ? decidedLoad(found, null, { org, now }) : refuse(notFound()),
  revises: ({ found: [found] }) => found ?? null,
  write: (load) => [saveLoad(load)],
  events: (load) => [loadEvent(memberEvents.loadDeclined, load)],
  view: loadView,
})
