import { command } from '../../command.ts'
import { schedule } from '../../store/index.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { askedFor, costsOf } from '../counting-rules.ts'
import { supervisionProblems } from '../problems.ts'
import { statisticDigest } from '../statistic-digest.ts'
import { countedEvent, requestedStatisticEvent } from '../statistic-events.ts'
import { RequestStatistic } from '../statistic-input.ts'
import { StatisticId, SUPERVISION_COUNT } from '../statistic-model.ts'
import { statisticProblems as problems } from '../statistic-problems.ts'
import { answeredBefore, insertStatistic, spendBudgets, tellCounted } from '../statistic-store.ts'
import { statisticView } from '../statistic-view.ts'

export const requestStatistic = command({
  name: 'supervision_statistic.request',
  summary: 'Have something counted where you regulate: the purpose is recorded, and told to whose data is counted',
  scope: 'contacts:read',
  input: RequestStatistic,
  problems: [
    ...[supervisionProblems.notRegulator, supervisionProblems.elsewhere, supervisionProblems.periodUnfit],
    ...[supervisionProblems.unsettled, problems.noNoise],
  ],
  constraints: { privacy_budgets_within: problems.budgetSpent },
  load: (context, asked) => ({
    own: ownOrganisation(context),
    same: answeredBefore(context, statisticDigest(asked, context)),
  }),
  decide: ({ own: [own], same: [same] }, asked, context) => {
    const { org, now, newId, actor } = context
    return askedFor(asked, {
      ...{ id: newId(StatisticId), org, orgKind: actor.orgKind, regulates: own?.jurisdictions ?? [], now },
      digest: statisticDigest(asked, context),
      answered: asked.epsilonThousandths === undefined ? undefined : same,
    })
  },
  write: (asked, context) => {
    const costs = costsOf(asked)
    return [
      insertStatistic(asked),
      ...(costs.length > 0 ? [spendBudgets(costs)] : []),
      asked.state === 'done'
        ? tellCounted(asked)
        : schedule({ kind: SUPERVISION_COUNT, subjectId: asked.id, dueAt: asked.createdAt }, context),
    ]
  },
  events: (asked) => [requestedStatisticEvent(asked), ...(asked.state === 'done' ? [countedEvent(asked)] : [])],
  view: statisticView,
})
