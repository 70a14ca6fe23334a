import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { jurisdictionList } from './input.ts'
import { MemberId, type MemberRole, memberRoles, type Organisation, OrganisationId } from './model.ts'

const MemberData = z.strictObject({
  memberId: idOf(MemberId),
  roles: z.array(z.enum(memberRoles)).max(memberRoles.length),
})

/** Who a member is stays out: an id and roles, never a name or an address. */
const aboutMember = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'member', description, data: MemberData })

export const tenancyEvents = {
  organisationUpdated: defineEvent({
    type: 'organisation.updated',
    version: 1,
    aggregate: 'organisation',
    description: 'The organisation changed its name, time zone or jurisdictions.',
    data: z.strictObject({
      organisationId: idOf(OrganisationId),
      timeZone: z.string().max(64),
      jurisdictions: jurisdictionList(),
    }),
  }),
  memberAdded: aboutMember('member.added', 'A person became a member.'),
  memberUpdated: aboutMember('member.updated', 'A member’s name or roles changed.'),
  memberRemoved: aboutMember('member.removed', 'A member left: name and address are gone.'),
} as const

export const organisationEvent = ({ id, timeZone, jurisdictions }: Organisation): EventDraft => ({
  kind: tenancyEvents.organisationUpdated as EventKind,
  aggregateId: id,
  audience: [],
  data: { organisationId: id, timeZone, jurisdictions },
})

export const memberEvent = (
  kind: EventKind<string, z.output<typeof MemberData>>,
  { id, roles }: { readonly id: MemberId; readonly roles: readonly MemberRole[] },
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [],
  data: { memberId: id, roles },
})
