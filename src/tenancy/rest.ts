import { get, type Operation, patch, post, remove } from '../http/index.ts'
import { addMember } from './commands/add-member.ts'
import { removeMember } from './commands/remove-member.ts'
import { updateMember } from './commands/update-member.ts'
import { updateOrganisation } from './commands/update-organisation.ts'
import { getDirectoryEntry, getMember, getOrganisation, listDirectory, listMembers } from './queries.ts'
import { DirectoryEntryResource, MemberResource, OrganisationResource } from './view.ts'

const organisation = { path: '/v1/organisation', resource: OrganisationResource }
const member = { path: '/v1/members/{member}', resource: MemberResource }

export const tenancyOperations: readonly Operation[] = [
  get(getOrganisation, { ...organisation, id: 'organisation.get' }),
  patch(updateOrganisation, { ...organisation, id: 'organisation.update' }),
  get(listDirectory, { path: '/v1/directory', id: 'directory.list', resource: DirectoryEntryResource }),
  get(getDirectoryEntry, {
    path: '/v1/directory/{organisation}',
    id: 'directory.get',
    resource: DirectoryEntryResource,
  }),
  post(addMember, { path: '/v1/members', id: 'members.add', resource: MemberResource, status: 201 }),
  get(listMembers, { path: '/v1/members', id: 'members.list', resource: MemberResource }),
  get(getMember, { ...member, id: 'members.get' }),
  patch(updateMember, { ...member, id: 'members.update' }),
  remove(removeMember, { ...member, id: 'members.remove' }),
]
