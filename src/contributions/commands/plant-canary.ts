import { command } from '../../command.ts'
import { answeringEpochs, exchangesWithIds, memberProblems } from '../../exchange/index.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { canaryEvent, canaryEvents } from '../canary-events.ts'
import { PlantCanary } from '../canary-input.ts'
import { ExchangeCanaryId } from '../canary-model.ts'
import { canaryProblems as problems } from '../canary-problems.ts'
import { insertCanary } from '../canary-store.ts'
import { canaryView } from '../canary-view.ts'
import { matcherIn, placed } from '../contributing.ts'
import { unfit } from '../facts-rules.ts'
import { contributionProblems } from '../problems.ts'

export const plantCanary = command({
  name: 'exchange_canary.plant',
  summary: 'Plant an identity nobody has: a member that asks about it is suspended, and answered as ever',
  scope: 'exchange:oversee',
  input: PlantCanary,
  problems: [memberProblems.notOperator, contributionProblems.epochUnfit, contributionProblems.noMatcher],
  constraints: { exchange_canaries_once: problems.planted },
  load: (context, { exchange }) => ({ exchanges: exchangesWithIds(context, [exchange]) }),
  decide: ({ exchanges: [exchange] }, asked, context) => {
    const { org, now, newId, actor } = context
    if (actor.orgKind !== 'operator') return refuse(new Problem(memberProblems.notOperator))
    if (exchange?.orgId !== org) return refuse(unresolved('exchange', 'No such exchange of yours.'))
    const { namespace, epoch } = asked
    if (!answeringEpochs(now).some(({ name }) => name === epoch)) {
      return refuse(unfit('epochUnfit', 'epoch', 'This epoch does not answer.'))
    }
    const token = matcherIn(context).stored(...placed(asked, context))
    return ok({
      orgId: org,
      id: newId(ExchangeCanaryId),
      exchangeId: exchange.id,
      namespace,
      epoch,
      token,
      createdAt: now,
    })
  },
  write: (canary) => [insertCanary(canary)],
  events: (canary) => [canaryEvent(canaryEvents.planted, canary)],
  view: canaryView,
})
