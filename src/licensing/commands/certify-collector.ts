import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { certifiedEvent } from '../collector-events.ts'
import { CertifyCollector } from '../collector-input.ts'
import { CertificateId } from '../collector-model.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { unordered } from '../collector-rules.ts'
import { collectorForChange } from '../collector-store.ts'
import { certificateView } from '../collector-view.ts'
import { insertCertificates } from '../record-store.ts'

export const certifyCollector = command({
  name: 'collector.certify',
  summary: 'Record a certificate of a collector of yours',
  scope: 'licences:write',
  input: CertifyCollector,
  problems: [problems.datesUnfit],
  load: (context, { collector }) => ({ collector: collectorForChange(context, collector), zone: ownTimeZone(context) }),
  decide: ({ collector: [collector], zone: [own] }, input, { now, newId }) => {
    if (!collector || !own) return refuse(notFound())
    const { kind, number, issuedOn, expiresOn = null, evidence } = input
    if (issuedOn > calendarDateAt(now, own.timeZone)) return refuse(unordered('issuedOn'))
    if (expiresOn !== null && expiresOn <= issuedOn) return refuse(unordered('expiresOn'))
    const certificate = {
      ...{
        orgId: collector.orgId,
        collectorId: collector.id,
        id: newId(CertificateId),
        kind,
        number,
        issuedOn,
        expiresOn,
      },
      ...{ evidenceReference: evidence.reference ?? null, evidenceSha256: evidence.sha256 ?? null, createdAt: now },
    }
    return ok({ collector, certificate })
  },
  write: ({ certificate }) => insertCertificates([certificate]),
  events: ({ collector, certificate }) => [certifiedEvent(collector, certificate)],
  view: ({ certificate }) => certificateView(certificate),
  constraints: { collector_certificates_once: problems.certificateRecorded },
})
