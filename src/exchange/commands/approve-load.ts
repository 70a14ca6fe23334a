import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { loadForChange, saveLoad } from '../load-store.ts'
import { loadEvent, memberEvents } from '../member-events.ts'
import { ApproveLoad } from '../member-input.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { decidedLoad } from '../member-rules.ts'
import { loadView } from '../member-view.ts'

export const approveLoad = command({
  name: 'exchange_load.approve',
  summary: 'Let a member have points for a whole book of debts, until a moment',
  scope: 'exchange:oversee',
  input: ApproveLoad,
  problems: [problems.notOperator, problems.loadStateUnfit, problems.loadDatesUnfit],
  load: (context, { exchangeLoad }) => ({ found: loadForChange(context, exchangeLoad) }),
  decide: ({ found: [found] }, { until }, { org, now }) =>
    found ? decidedLoad(found, until, { org, now }) : refuse(notFound()),
  revises: ({ found: [found] }) => found ?? null,
  write: (load) => [saveLoad(load)],
  events: (load) => [loadEvent(memberEvents.loadApproved, load)],
  view: loadView,
})
