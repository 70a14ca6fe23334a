import { z } from '@hono/zod-openapi'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import {
  type DirectoryEntry,
  type Member,
  MemberId,
  memberRoles,
  type Organisation,
  OrganisationId,
  organisationKinds,
} from './model.ts'

const version = () => z.int().min(1).max(2_147_483_647)
const group = () =>
  z
    .string()
    .max(120)
    .nullable()
    .openapi({ description: 'The group of companies it belongs to', example: 'Harbour Group' })
const jurisdictions = () => z.array(jurisdictionCode()).max(60)

export const OrganisationResource = z
  .object({
    id: idOf(OrganisationId),
    kind: z.enum(organisationKinds),
    name: z.string().max(200).openapi({ example: 'Formosa Consumer Bank' }),
    sandbox: z.boolean().openapi({ description: 'Sandbox organisations see only sandbox ones of their world' }),
    timeZone: z.string().max(64).openapi({ example: 'Asia/Taipei' }),
    jurisdictions: jurisdictions(),
    group: group(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('Organisation')

export const organisationView = (organisation: Organisation): z.output<typeof OrganisationResource> => ({
  id: organisation.id,
  kind: organisation.kind,
  name: organisation.name,
  sandbox: organisation.sandbox,
  timeZone: organisation.timeZone,
  jurisdictions: [...organisation.jurisdictions],
  group: organisation.group,
  createdAt: organisation.createdAt,
  version: organisation.version,
})

export const DirectoryEntryResource = z
  .object({
    id: idOf(OrganisationId),
    kind: z.enum(organisationKinds),
    name: z.string().max(200).openapi({ example: 'Harbour Recoveries' }),
    jurisdictions: jurisdictions(),
    group: group(),
  })
  .openapi('DirectoryEntry')

export const directoryEntryView = (entry: DirectoryEntry): z.output<typeof DirectoryEntryResource> => ({
  id: entry.orgId,
  kind: entry.kind,
  name: entry.name,
  jurisdictions: [...entry.jurisdictions],
  group: entry.group,
})

export const MemberResource = z
  .object({
    id: idOf(MemberId),
    name: z.string().max(200).openapi({ example: 'Lin Mei-hua' }),
    email: z.string().max(254).openapi({ format: 'email', example: 'mei.lin@lender.example' }),
    roles: z.array(z.enum(memberRoles)).max(memberRoles.length),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('Member')

export const memberView = (member: Member): z.output<typeof MemberResource> => ({
  id: member.id,
  name: member.name,
  email: member.email,
  roles: [...member.roles],
  createdAt: member.createdAt,
  version: member.version,
})
