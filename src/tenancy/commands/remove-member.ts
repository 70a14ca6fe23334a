import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { memberEvent, tenancyEvents } from '../events.ts'
import { RemoveMember } from '../input.ts'
import { tenancyProblems } from '../problems.ts'
import { removeMember as decideRemoval } from '../rules.ts'
import { openMember } from '../sealed-member.ts'
import { administratorsOf, deleteMember, memberForChange, ownOrganisationForChange } from '../store.ts'
import { memberView } from '../view.ts'

export const removeMember = command({
  name: 'member.remove',
  summary: 'Remove a member, with name and address',
  scope: 'organisation:manage',
  input: RemoveMember,
  load: (context, { member }) => ({
    organisation: ownOrganisationForChange(context),
    members: memberForChange(context, member),
    administrators: administratorsOf(context),
  }),
  revises: ({ members: [member] }) => member ?? null,
  decide: ({ members: [member], administrators }) =>
    member ? decideRemoval(member, { administrators: administrators.length }) : refuse(notFound()),
  write: ({ id }, context) => [deleteMember(context, id)],
  events: (member) => [memberEvent(tenancyEvents.memberRemoved, member)],
  view: async (member, context) => memberView(await openMember(member, context)),
  problems: [tenancyProblems.lastAdministrator],
})
