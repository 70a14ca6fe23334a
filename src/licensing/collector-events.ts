import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Bar,
  BarId,
  barReasons,
  type Collector,
  CollectorId,
  certificateKinds,
  type Finding,
  FindingId,
  findingKinds,
  findingSeverities,
  findingStatuses,
} from './collector-model.ts'

/** Neither name nor alias nor number: a person is an id here. */
const who = { collectorId: idOf(CollectorId), employerId: idOf(OrganisationId), jurisdiction: jurisdictionCode() }

const CollectorData = z.strictObject({ ...who, employedFrom: dayText(), employedUntil: dayText().nullable() })
const CertifiedData = z.strictObject({ ...who, kind: z.enum(certificateKinds), expiresOn: dayText().nullable() })
const FindingData = z.strictObject({
  ...{ ...who, findingId: idOf(FindingId), kind: z.enum(findingKinds), severity: z.enum(findingSeverities) },
  ...{ status: z.enum(findingStatuses), replyBy: instantText() },
})
const BarData = z.strictObject({
  ...{ ...who, barId: idOf(BarId), barredBy: idOf(OrganisationId), reason: z.enum(barReasons) },
  ...{ from: instantText(), until: instantText().nullable() },
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'collector', description, data: CollectorData })
const aboutFinding = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'collector_finding', description, data: FindingData })
const aboutBar = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'collector', description, data: BarData })

export const collectorEvents = {
  registered: about('collector.registered', 'An employer registered a person who contacts borrowers.'),
  updated: about(
    'collector.updated',
    'What the register says about a collector changed, or the code of the badge did.',
  ),
  erased: about('collector.erased', 'The key of a former collector’s name and number was destroyed.'),
  certified: defineEvent({
    ...{ type: 'collector.certified', version: 1, aggregate: 'collector', data: CertifiedData },
    description: 'A certificate of a collector was recorded.',
  }),
  trained: about('collector.trained', 'A training of a collector was recorded.'),
  appraised: about('collector.appraised', 'A collector was appraised.'),
  barred: aboutBar('collector.barred', 'A collector was barred: by its employer there, by an overseer everywhere.'),
  barLifted: aboutBar('collector.bar_lifted', 'Whoever barred a collector lifted the bar.'),
  findingReported: aboutFinding('collector_finding.reported', 'A finding was reported; the collector may reply.'),
  findingReplied: aboutFinding('collector_finding.replied', 'The collector replied.'),
  findingUpheld: aboutFinding(
    'collector_finding.upheld',
    'A finding was upheld: it follows the person, with the reply.',
  ),
  findingDismissed: aboutFinding('collector_finding.dismissed', 'A finding was dismissed.'),
} as const

const whoIs = ({ id, orgId, jurisdiction }: Pick<Collector, 'id' | 'orgId' | 'jurisdiction'>) => ({
  ...{ collectorId: id, employerId: orgId, jurisdiction },
})

export const collectorEvent = (
  kind: EventKind<string, z.output<typeof CollectorData>>,
  collector: Collector,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: collector.id, audience: [collector.orgId] },
  jurisdiction: collector.jurisdiction,
  data: { ...whoIs(collector), employedFrom: collector.employedFrom, employedUntil: collector.employedUntil },
})

export const certifiedEvent = (
  collector: Pick<Collector, 'id' | 'orgId' | 'jurisdiction'>,
  { kind, expiresOn }: { kind: string; expiresOn: string | null },
): EventDraft => ({
  ...{ kind: collectorEvents.certified as EventKind, aggregateId: collector.id, audience: [collector.orgId] },
  jurisdiction: collector.jurisdiction,
  data: { ...whoIs(collector), kind, expiresOn },
})

export const findingEvent = (kind: EventKind<string, z.output<typeof FindingData>>, finding: Finding): EventDraft => {
  const { id: findingId, orgId, collectorId, jurisdiction, severity, status, replyBy } = finding
  return {
    ...{ kind: kind as EventKind, aggregateId: findingId, audience: [orgId, finding.reportedBy], jurisdiction },
    data: { collectorId, employerId: orgId, jurisdiction, findingId, kind: finding.kind, severity, status, replyBy },
  }
}

export const barEvent = (
  kind: EventKind<string, z.output<typeof BarData>>,
  { bar, collector }: { bar: Bar; collector: Collector },
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: collector.id, audience: [collector.orgId, bar.barredBy] },
  jurisdiction: collector.jurisdiction,
  data: {
    ...{ ...whoIs(collector), barId: bar.id, barredBy: bar.barredBy, reason: bar.reason },
    ...{ from: bar.fromAt, until: bar.untilAt },
  },
})
