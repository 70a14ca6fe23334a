import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListGrants, ListOpenings, NamesGrant } from './input.ts'
import { GrantId } from './model.ts'
import { grantNamed, grantsOf, grantsWithIds, openingsOf } from './store.ts'
import { openedGrantView, openingView } from './view.ts'

export const getGrant = query({
  name: 'break_glass.get',
  summary: 'Read a leave of the operator to read an organisation’s data',
  scope: 'organisation:read',
  input: NamesGrant,
  load: (context, { grant }) => ({ grant: grantNamed(context, grant) }),
  view: ({ grant: [grant] }, _, context) => (grant ? openedGrantView(grant, context) : null),
})

export const listGrants = query({
  name: 'break_glass.list',
  summary: 'List leaves of the operator to read your data, newest first; as the operator, all you asked for',
  scope: 'organisation:read',
  input: ListGrants,
  list: true,
  load: (context, input) => ({ grants: grantsOf(context, input, keysetOf(input)) }),
  view: async ({ grants }, input, context) => {
    const views = new Map(
      await Promise.all(grants.map(async (grant) => [grant.id, await openedGrantView(grant, context)] as const)),
    )
    return pageOf(grants, input, { position: (grant) => grant, item: ({ id }) => views.get(id) })
  },
})

export const listOpenings = query({
  name: 'break_glass.openings',
  summary: 'List every look through a grant, newest first',
  scope: 'organisation:read',
  input: ListOpenings,
  list: true,
  load: (context, { grant, ...input }) => ({
    grant: grantNamed(context, grant),
    openings: openingsOf(context, grant, keysetOf(input)),
  }),
  view: ({ grant: [grant], openings }, input) =>
    grant
      ? pageOf(openings, input, {
          position: ({ openedAt, id }) => ({ createdAt: openedAt, id }),
          item: openingView,
        })
      : null,
})

export const grantsByIds = batch({
  name: 'break_glass.by_ids',
  scope: 'organisation:read',
  ids: GrantId,
  rows: grantsWithIds,
  key: ({ id }) => id,
  view: openedGrantView,
})
