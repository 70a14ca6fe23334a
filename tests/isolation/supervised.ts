import type { TestOrganisation } from '../setup/organisations.ts'
import type { Subject } from './estate.ts'
import { made } from './making.ts'

/** What a regulator asked for: a file of nothing but its head. */
export async function supervisedOf(regulator: TestOrganisation): Promise<Readonly<Record<string, Subject>>> {
  const id = await made(regulator, '/v1/supervision/exports', {
    ...{ template: 'contact_decisions', jurisdiction: 'TW', purpose: 'routine', format: 'csv' },
    period: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
  })
  return { supervisionExport: { id, owners: [regulator] }, exportPart: { id: '1', owners: [regulator] } }
}
