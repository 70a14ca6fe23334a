import { matchNamespaces } from '../kernel/matched-id.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { logProblems } from '../log/index.ts'
import { query } from '../query.ts'
import { answeringEpochs } from './epoch-rules.ts'
import { ListNamespaces, ListPublishedKeys, ListRegimes } from './input.ts'
import { memberDay } from './member-rules.ts'
import { standingMembers } from './member-store.ts'
import { exchangeProblems } from './problems.ts'
import { keysShown } from './published-key-store.ts'
import { publishedKeysView } from './published-key-view.ts'
import { regimesView } from './regime-view.ts'
import { permitsOn } from './store.ts'
import { namespacesView } from './view.ts'

export const getNamespaces = query({
  name: 'exchange.namespaces',
  summary: 'Read what people are matched by, and the published keys',
  scope: 'exchange:read',
  input: ListNamespaces,
  problems: [exchangeProblems.noEvaluator, exchangeProblems.otherKey],
  load: (context) => ({
    permits: permitsOn(context, memberDay(context.now)),
    members: standingMembers(context),
  }),
  view: ({ permits, members }, _, context) => namespacesView(permits, members, context),
})

export const getPublishedKeys = query({
  name: 'exchange.keys',
  summary: 'Read the keys that answer, and where the transparency log holds them',
  scope: 'exchange:read',
  input: ListPublishedKeys,
  problems: [exchangeProblems.noEvaluator, exchangeProblems.otherKey, logProblems.ahead],
  load: ({ actor, now }, { namespace, witness = [], quorum = witness.length, from }) => {
    if (quorum > witness.length) throw tooManyAsked()
    return {
      shown: keysShown({
        ...{ world: actor.world, namespaces: namespace ?? matchNamespaces, witnesses: witness, quorum, from },
        epochs: answeringEpochs(now).map(({ name }) => name),
      }),
    }
  },
  view: ({ shown: [shown] }, asked, context) => publishedKeysView(shown, asked, context),
})

export const listRegimes = query({
  name: 'exchange.regimes',
  summary: 'Read what binds the exchange in each jurisdiction',
  scope: 'exchange:read',
  input: ListRegimes,
  load: () => ({}),
  view: (_, { jurisdiction, on }, { now }) => regimesView(jurisdiction, on ?? memberDay(now)),
})

function tooManyAsked(): Problem {
  const detail = 'There are not so many witnesses named'
  return new Problem(problems.malformedRequest, { detail, errors: [{ pointer: '#/quorum', code: 'too_big', detail }] })
}
