import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { memberEvent, memberEvents } from '../member-events.ts'
import { NamesMember } from '../member-input.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { moved } from '../member-rules.ts'
import { memberForChange, saveMember } from '../member-store.ts'
import { memberView } from '../member-view.ts'

export const leaveExchange = command({
  name: 'exchange_member.leave',
  summary: 'Leave an exchange: your records are in no answer any more',
  scope: 'exchange:write',
  input: NamesMember,
  problems: [problems.notOperator, problems.stateUnfit],
  load: (context, { exchangeMember }) => ({ member: memberForChange(context, exchangeMember) }),
  decide: ({ member: [member] }, _, { org, now }) =>
    member ? moved(member, 'exchange_member.leave', { org, now }) : refuse(notFound()),
  revises: ({ member: [member] }) => member ?? null,
  write: (member) => [saveMember(member)],
  events: (member) => [memberEvent(memberEvents.left, member)],
  view: memberView,
})
