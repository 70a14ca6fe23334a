import { command } from '../../command.ts'
import { evaluationView, permittedView, requireKey, requirePoints } from '../evaluation-view.ts'
import { evaluatedEvent } from '../events.ts'
import { EvaluateElements } from '../input.ts'
import { loadsWithIds, spendLoad } from '../load-store.ts'
import { memberDay } from '../member-rules.ts'
import { standingMembers } from '../member-store.ts'
import { EvaluationId } from '../model.ts'
import { exchangeProblems as problems } from '../problems.ts'
import { allowed } from '../rules.ts'
import { permitOf, spend } from '../store.ts'

export const evaluateElements = command({
  name: 'exchange.evaluate',
  summary: 'Have blinded identifiers evaluated, and proven to be with the published key',
  scope: 'exchange:write',
  input: EvaluateElements,
  problems: Object.values(problems),
  constraints: { exchange_permits_within: problems.exhausted, exchange_loads_within: problems.exhausted },
  load: async (context, { namespace, epoch, blindedElements, load }) => {
    requirePoints(context, blindedElements)
    await requireKey(context, { namespace, epoch })
    return {
      permit: permitOf(context, namespace, memberDay(context.now)),
      members: standingMembers(context),
      load: loadsWithIds(context, load === undefined ? [] : [load]),
    }
  },
  decide: ({ permit: [permit], members, load: [load] }, asked, { org, now, newId, actor }) =>
    allowed(asked, { permit, members, load }, { id: newId(EvaluationId), org, kind: actor.orgKind, now }),
  write: (evaluation, context) => [
    evaluation.loadId === null
      ? spend(evaluation)
      : spendLoad(context, evaluation.loadId, evaluation.blindedElements.length),
  ],
  events: (evaluation) => [evaluatedEvent(evaluation)],
  view: permittedView,
  complete: evaluationView,
})
