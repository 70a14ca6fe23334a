import type { TestOrganisation } from '../setup/organisations.ts'

let people = 0

/** A collector as an employer registers one, able to do everything in Taiwan; tests change what they are about. */
export const collectorOf = (changes: Record<string, unknown> = {}) => ({
  ...{ reference: `EMP-${++people}`, name: `Collector ${people}`, alias: 'Ms Lin', jurisdiction: 'TW' },
  ...{ languages: ['zh-Hant-TW'], employedFrom: '2026-01-01', consentedOn: '2026-01-01' },
  ...changes,
})

/** Registers a collector and answers its id. */
export async function registered(employer: TestOrganisation, changes: Record<string, unknown> = {}): Promise<string> {
  const { status, body, text } = await employer.post('/v1/collectors', collectorOf(changes))
  if (status !== 201) throw new Error(text)
  return body.id
}

export const certificateOf = (changes: Record<string, unknown> = {}) => ({
  ...{ kind: 'tw_bankers_association', number: `BA-${++people}`, issuedOn: '2026-02-01' },
  evidence: { reference: 'DOC-1' },
  ...changes,
})

export const findingOf = (changes: Record<string, unknown> = {}) => ({
  ...{ kind: 'threat', severity: 'grave', happenedOn: '2026-11-01', source: 'complaint', caseReference: 'CASE-1' },
  ...changes,
})
