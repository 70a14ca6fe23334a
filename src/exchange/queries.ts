import { query } from '../query.ts'
import { ListNamespaces, ListRegimes } from './input.ts'
import { standingMembers } from './member-store.ts'
import { exchangeProblems } from './problems.ts'
import { regimesView } from './regime-view.ts'
import { permitDay } from './rules.ts'
import { permitsOn } from './store.ts'
import { namespacesView } from './view.ts'

export const getNamespaces = query({
  name: 'exchange.namespaces',
  summary: 'Read what people are matched by, and the published keys',
  scope: 'exchange:read',
  input: ListNamespaces,
  problems: [exchangeProblems.noEvaluator],
  load: (context) => ({
    permits: permitsOn(context, permitDay(context.now)),
    members: standingMembers(context),
  }),
  view: ({ permits, members }, _, context) => namespacesView(permits, members, context),
})

export const listRegimes = query({
  name: 'exchange.regimes',
  summary: 'Read what binds the exchange in each jurisdiction',
  scope: 'exchange:read',
  input: ListRegimes,
  load: () => ({}),
  view: (_, { jurisdiction, on }, { now }) => regimesView(jurisdiction, on ?? permitDay(now)),
})
