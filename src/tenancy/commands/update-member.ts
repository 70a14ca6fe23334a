import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { memberEvent, tenancyEvents } from '../events.ts'
import { UpdateMember } from '../input.ts'
import { tenancyProblems } from '../problems.ts'
import { changeMember } from '../rules.ts'
import { openMember, sealMember } from '../sealed-member.ts'
import { administratorsOf, memberForChange, ownOrganisationForChange, saveMember } from '../store.ts'
import { memberView } from '../view.ts'

export const updateMember = command({
  name: 'member.update',
  summary: 'Change a member’s name or roles',
  scope: 'organisation:manage',
  input: UpdateMember,
  load: (context, { member }) => ({
    organisation: ownOrganisationForChange(context),
    members: memberForChange(context, member),
    administrators: administratorsOf(context),
  }),
  revises: ({ members: [member] }) => member ?? null,
  decide: ({ members: [member], administrators }, { name, roles }) => {
    if (!member) return refuse(notFound())
    const changed = changeMember(member, { name, roles }, { administrators: administrators.length })
    // The stored name is still sealed here; the new one is sealed on the way.
    return changed.ok ? ok({ sealed: { ...changed.value, name: member.name }, name }) : changed
  },
  write: async ({ sealed, name }, context) => {
    const member = await openMember(sealed, context)
    return [saveMember(context, await sealMember({ ...member, name: name ?? member.name }, context))]
  },
  events: ({ sealed }) => [memberEvent(tenancyEvents.memberUpdated, sealed)],
  view: async ({ sealed, name }, context) => {
    const member = await openMember(sealed, context)
    return memberView({ ...member, name: name ?? member.name })
  },
  problems: [tenancyProblems.lastAdministrator],
})
