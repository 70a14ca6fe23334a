import { z } from '@hono/zod-openapi'
import { idOf, jurisdictionCode, listInput, text, timeZoneName } from '../kernel/input.ts'
import { MemberId, memberRoles, OrganisationId, organisationKinds } from './model.ts'

export const jurisdictionList = () => z.array(jurisdictionCode()).min(1).max(60)
const personName = () => text({ max: 200 }).openapi({ example: 'Lin Mei-hua' })
const email = () =>
  z.email().max(254).openapi({ description: 'Unique among the members', example: 'mei.lin@lender.example' })
const roles = () =>
  z
    .array(z.enum(memberRoles))
    .min(1)
    .max(memberRoles.length)
    .openapi({ example: ['operations'] })

export const GetOrganisation = z.strictObject({})

export const UpdateOrganisation = z.strictObject({
  name: text({ max: 200 }).optional().openapi({ example: 'Formosa Consumer Bank' }),
  timeZone: timeZoneName().optional(),
  jurisdictions: jurisdictionList().optional(),
  group: text({ max: 120 }).nullable().optional().openapi({
    description:
      'The group of companies you belong to: agencies of one group count as one when an account is placed again',
    example: 'Harbour Group',
  }),
})

export const GetDirectoryEntry = z.strictObject({ organisation: idOf(OrganisationId) })

export const ListDirectory = z.strictObject({
  ...listInput,
  kind: z.array(z.enum(organisationKinds)).min(1).max(organisationKinds.length).optional(),
})

export const AddMember = z.strictObject({ name: personName(), email: email(), roles: roles() })

export const UpdateMember = z.strictObject({
  member: idOf(MemberId),
  name: personName().optional(),
  roles: roles().optional(),
})

export const RemoveMember = z.strictObject({ member: idOf(MemberId) })

export const GetMember = z.strictObject({ member: idOf(MemberId) })

export const ListMembers = z.strictObject({ ...listInput })
