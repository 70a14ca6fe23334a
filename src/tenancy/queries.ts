import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetDirectoryEntry, GetMember, GetOrganisation, ListDirectory, ListMembers } from './input.ts'
import { MemberId, OrganisationId } from './model.ts'
import { openMember } from './sealed-member.ts'
import {
  directoryOf,
  listedInDirectory,
  listedWithIds,
  memberNamed,
  membersOf,
  membersWithIds,
  ownOrganisation,
} from './store.ts'
import { directoryEntryView, memberView, organisationView } from './view.ts'

export const getOrganisation = query({
  name: 'organisation.get',
  summary: 'Read your own organisation',
  scope: 'organisation:read',
  input: GetOrganisation,
  load: (context) => ({ organisations: ownOrganisation(context) }),
  view: ({ organisations: [organisation] }) => (organisation ? organisationView(organisation) : null),
})

export const listDirectory = query({
  name: 'directory.list',
  summary: 'List the organisations you can deal with, newest first',
  scope: 'organisation:read',
  input: ListDirectory,
  list: true,
  load: (context, input) => ({ entries: directoryOf(context, input, keysetOf(input)) }),
  view: ({ entries }, input) =>
    pageOf(entries, input, {
      position: ({ createdAt, orgId }) => ({ createdAt, id: orgId }),
      item: directoryEntryView,
    }),
})

export const getDirectoryEntry = query({
  name: 'directory.get',
  summary: 'Read one organisation of the directory',
  scope: 'organisation:read',
  input: GetDirectoryEntry,
  load: (context, { organisation }) => ({ entries: listedInDirectory(context, organisation) }),
  view: ({ entries: [entry] }) => (entry ? directoryEntryView(entry) : null),
})

export const listMembers = query({
  name: 'member.list',
  summary: 'List the members of your organisation, newest first',
  scope: 'organisation:read',
  input: ListMembers,
  list: true,
  load: (context, input) => ({ members: membersOf(context, keysetOf(input)) }),
  view: async ({ members }, input, context) => {
    const opened = await Promise.all(members.map((member) => openMember(member, context)))
    return pageOf(opened, input, { position: (member) => member, item: memberView })
  },
})

export const getMember = query({
  name: 'member.get',
  summary: 'Read a member of your organisation',
  scope: 'organisation:read',
  input: GetMember,
  load: (context, { member }) => ({ members: memberNamed(context, member) }),
  view: async ({ members: [member] }, _, context) => (member ? memberView(await openMember(member, context)) : null),
})

export const directoryByIds = batch({
  name: 'directory.by_ids',
  scope: 'organisation:read',
  ids: OrganisationId,
  rows: listedWithIds,
  key: ({ orgId }) => orgId,
  view: directoryEntryView,
})

export const membersByIds = batch({
  name: 'member.by_ids',
  scope: 'organisation:read',
  ids: MemberId,
  rows: membersWithIds,
  key: ({ id }) => id,
  view: async (member, context) => memberView(await openMember(member, context)),
})
