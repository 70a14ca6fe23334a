import { command } from '../../command.ts'
import { contributionProblems, matcherIn, placed } from '../../contributions/index.ts'
import { exchangesWithIds, memberProblems } from '../../exchange/index.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { footprintEvent } from '../footprint-events.ts'
import { DrawFootprint } from '../footprint-input.ts'
import { type Footprint, FootprintId } from '../footprint-model.ts'
import { insertFootprint, stepOf, stepsAbout } from '../footprint-store.ts'
import { drawnView } from '../footprint-view.ts'

export const drawFootprint = command({
  name: 'exchange_footprint.draw',
  summary: 'Put together, for a person who asked, every inquiry about that person in an exchange of yours',
  scope: 'exchange:oversee',
  input: DrawFootprint,
  problems: [memberProblems.notOperator, contributionProblems.noMatcher],
  load: (context, { exchange, subjects }) => {
    const matcher = matcherIn(context)
    const sought = subjects.map((subject) => {
      const asked = { exchange, ...subject }
      return { ...asked, tokens: matcher.candidates(...placed(asked, context)) }
    })
    return { exchanges: exchangesWithIds(context, [exchange]), about: stepsAbout(exchange, sought) }
  },
  decide: ({ exchanges: [exchange], about: [about] }, { evidenceSha256 }, { org, now, newId, actor }) => {
    if (actor.orgKind !== 'operator') return refuse(new Problem(memberProblems.notOperator))
    if (exchange?.orgId !== org) return refuse(unresolved('exchange', 'No such exchange of yours.'))
    const steps = (about?.steps ?? []).map(stepOf)
    const footprint: Footprint = {
      ...{ orgId: org, id: newId(FootprintId), exchangeId: exchange.id, evidenceSha256, inquiries: steps.length },
      ...{ drawnBy: actor.kind === 'client' ? actor.client : null, createdAt: now },
    }
    return ok({ footprint, steps })
  },
  write: ({ footprint }) => [insertFootprint(footprint)],
  events: ({ footprint }) => [footprintEvent(footprint)],
  view: ({ footprint, steps }) => drawnView(footprint, steps),
})
