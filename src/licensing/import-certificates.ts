import { z } from '@hono/zod-openapi'
import { importKind, type RowFate } from '../imports/index.ts'
import { calendarDateAt } from '../kernel/calendar-date.ts'
import { reference } from '../kernel/input.ts'
import { unresolved } from '../kernel/problem.ts'
import { collectingKinds, ownTimeZone, placingKinds } from '../tenancy/index.ts'
import { certifiedEvent } from './collector-events.ts'
import { certificateFacts } from './collector-input.ts'
import { CertificateId } from './collector-model.ts'
import { collectorProblems } from './collector-problems.ts'
import { unordered } from './collector-rules.ts'
import { evidence } from './input.ts'
import { type Certificate, certificateTargets, insertCertificates } from './record-store.ts'

const Row = z.strictObject({
  collector: reference().openapi({ description: 'Your reference of the collector', example: 'EMP-118' }),
  ...certificateFacts,
  evidence: evidence(),
})

interface Made {
  readonly certificate: Certificate
  readonly jurisdiction: string
}

/** Certificates of collectors by file. One recorded before is left as it is. */
export const importCertificates = importKind({
  kind: 'collector-certificates',
  summary: 'Certificates of your collectors',
  scope: 'licences:write',
  organisations: [...collectingKinds, ...placingKinds],
  row: Row,
  naturalKey: ({ collector, kind, number }) => `${collector ?? ''} ${kind ?? ''} ${number ?? ''}`.slice(0, 200),
  constraints: { collector_certificates_once: collectorProblems.certificateRecorded },
  load: (context, rows) => ({ targets: certificateTargets(context, rows), zone: ownTimeZone(context) }),
  decide: ({ targets, zone: [own] }, rows, { now, newId }) => {
    const byRow = new Map(targets.map((target) => [target.row, target]))
    const today = own ? calendarDateAt(now, own.timeZone) : null
    const made: Made[] = []
    const fates = rows.map((row, index): RowFate => {
      const target = byRow.get(index)
      if (!target) return { problem: unresolved('collector', 'You have no such collector.') }
      if (target.taken) return { subjectId: target.taken, already: true }
      const { kind, number, issuedOn, expiresOn = null } = row
      if (today === null || issuedOn > today) return { problem: unordered('issuedOn') }
      if (expiresOn !== null && expiresOn <= issuedOn) return { problem: unordered('expiresOn') }
      const certificate: Certificate = {
        ...{ orgId: target.orgId, collectorId: target.collectorId, id: newId(CertificateId), kind, number, issuedOn },
        ...{ expiresOn, evidenceReference: row.evidence.reference ?? null },
        ...{ evidenceSha256: row.evidence.sha256 ?? null, createdAt: now },
      }
      made.push({ certificate, jurisdiction: target.jurisdiction })
      return { subjectId: certificate.id }
    })
    return { fates, decision: made }
  },
  write: (made) => insertCertificates(made.map(({ certificate }) => certificate)),
  events: (made) =>
    made.map(({ certificate, jurisdiction }) =>
      certifiedEvent({ id: certificate.collectorId, orgId: certificate.orgId, jurisdiction }, certificate),
    ),
})
