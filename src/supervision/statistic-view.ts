import { z } from '@hono/zod-openapi'
import { inspectionPurposes } from '../inspections/index.ts'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { statistics, suppressionRule } from './statistic-dictionary.ts'
import {
  CELLS_MAX,
  countedUnits,
  GRANTED_THOUSANDTHS,
  type PrivacyBudget,
  type Statistic,
  StatisticId,
  statisticNames,
  statisticStates,
} from './statistic-model.ts'
import { type Cell, suppressions } from './statistics-rules.ts'
import { templateNames } from './template-model.ts'

const count = () => z.int().min(0).max(2_147_483_647)
const dimensions = () => z.array(z.string().max(60)).min(1).max(10)
const thousandths = () => z.int().min(0).max(GRANTED_THOUSANDTHS)

export const StatisticResource = z
  .object({
    id: idOf(StatisticId),
    statistic: z.enum(statisticNames),
    statisticVersion: z.string().max(20),
    jurisdiction: jurisdictionCode(),
    period: z.object({ from: instantText(), to: instantText() }),
    purpose: z.enum(inspectionPurposes),
    asOf: instantText(),
    epsilonThousandths: thousandths().nullable().openapi({ description: 'The privacy loss of its noise; null: exact' }),
    state: z.enum(statisticStates),
    countedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('SupervisionStatistic')

export const statisticView = (statistic: Statistic): z.output<typeof StatisticResource> => {
  const { id, statisticVersion, jurisdiction, from, to, purpose, asOf, epsilonThousandths, state } = statistic
  return {
    ...{ id, statistic: statistic.statistic, statisticVersion, jurisdiction, period: { from, to }, purpose, asOf },
    ...{ epsilonThousandths, state, countedAt: statistic.countedAt, createdAt: statistic.createdAt },
    version: statistic.version,
  }
}

const CellResource = z
  .object({
    key: z.array(z.string().max(200)).max(10).openapi({
      description: 'A value of each dimension, in their order; empty where a record has none',
    }),
    count: count().nullable().openapi({ description: 'Null: not told' }),
    suppressed: z.enum(suppressions).nullable().openapi({ description: 'Why it is not told' }),
  })
  .openapi('SupervisionStatisticCell')

export const StatisticTableResource = z
  .object({
    supervisionStatisticId: idOf(StatisticId),
    dimensions: dimensions(),
    cells: z
      .array(CellResource)
      .max(CELLS_MAX)
      .openapi({ description: 'A combination that is not among them has none' }),
    margins: z.array(CellResource).max(CELLS_MAX).openapi({
      description: 'Sums over the last dimension; none of a statistic with noise',
    }),
  })
  .openapi('SupervisionStatisticTable')

const cellView = ({ key, count, suppressed }: Cell) => ({ key: [...key], count, suppressed })

export const tableView = ({ id, dimensions, table }: Statistic): z.output<typeof StatisticTableResource> => ({
  supervisionStatisticId: id,
  dimensions: [...dimensions],
  cells: (table?.cells ?? []).map(cellView),
  margins: (table?.margins ?? []).map(cellView),
})

export const StatisticKindsResource = z
  .object({
    suppression: z.object({ countMin: count(), contributorsMin: count(), shareMax: count() }).openapi({
      description: 'A cell is told from that count, of that many lenders, none with more of it in percent',
    }),
    statistics: z
      .array(
        z
          .object({
            name: z.enum(statisticNames),
            version: z.string().max(20),
            title: z.string().max(200),
            source: z.enum(templateNames).openapi({ description: 'The template of exports whose rows are counted' }),
            counts: z.enum(countedUnits).openapi({
              description: '`people`: each person of a lender once, where the last record is. Only these have noise',
            }),
            dimensions: dimensions(),
          })
          .openapi('SupervisionStatisticKind'),
      )
      .max(50),
  })
  .openapi('SupervisionStatisticKinds')

export const statisticKindsView = () => ({
  suppression: { ...suppressionRule },
  statistics: statisticNames.map((name) => {
    const { version, title, source, counts, dimensions: by } = statistics[name]
    return { name, version, title, source, counts, dimensions: [...by] }
  }),
})

export const PrivacyBudgetsResource = z
  .object({
    grantedThousandths: thousandths().openapi({ description: 'What a quarter has of which nothing was spent' }),
    budgets: z
      .array(
        z
          .object({
            source: z.enum(templateNames),
            country: z.string().max(2),
            quarter: z.string().max(7).openapi({ description: 'Whose data' }),
            spentThousandths: thousandths(),
            leftThousandths: thousandths(),
          })
          .openapi('SupervisionPrivacyBudget'),
      )
      .max(1_000),
  })
  .openapi('SupervisionPrivacyBudgets')

export const budgetsView = (budgets: readonly PrivacyBudget[]): z.output<typeof PrivacyBudgetsResource> => ({
  grantedThousandths: GRANTED_THOUSANDTHS,
  budgets: budgets.map(({ source, country, quarter, spentThousandths, grantedThousandths }) => ({
    ...{ source, country, quarter, spentThousandths, leftThousandths: grantedThousandths - spentThousandths },
  })),
})
