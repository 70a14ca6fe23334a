import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { InspectionPurpose } from '../../src/inspections/model.ts'
import {
  type CountedUnit,
  type CountTable,
  StatisticId,
  type StatisticName,
  type StatisticState,
} from '../../src/supervision/statistic-model.ts'
import type { TemplateName } from '../../src/supervision/template-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { bridged, id, instant, ownedBy, version } from './columns.ts'

/** What a regulator had counted of a place, and what it was told. Never deleted. */
export const supervisionStatistics = pgTable.withRLS(
  'supervision_statistics',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', StatisticId).notNull(),
    statistic: text('statistic').$type<StatisticName>().notNull(),
    statisticVersion: text('statistic_version').notNull(),
    source: text('source').$type<TemplateName>().notNull(),
    counts: text('counts').$type<CountedUnit>().notNull(),
    dimensions: jsonb('dimensions').$type<readonly string[]>().notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    purpose: text('purpose').$type<InspectionPurpose>().notNull(),
    from: instant('from_at').notNull(),
    to: instant('to_at').notNull(),
    asOf: instant('as_of').notNull(),
    epsilonThousandths: integer('epsilon_thousandths'),
    questionDigest: text('question_digest').notNull(),
    state: text('state').$type<StatisticState>().notNull(),
    table: jsonb('cells').$type<CountTable>(),
    owners: jsonb('owners').$type<readonly OrganisationId[]>().notNull(),
    countedAt: instant('counted_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('supervision_statistics_by_age').on(t.orgId, t.createdAt, t.id),
    index('supervision_statistics_by_question').on(t.orgId, t.questionDigest),
    check('supervision_statistics_state', sql`${t.state} in ('counting','done')`),
    check('supervision_statistics_counted', sql`(${t.state} = 'done') = (${t.table} is not null)`),
    ownedBy('supervision_statistics', t.orgId),
    bridged('supervision_statistics', 'select'),
  ],
)

/** What questions with noise about the data of a quarter cost so far. The bound is the table’s: no race spends more. */
export const privacyBudgets = pgTable.withRLS(
  'privacy_budgets',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    source: text('source').$type<TemplateName>().notNull(),
    country: text('country').notNull(),
    quarter: text('quarter').notNull(),
    spentThousandths: integer('spent_thousandths').notNull(),
    grantedThousandths: integer('granted_thousandths').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.source, t.country, t.quarter] }),
    check('privacy_budgets_within', sql`${t.spentThousandths} between 1 and ${t.grantedThousandths}`),
    ownedBy('privacy_budgets', t.orgId),
  ],
)
