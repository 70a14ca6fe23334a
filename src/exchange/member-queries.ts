import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { loadsOf, loadsWithIds } from './load-store.ts'
import { ListExchanges, ListLoads, ListMembers, NamesExchange, NamesLoad, NamesMember } from './member-input.ts'
import { ExchangeId, ExchangeLoadId, ExchangeMemberId } from './member-model.ts'
import { exchangesOf, exchangesWithIds, membersOf, membersWithIds } from './member-store.ts'
import { exchangeView, loadView, memberView } from './member-view.ts'

export const getExchange = query({
  name: 'exchange.get',
  summary: 'Read an exchange of your world, and its terms',
  scope: 'exchange:read',
  input: NamesExchange,
  load: (context, { exchange }) => ({ found: exchangesWithIds(context, [exchange]) }),
  view: ({ found: [found] }) => (found ? exchangeView(found) : null),
})

export const listExchanges = query({
  name: 'exchange.list',
  summary: 'List the exchanges of your world, newest first',
  scope: 'exchange:read',
  input: ListExchanges,
  list: true,
  load: (context, input) => ({ exchanges: exchangesOf(context, input, keysetOf(input)) }),
  view: ({ exchanges }, input) => pageOf(exchanges, input, { position: (exchange) => exchange, item: exchangeView }),
})

export const getMember = query({
  name: 'exchange_member.get',
  summary: 'Read a membership of yours, or in an exchange of yours',
  scope: 'exchange:read',
  input: NamesMember,
  load: (context, { exchangeMember }) => ({ found: membersWithIds(context, [exchangeMember]) }),
  view: ({ found: [found] }) => (found ? memberView(found) : null),
})

export const listMembers = query({
  name: 'exchange_member.list',
  summary: 'List your memberships, newest first; as an operator, those in your exchanges',
  scope: 'exchange:read',
  input: ListMembers,
  list: true,
  load: (context, input) => ({ members: membersOf(context, input, keysetOf(input)) }),
  view: ({ members }, input) => pageOf(members, input, { position: (member) => member, item: memberView }),
})

export const getLoad = query({
  name: 'exchange_load.get',
  summary: 'Read a permit for a whole book of debts',
  scope: 'exchange:read',
  input: NamesLoad,
  load: (context, { exchangeLoad }) => ({ found: loadsWithIds(context, [exchangeLoad]) }),
  view: ({ found: [found] }) => (found ? loadView(found) : null),
})

export const listLoads = query({
  name: 'exchange_load.list',
  summary: 'List permits for whole books of debts, newest first; as an operator, those asked of you',
  scope: 'exchange:read',
  input: ListLoads,
  list: true,
  load: (context, input) => ({ loads: loadsOf(context, input, keysetOf(input)) }),
  view: ({ loads }, input) => pageOf(loads, input, { position: (load) => load, item: loadView }),
})

export const exchangesByIds = batch({
  name: 'exchange.by_ids',
  scope: 'exchange:read',
  ids: ExchangeId,
  rows: exchangesWithIds,
  key: ({ id }) => id,
  view: exchangeView,
})

export const membersByIds = batch({
  name: 'exchange_member.by_ids',
  scope: 'exchange:read',
  ids: ExchangeMemberId,
  rows: membersWithIds,
  key: ({ id }) => id,
  view: memberView,
})

export const loadsByIds = batch({
  name: 'exchange_load.by_ids',
  scope: 'exchange:read',
  ids: ExchangeLoadId,
  rows: loadsWithIds,
  key: ({ id }) => id,
  view: loadView,
})
