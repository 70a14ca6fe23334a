import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { PartyId } from '../../src/accounts/model.ts'
import {
  type AccessPlace,
  type AccessState,
  type HoldReason,
  LegalHoldId,
  SubjectAccessId,
} from '../../src/personal-data/model.ts'
import {
  type FindingOutcome,
  type RetentionMode,
  RetentionRunId,
  type RetentionState,
} from '../../src/personal-data/retention-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { bytes, day, id, instant, ownedBy, version } from './columns.ts'
import { parties } from './parties.ts'

/** For which matters the data of a person is kept. */
export const legalHolds = pgTable.withRLS(
  'legal_holds',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', LegalHoldId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    reason: text('reason').$type<HoldReason>().notNull(),
    reference: text('reference').notNull(),
    placedAt: instant('placed_at').notNull(),
    releasedAt: instant('released_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('legal_holds_by_age').on(t.orgId, t.placedAt, t.id),
    index('legal_holds_standing').on(t.orgId, t.partyId).where(sql`${t.releasedAt} is null`),
    check(
      'legal_holds_reason',
      sql`${t.reason} in ('litigation','regulatory_inquiry','investigation','complaint','audit')`,
    ),
    ownedBy('legal_holds', t.orgId),
  ],
)

/** What is kept about a person, put together because the person asked. */
export const subjectAccesses = pgTable.withRLS(
  'subject_accesses',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', SubjectAccessId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    receivedOn: day('received_on').notNull(),
    answerBy: day('answer_by'),
    rule: text('rule'),
    state: text('state').$type<AccessState>().notNull(),
    place: jsonb('place').$type<AccessPlace>().notNull(),
    sections: integer('sections').notNull(),
    parts: integer('parts').notNull(),
    rows: integer('rows').notNull(),
    finishedAt: instant('finished_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('subject_accesses_by_age').on(t.orgId, t.createdAt, t.id),
    index('subject_accesses_by_party').on(t.orgId, t.partyId),
    check('subject_accesses_state', sql`${t.state} in ('running','done','expired')`),
    ownedBy('subject_accesses', t.orgId),
  ],
)

/** Some of it, sealed under the organisation's key. It goes when its time is over, or with the person's key. */
export const subjectAccessParts = pgTable.withRLS(
  'subject_access_parts',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    accessId: id('access_id', SubjectAccessId).notNull(),
    number: integer('number').notNull(),
    name: text('name').notNull(),
    rows: integer('rows').notNull(),
    content: bytes('content_sealed').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.accessId, t.number] }),
    foreignKey({ columns: [t.orgId, t.accessId], foreignColumns: [subjectAccesses.orgId, subjectAccesses.id] }),
    ownedBy('subject_access_parts', t.orgId),
  ],
)

/** Looks at every person of an organisation: whose data need be kept no longer. */
export const retentionRuns = pgTable.withRLS(
  'retention_runs',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', RetentionRunId).notNull(),
    mode: text('mode').$type<RetentionMode>().notNull(),
    keepMonths: integer('keep_months').notNull(),
    today: day('today').notNull(),
    state: text('state').$type<RetentionState>().notNull(),
    place: id('place', PartyId),
    looked: integer('looked').notNull(),
    due: integer('due').notNull(),
    erased: integer('erased').notNull(),
    held: integer('held').notNull(),
    finishedAt: instant('finished_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('retention_runs_by_age').on(t.orgId, t.createdAt, t.id),
    uniqueIndex('retention_runs_one').on(t.orgId).where(sql`${t.state} = 'running'`),
    check('retention_runs_mode', sql`${t.mode} in ('report','erase')`),
    check('retention_runs_state', sql`${t.state} in ('running','done')`),
    ownedBy('retention_runs', t.orgId),
  ],
)

/** Persons whose time was over, and what became of their data. Only ever added to. */
export const retentionFindings = pgTable.withRLS(
  'retention_findings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    runId: id('run_id', RetentionRunId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    dueOn: day('due_on').notNull(),
    rule: text('rule'),
    outcome: text('outcome').$type<FindingOutcome>().notNull(),
    foundAt: instant('found_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.runId, t.partyId] }),
    foreignKey({ columns: [t.orgId, t.runId], foreignColumns: [retentionRuns.orgId, retentionRuns.id] }),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('retention_findings_by_age').on(t.orgId, t.runId, t.foundAt, t.partyId),
    check('retention_findings_outcome', sql`${t.outcome} in ('due','erased','held')`),
    ownedBy('retention_findings', t.orgId),
  ],
)
