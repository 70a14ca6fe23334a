import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import {
  type AppraisalDimension,
  AppraisalId,
  BarId,
  type BarReason,
  CertificateId,
  type CertificateKind,
  CollectorId,
  FindingId,
  type FindingKind,
  type FindingSeverity,
  type FindingSource,
  type FindingStatus,
  type ReplyCode,
  TrainingId,
  type TrainingTopic,
} from '../../src/licensing/collector-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { appRole, bridged, bytes, currentOrg, day, id, instant, ownedBy, supervised, version } from './columns.ts'
import { decidedByReporter, overseen } from './licensing.ts'

/** People who contact borrowers. Their employer's; overseers of the jurisdiction read them, without name or identity. */
export const collectors = pgTable.withRLS(
  'collectors',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    world: text('world').notNull(),
    id: id('id', CollectorId).notNull(),
    reference: text('reference').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    alias: text('alias').notNull(),
    languages: text('languages').array().notNull(),
    graduate: boolean('graduate'),
    employedFrom: day('employed_from').notNull(),
    employedUntil: day('employed_until'),
    consentedOn: day('consented_on'),
    wrappedKey: bytes('wrapped_key'),
    name: bytes('name_sealed'),
    identity: bytes('identity_sealed'),
    identityBlind: bytes('identity_blind'),
    indexKey: integer('index_key'),
    /** Joins one person's registrations across employers; read only inside `bridge`. */
    tag: bytes('tag'),
    tagKey: integer('tag_key'),
    checkCode: text('check_code').notNull(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('collectors_reference').on(t.orgId, t.reference),
    uniqueIndex('collectors_identity').on(t.orgId, t.identityBlind).where(sql`${t.identityBlind} is not null`),
    index('collectors_by_age').on(t.orgId, t.createdAt, t.id),
    index('collectors_by_jurisdiction').on(t.jurisdiction, t.createdAt, t.id),
    index('collectors_by_id').on(t.id),
    index('collectors_by_tag').on(t.tag),
    index('collectors_by_code').on(t.checkCode),
    check('collectors_employed', sql`${t.employedUntil} is null or ${t.employedUntil} > ${t.employedFrom}`),
    ownedBy('collectors', t.orgId),
    pgPolicy('collectors_overseer', { for: 'select', to: appRole, using: overseen(t.world, t.jurisdiction) }),
    bridged('collectors', 'select'),
    supervised('collectors', t.jurisdiction),
  ],
)

/** What hangs on a collector is for whoever sees the collector: the employer, and overseers. */
const ofCollector = (table: string, orgId: PgColumn, collectorId: PgColumn) => {
  const seen = sql`${orgId} = ${currentOrg} or exists (
    select 1 from collectors c where c.org_id = ${orgId} and c.id = ${collectorId})`
  return pgPolicy(`${table}_of_collector`, { for: 'all', to: appRole, using: seen, withCheck: seen })
}

export const collectorCertificates = pgTable.withRLS(
  'collector_certificates',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    collectorId: id('collector_id', CollectorId).notNull(),
    id: id('id', CertificateId).notNull(),
    kind: text('kind').$type<CertificateKind>().notNull(),
    number: text('number').notNull(),
    issuedOn: day('issued_on').notNull(),
    expiresOn: day('expires_on'),
    evidenceReference: text('evidence_reference'),
    evidenceSha256: text('evidence_sha256'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.collectorId], foreignColumns: [collectors.orgId, collectors.id] }),
    unique('collector_certificates_once').on(t.orgId, t.collectorId, t.kind, t.number),
    index('collector_certificates_by_age').on(t.orgId, t.createdAt, t.id),
    check('collector_certificates_dates', sql`${t.expiresOn} is null or ${t.expiresOn} > ${t.issuedOn}`),
    ofCollector('collector_certificates', t.orgId, t.collectorId),
    bridged('collector_certificates', 'select'),
  ],
)

