import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  AppraisalId,
  appraisalDimensions,
  type Bar,
  BarId,
  barReasons,
  CertificateId,
  type Collector,
  CollectorId,
  certificateKinds,
  type Finding,
  FindingId,
  findingKinds,
  findingSeverities,
  findingSources,
  findingStatuses,
  replyCodes,
  type SealedCollector,
  TrainingId,
  trainingTopics,
} from './collector-model.ts'
import { openCollector } from './collector-sealing.ts'
import type { ConductElsewhere } from './facts-store.ts'
import type { Appraisal, Certificate, Training } from './record-store.ts'

const facts = {
  id: idOf(CollectorId),
  employerId: idOf(OrganisationId),
  reference: z.string().max(100).openapi({ example: 'EMP-118' }),
  alias: z.string().max(80),
  jurisdiction: jurisdictionCode(),
  languages: z.array(z.string().max(35)).max(20),
  graduate: z.boolean().nullable(),
  employedFrom: dayText(),
  employedUntil: dayText().nullable(),
  consentedOn: dayText().nullable(),
  checkCode: z
    .string()
    .max(12)
    .nullable()
    .openapi({ description: 'What the badge shows; null to others', example: '7Q2MXK9D4HV1' }),
  createdAt: instantText(),
  version: z.int().min(1).max(2_147_483_647),
}

/** What commands answer: answers are kept for replay, and names and numbers are not. */
export const CollectorState = z.object(facts).openapi('CollectorState')

export const collectorState = (
  collector: Collector,
  { org }: Pick<Context, 'org'>,
): z.output<typeof CollectorState> => {
  const { id, orgId: employerId, reference, alias, jurisdiction, languages, graduate } = collector
  const { employedFrom, employedUntil, consentedOn, createdAt, version } = collector
  return {
    ...{ id, employerId, reference, alias, jurisdiction, languages: [...languages], graduate, employedFrom },
    ...{ employedUntil, consentedOn, checkCode: employerId === org ? collector.checkCode : null, createdAt, version },
  }
}

export const CollectorResource = z
  .object({
    ...facts,
    name: z.string().max(200).nullable().openapi({ description: 'Null to overseers', example: '林怡君' }),
    identity: z
      .object({ namespace: z.string().max(20), value: z.string().max(60) })
      .nullable()
      .openapi({ description: 'Null to overseers' }),
  })
  .openapi('Collector')

export async function collectorView(
  collector: SealedCollector,
  context: Pick<Context, 'org' | 'sealing'>,
): Promise<z.output<typeof CollectorResource>> {
  const { name, identity } = await openCollector(collector, context)
  return {
    ...collectorState(collector, context),
    ...{ name, identity: identity && { namespace: identity.namespace, value: identity.number } },
  }
}

export const CertificateResource = z
  .object({
    ...{ id: idOf(CertificateId), collectorId: idOf(CollectorId), kind: z.enum(certificateKinds) },
    ...{ number: z.string().max(100), issuedOn: dayText(), expiresOn: dayText().nullable(), createdAt: instantText() },
    evidence: z.object({ reference: z.string().max(100).nullable(), sha256: z.string().max(64).nullable() }),
  })
  .openapi('CollectorCertificate')

export const certificateView = (row: Certificate): z.output<typeof CertificateResource> => {
  const { id, collectorId, kind, number, issuedOn, expiresOn, createdAt } = row
  const evidence = { reference: row.evidenceReference, sha256: row.evidenceSha256 }
  return { id, collectorId, kind, number, issuedOn, expiresOn, createdAt, evidence }
}

export const TrainingResource = z
  .object({
    ...{ id: idOf(TrainingId), collectorId: idOf(CollectorId), on: dayText(), topic: z.enum(trainingTopics) },
    ...{ minutes: z.int().min(1).max(6_000), provider: z.string().max(100), createdAt: instantText() },
  })
  .openapi('CollectorTraining')

export const trainingView = ({ orgId: _, onDay: on, ...rest }: Training): z.output<typeof TrainingResource> => ({
  on,
  ...rest,
})

export const AppraisalResource = z
  .object({
    ...{ id: idOf(AppraisalId), collectorId: idOf(CollectorId), year: z.int().min(2000).max(2200), on: dayText() },
    scores: z.record(z.enum(appraisalDimensions), z.int().min(1).max(5)),
    ...{ reviewer: z.string().max(100), createdAt: instantText() },
  })
  .openapi('CollectorAppraisal')

export const appraisalView = ({
  orgId: _,
  appraisedOn: on,
  ...rest
}: Appraisal): z.output<typeof AppraisalResource> => ({
  on,
  ...rest,
})

