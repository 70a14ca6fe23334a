import type { TestOrganisation } from '../setup/organisations.ts'
import type { Subject } from './estate.ts'
import { CANARY, made } from './making.ts'

/** What a regulator asked for, a file of nothing but its head; and that it looked where `worker` works. */
export async function supervisedOf(
  regulator: TestOrganisation,
  worker: TestOrganisation,
): Promise<Readonly<Record<string, Subject>>> {
  const id = await made(regulator, '/v1/supervision/exports', {
    ...{ template: 'contact_decisions', jurisdiction: 'TW', purpose: 'routine', format: 'csv' },
    period: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
  })
  const statistic = await made(regulator, '/v1/supervision/statistics', {
    ...{ statistic: 'contacts_made', jurisdiction: 'TW', purpose: 'routine' },
    period: { from: '2026-01-01T00:00:00Z', to: '2026-11-01T00:00:00Z' },
  })
  const inspection = await made(regulator, '/v1/inspections', { purpose: 'routine', jurisdiction: 'TW' })
  const [reading] = (await worker.get('/v1/supervision/readings')).body.data
  return {
    ...{ supervisionExport: { id, owners: [regulator] }, exportPart: { id: '1', owners: [regulator] } },
    supervisionStatistic: { id: statistic, owners: [regulator] },
    inspection: { id: inspection, owners: [regulator] },
    supervisionReading: { id: reading.id, owners: [worker] },
  }
}

/** For which matter a person's data is kept, and what was put together for that person. */
export async function personalOf(lender: TestOrganisation, party: string): Promise<Readonly<Record<string, Subject>>> {
  const owners = [lender]
  const hold = await made(lender, '/v1/legal-holds', { party, reason: 'audit', reference: `${CANARY}-MATTER` })
  const access = await made(lender, '/v1/subject-accesses', { party, receivedOn: '2026-11-20' })
  const run = await made(lender, '/v1/retention-runs', { mode: 'report', keepMonths: 600 })
  return {
    retentionRun: { id: run, owners },
    ...{ legalHold: { id: hold, owners }, subjectAccess: { id: access, owners } },
    accessPart: { id: '1', owners },
  }
}