export const collectorTrainings = pgTable.withRLS(
  'collector_trainings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    collectorId: id('collector_id', CollectorId).notNull(),
    id: id('id', TrainingId).notNull(),
    onDay: day('on_day').notNull(),
    topic: text('topic').$type<TrainingTopic>().notNull(),
    minutes: integer('minutes').notNull(),
    provider: text('provider').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.collectorId], foreignColumns: [collectors.orgId, collectors.id] }),
    index('collector_trainings_by_collector').on(t.orgId, t.collectorId, t.onDay),
    check('collector_trainings_minutes', sql`${t.minutes} between 1 and 6000`),
    ofCollector('collector_trainings', t.orgId, t.collectorId),
    bridged('collector_trainings', 'select'),
  ],
)

export const collectorAppraisals = pgTable.withRLS(
  'collector_appraisals',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    collectorId: id('collector_id', CollectorId).notNull(),
    id: id('id', AppraisalId).notNull(),
    year: integer('year').notNull(),
    appraisedOn: day('appraised_on').notNull(),
    scores: jsonb('scores').$type<Readonly<Record<AppraisalDimension, number>>>().notNull(),
    reviewer: text('reviewer').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.collectorId], foreignColumns: [collectors.orgId, collectors.id] }),
    unique('collector_appraisals_yearly').on(t.orgId, t.collectorId, t.year),
    ofCollector('collector_appraisals', t.orgId, t.collectorId),
  ],
)

/** What a collector is said to have done. Upheld ones follow the person, with the reply, as codes and days. */
export const collectorFindings = pgTable.withRLS(
  'collector_findings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    collectorId: id('collector_id', CollectorId).notNull(),
    id: id('id', FindingId).notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    kind: text('kind').$type<FindingKind>().notNull(),
    severity: text('severity').$type<FindingSeverity>().notNull(),
    happenedOn: day('happened_on').notNull(),
    caseReference: text('case_reference'),
    source: text('source').$type<FindingSource>().notNull(),
    reportedBy: id('reported_by', OrganisationId).notNull(),
    reportedAt: instant('reported_at').notNull(),
    replyBy: instant('reply_by').notNull(),
    replyCode: text('reply_code').$type<ReplyCode>(),
    repliedAt: instant('replied_at'),
    status: text('status').$type<FindingStatus>().notNull(),
    decidedBy: id('decided_by', OrganisationId),
    decidedAt: instant('decided_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.collectorId], foreignColumns: [collectors.orgId, collectors.id] }),
    index('collector_findings_by_age').on(t.orgId, t.reportedAt, t.id),
    index('collector_findings_by_id').on(t.id),
    index('collector_findings_by_reporter').on(t.reportedBy, t.reportedAt, t.id),
    index('collector_findings_by_collector').on(t.orgId, t.collectorId),
    check('collector_findings_status', sql`${t.status} in ('reported','replied','upheld','dismissed')`),
    check('collector_findings_replied', sql`(${t.repliedAt} is null) = (${t.replyCode} is null)`),
    ofCollector('collector_findings', t.orgId, t.collectorId),
    bridged('collector_findings', 'select'),
    ...decidedByReporter('collector_findings', t.reportedBy),
    supervised('collector_findings', t.jurisdiction),
  ],
)

export const collectorBars = pgTable.withRLS(
  'collector_bars',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    collectorId: id('collector_id', CollectorId).notNull(),
    id: id('id', BarId).notNull(),
    barredBy: id('barred_by', OrganisationId).notNull(),
    byOverseer: boolean('by_overseer').notNull(),
    reason: text('reason').$type<BarReason>().notNull(),
    fromAt: instant('from_at').notNull(),
    untilAt: instant('until_at'),
    liftedAt: instant('lifted_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.collectorId], foreignColumns: [collectors.orgId, collectors.id] }),
    index('collector_bars_by_collector').on(t.orgId, t.collectorId),
    check('collector_bars_dates', sql`${t.untilAt} is null or ${t.untilAt} > ${t.fromAt}`),
    ofCollector('collector_bars', t.orgId, t.collectorId),
    bridged('collector_bars', 'select'),
  ],
)

/** How often anybody asked after a collector of the organisation, a day. Nothing about who asked. */
export const collectorChecks = pgTable.withRLS(
  'collector_checks',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    onDay: day('on_day').notNull(),
    asked: integer('asked').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.onDay] }),
    ownedBy('collector_checks', t.orgId),
    bridged('collector_checks', 'all'),
  ],
)