export const FindingResource = z
  .object({
    ...{ id: idOf(FindingId), collectorId: idOf(CollectorId), employerId: idOf(OrganisationId) },
    ...{ jurisdiction: jurisdictionCode(), kind: z.enum(findingKinds), severity: z.enum(findingSeverities) },
    ...{ happenedOn: dayText(), source: z.enum(findingSources), status: z.enum(findingStatuses) },
    caseReference: z.string().max(100).nullable().openapi({ description: 'The reporter’s own; null to others' }),
    ...{ reportedBy: idOf(OrganisationId), reportedAt: instantText(), replyBy: instantText() },
    reply: z.object({ code: z.enum(replyCodes), at: instantText() }).nullable(),
    decision: z.object({ by: idOf(OrganisationId), at: instantText() }).nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('CollectorFinding')

export const findingView = (finding: Finding, { org }: Pick<Context, 'org'>): z.output<typeof FindingResource> => {
  const { id, collectorId, orgId, jurisdiction, kind, severity, happenedOn, source, status } = finding
  const { reportedBy, reportedAt, replyBy, replyCode, repliedAt, decidedBy, decidedAt, version } = finding
  return {
    ...{ id, collectorId, employerId: orgId, jurisdiction, kind, severity, happenedOn, source, status },
    ...{ caseReference: reportedBy === org ? finding.caseReference : null, reportedBy, reportedAt, replyBy },
    reply: replyCode && repliedAt ? { code: replyCode, at: repliedAt } : null,
    decision: decidedBy && decidedAt ? { by: decidedBy, at: decidedAt } : null,
    version,
  }
}

export const BarResource = z
  .object({
    ...{ id: idOf(BarId), collectorId: idOf(CollectorId), barredBy: idOf(OrganisationId), reason: z.enum(barReasons) },
    everywhere: z.boolean().openapi({ description: 'An overseer’s: it counts wherever the person works' }),
    ...{ from: instantText(), until: instantText().nullable(), liftedAt: instantText().nullable() },
  })
  .openapi('CollectorBar')

export const barView = (bar: Bar): z.output<typeof BarResource> => {
  const { id, collectorId, barredBy, reason, byOverseer, fromAt, untilAt, liftedAt } = bar
  return { id, collectorId, barredBy, reason, everywhere: byOverseer, from: fromAt, until: untilAt, liftedAt }
}

const Elsewhere = z
  .object({
    bars: z
      .array(z.object({ reason: z.enum(barReasons), from: z.string().max(40), until: z.string().max(40).nullable() }))
      .max(1_000),
    findings: z
      .array(
        z.object({
          ...{ kind: z.enum(findingKinds), severity: z.enum(findingSeverities), happenedOn: dayText() },
          ...{ decidedOn: dayText(), reply: z.enum(replyCodes).nullable() },
        }),
      )
      .max(1_000),
  })
  .openapi('ConductElsewhere', {
    description:
      'Upheld findings and overseers’ bars of the same person at other employers: codes and days, never whose',
  })

export const RecordResource = z
  .object({
    collectorId: idOf(CollectorId),
    trainingMinutesThisYear: z.int().min(0).max(10_000_000),
    certificates: z.array(CertificateResource).max(200),
    trainings: z.array(TrainingResource).max(200),
    appraisals: z.array(AppraisalResource).max(200),
    findings: z.array(FindingResource).max(200),
    bars: z.array(BarResource).max(200),
    elsewhere: Elsewhere,
  })
  .openapi('CollectorRecord')

export interface RecordRows {
  readonly certificates: readonly Certificate[]
  readonly trainings: readonly Training[]
  readonly appraisals: readonly Appraisal[]
  readonly findings: readonly Finding[]
  readonly bars: readonly Bar[]
  readonly elsewhere: ConductElsewhere | undefined
}

export function recordView(collector: Collector, rows: RecordRows, { org, now }: Pick<Context, 'org' | 'now'>) {
  const thisYear = rows.trainings.filter(({ onDay }) => onDay.slice(0, 4) === now.slice(0, 4))
  return {
    collectorId: collector.id,
    trainingMinutesThisYear: thisYear.reduce((sum, { minutes }) => sum + minutes, 0),
    certificates: rows.certificates.map(certificateView),
    trainings: rows.trainings.map(trainingView),
    appraisals: rows.appraisals.map(appraisalView),
    findings: rows.findings.map((finding) => findingView(finding, { org })),
    bars: rows.bars.map(barView),
    elsewhere: rows.elsewhere ?? { bars: [], findings: [] },
  }
}
