import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { PostingSetId } from '../../src/ledger/model.ts'
import { MandateId } from '../../src/mandates/model.ts'
import {
  type Basis,
  type DisputeReason,
  type LineState,
  RemittanceId,
  type RemittanceState,
} from '../../src/remittances/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, betweenParties, bridged, day, id, instant, version } from './columns.ts'
import { postings } from './ledger.ts'
import { mandates } from './mandates.ts'

/** What an agency owes its lender of a period under a mandate, and what became of it. Its statement is derived, not kept. */
export const remittances = pgTable.withRLS(
  'remittances',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', RemittanceId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    number: integer('number').notNull(),
    basis: text('basis').$type<Basis>().notNull(),
    currency: text('currency').notNull(),
    periodFrom: day('period_from'),
    periodTo: day('period_to').notNull(),
    recordedBefore: instant('recorded_before').notNull(),
    recordedFrom: instant('recorded_from'),
    dueOn: day('due_on').notNull(),
    lenderName: text('lender_name').notNull(),
    agencyName: text('agency_name').notNull(),
    state: text('state').$type<RemittanceState>().notNull(),
    lineCount: integer('line_count').notNull().default(0),
    collected: amount('collected').notNull(),
    commission: amount('commission').notNull(),
    clawedBack: amount('clawed_back').notNull(),
    disputed: integer('disputed').notNull().default(0),
    gatheredAt: instant('gathered_at'),
    gatheredId: id('gathered_id', PostingSetId),
    statementSha256: text('statement_sha256'),
    issuedAt: instant('issued_at'),
    acceptedAt: instant('accepted_at'),
    settledAt: instant('settled_at'),
    settledOn: day('settled_on'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.mandateId],
      foreignColumns: [mandates.lenderId, mandates.agencyId, mandates.id],
    }),
    uniqueIndex('remittances_agency_id').on(t.agencyId, t.id),
    uniqueIndex('remittances_number').on(t.lenderId, t.mandateId, t.currency, t.number),
    uniqueIndex('remittances_open')
      .on(t.lenderId, t.mandateId, t.currency)
      .where(sql`${t.state} in ('drafting','draft')`),
    index('remittances_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('remittances_by_agency').on(t.agencyId, t.createdAt, t.id),
    index('remittances_by_lender_mandate').on(t.lenderId, t.mandateId, t.createdAt, t.id),
    index('remittances_by_agency_mandate').on(t.agencyId, t.mandateId, t.createdAt, t.id),
    check(
      'remittances_state',
      sql`${t.state} in ('drafting','draft','issued','disputed','accepted','settled','discarded')`,
    ),
    check('remittances_basis', sql`${t.basis} in ('gross','net')`),
    check('remittances_disputed', sql`${t.disputed} between 0 and ${t.lineCount}`),
    check('remittances_is_disputed', sql`(${t.state} = 'disputed') = (${t.disputed} > 0)`),
    check('remittances_statement', sql`(${t.state} in ('drafting','discarded')) = (${t.statementSha256} is null)`),
    check('remittances_settled', sql`(${t.state} = 'settled') = (${t.settledAt} is not null)`),
    check('remittances_settled_on', sql`(${t.settledAt} is null) = (${t.settledOn} is null)`),
    betweenParties('remittances', t.lenderId, t.agencyId),
    bridged('remittances', 'select'),
  ],
)

/** The postings of a remittance, each of them in one only, and what the lender says of them. */
export const remittanceLines = pgTable.withRLS(
  'remittance_lines',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    remittanceId: id('remittance_id', RemittanceId).notNull(),
    number: integer('number').notNull(),
    setId: id('set_id', PostingSetId).notNull(),
    line: smallint('line').notNull(),
    state: text('state').$type<LineState>().notNull().default('open'),
    reason: text('reason').$type<DisputeReason>(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.remittanceId, t.number] }),
    foreignKey({ columns: [t.lenderId, t.remittanceId], foreignColumns: [remittances.lenderId, remittances.id] }),
    foreignKey({
      columns: [t.lenderId, t.setId, t.line],
      foreignColumns: [postings.lenderId, postings.setId, postings.line],
    }),
    uniqueIndex('remittance_lines_posting').on(t.lenderId, t.setId, t.line),
    index('remittance_lines_by_agency').on(t.agencyId, t.remittanceId, t.number),
    check('remittance_lines_state', sql`${t.state} in ('open','accepted','disputed','conceded','upheld')`),
    check(
      'remittance_lines_reason',
      sql`${t.reason} in ('not_received','wrong_amount','wrong_day','wrong_rate','no_commission','not_ours','duplicate')`,
    ),
    check('remittance_lines_disputed', sql`${t.state} in ('open','accepted') or ${t.reason} is not null`),
    betweenParties('remittance_lines', t.lenderId, t.agencyId),
    bridged('remittance_lines', 'all'),
  ],
)
