import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { memberEvent, memberEvents } from '../member-events.ts'
import { StopMember } from '../member-input.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { moved } from '../member-rules.ts'
import { memberForChange, saveMember } from '../member-store.ts'
import { memberView } from '../member-view.ts'

export const suspendMember = command({
  name: 'exchange_member.suspend',
  summary: 'Let a member neither ask nor contribute for the time being, and say why',
  scope: 'exchange:oversee',
  input: StopMember,
  problems: [problems.notOperator, problems.stateUnfit],
  load: (context, { exchangeMember }) => ({ member: memberForChange(context, exchangeMember) }),
  decide: ({ member: [member] }, { reason }, { org, now }) =>
    member ? moved(member, 'exchange_member.suspend', { org, reason, now }) : refuse(notFound()),
  revises: ({ member: [member] }) => member ?? null,
  write: (member) => [saveMember(member)],
  events: (member) => [memberEvent(memberEvents.suspended, member)],
  view: memberView,
})
