import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { memberEvent, tenancyEvents } from '../events.ts'
import { AddMember } from '../input.ts'
import { MemberId } from '../model.ts'
import { tenancyProblems } from '../problems.ts'
import { comparableEmail, unique } from '../rules.ts'
import { emailIndex, sealMember } from '../sealed-member.ts'
import { insertMember, memberWithEmail } from '../store.ts'
import { memberView } from '../view.ts'

export const addMember = command({
  name: 'member.add',
  summary: 'Add a member to your organisation',
  scope: 'organisation:manage',
  input: AddMember,
  load: (context, { email }) => ({ taken: memberWithEmail(context, comparableEmail(email)) }),
  decide: ({ taken }, { name, email, roles }, { newId, now }) =>
    taken.length > 0
      ? refuse(new Problem(tenancyProblems.emailTaken))
      : ok({ id: newId(MemberId), name, email, roles: unique(roles), createdAt: now, version: 1 }),
  write: async (member, context) => {
    const sealed = await sealMember(member, context)
    return [insertMember(context, { ...sealed, ...(await emailIndex(comparableEmail(member.email), context)) })]
  },
  events: (member) => [memberEvent(tenancyEvents.memberAdded, member)],
  view: memberView,
  constraints: { members_email: tenancyProblems.emailTaken },
})
