import { z } from '@hono/zod-openapi'
import { Problem } from '../kernel/problem.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListBudgets, ListStatistics, NamesStatistic } from './statistic-input.ts'
import { StatisticId } from './statistic-model.ts'
import { statisticProblems as problems } from './statistic-problems.ts'
import { budgetsOf, statisticNamed, statisticsOf, statisticsWithIds } from './statistic-store.ts'
import { budgetsView, statisticKindsView, statisticView, tableView } from './statistic-view.ts'

const scope = 'contacts:read'

export const getStatistic = query({
  name: 'supervision_statistic.get',
  summary: 'Read a statistic of yours: what was asked, and whether it is counted',
  scope,
  input: NamesStatistic,
  load: (context, { supervisionStatistic }) => ({ statistic: statisticNamed(context, supervisionStatistic) }),
  view: ({ statistic: [statistic] }) => (statistic ? statisticView(statistic) : null),
})

export const listStatistics = query({
  name: 'supervision_statistic.list',
  summary: 'List your statistics, newest first',
  scope,
  input: ListStatistics,
  list: true,
  load: (context, input) => ({ statistics: statisticsOf(context, input, keysetOf(input)) }),
  view: ({ statistics }, input) => pageOf(statistics, input, { position: (row) => row, item: statisticView }),
})

export const statisticsByIds = batch({
  name: 'supervision_statistic.by_ids',
  scope,
  ids: StatisticId,
  rows: statisticsWithIds,
  key: ({ id }) => id,
  view: statisticView,
})

export const getStatisticTable = query({
  name: 'supervision_statistic.table',
  summary: 'Read what was counted, cell by cell; what would tell of few is not told',
  scope,
  input: NamesStatistic,
  problems: [problems.notCounted],
  load: (context, { supervisionStatistic }) => ({ statistic: statisticNamed(context, supervisionStatistic) }),
  view: ({ statistic: [statistic] }) => {
    if (statistic?.state === 'counting') throw new Problem(problems.notCounted, { retryAfterSeconds: 5 })
    return statistic ? tableView(statistic) : null
  },
})

export const getStatisticKinds = query({
  name: 'supervision_statistic.kinds',
  summary: 'Read what can be counted, by which dimensions, and when a cell is not told',
  scope,
  input: z.strictObject({}),
  load: () => ({}),
  view: statisticKindsView,
})

export const getPrivacyBudgets = query({
  name: 'privacy_budget.list',
  summary: 'Read what your questions with noise cost of the data of each quarter, and what is left',
  scope,
  input: ListBudgets,
  load: (context, { quarter }) => ({ budgets: budgetsOf(context, quarter) }),
  view: ({ budgets }) => budgetsView(budgets),
})
