import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { comparableEmail } from '../rules.ts'
import { emailIndex, openMember, sealMember } from '../sealed-member.ts'
import { membersToReseal, resealMany } from '../store.ts'

/** Members of one transaction. */
export const MEMBERS_RESEALED_MAX = 200

/** Seals names and addresses of members under the newest keys. Nothing else changes; done again, nothing does. */
export const resealMembers = command({
  name: 'member.reseal',
  summary: 'Bring members under the newest keys',
  scope: 'organisation:manage',
  input: z.strictObject({}),
  load: (context) => ({
    members: membersToReseal(context, context.sealing.forOrganisation(context.org).keys, MEMBERS_RESEALED_MAX),
  }),
  decide: ({ members }) => ok(members),
  write: async (members, context) => {
    const resealed = members.map(async (sealed) => {
      const member = await openMember(sealed, context)
      return { ...(await sealMember(member, context)), ...(await emailIndex(comparableEmail(member.email), context)) }
    })
    return members.length === 0 ? [] : [resealMany(context, await Promise.all(resealed))]
  },
  events: () => [],
  view: (members) => ({ resealed: members.length }),
})
