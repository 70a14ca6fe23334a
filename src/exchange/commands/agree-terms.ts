import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { memberEvent, memberEvents } from '../member-events.ts'
import { AgreeTerms } from '../member-input.ts'
import { memberProblems as problems } from '../member-problems.ts'
import { agreedAnew } from '../member-rules.ts'
import { exchangeOfMember, memberForChange, saveMember } from '../member-store.ts'
import { memberView } from '../member-view.ts'

export const agreeTerms = command({
  name: 'exchange_member.agree',
  summary: 'Agree to the terms of an exchange as they are now',
  scope: 'exchange:write',
  input: AgreeTerms,
  problems: [problems.notMemberKind, problems.termsUnfit, problems.stateUnfit],
  load: (context, { exchangeMember }) => ({
    member: memberForChange(context, exchangeMember),
    exchange: exchangeOfMember(context, exchangeMember),
  }),
  decide: ({ member: [member], exchange: [exchange] }, said, { org, now }) =>
    member && exchange ? agreedAnew(member, exchange, { ...said, org, now }) : refuse(notFound()),
  revises: ({ member: [member] }) => member ?? null,
  write: (member) => [saveMember(member)],
  events: (member) => [memberEvent(memberEvents.agreed, member)],
  view: memberView,
})
