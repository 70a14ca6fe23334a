import type { LicensedActivity } from '../../src/licensing/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'

let numbers = 0

/** A licence as its holder records it; tests change what they are about. */
export const licenceOf = (changes: Record<string, unknown> = {}) => ({
  ...{ jurisdiction: 'TW', activity: 'collection' as LicensedActivity, number: `FSC-2026-${++numbers}` },
  ...{ authority: 'Financial Supervisory Commission', validFrom: '2026-01-01', validUntil: '2027-01-01' },
  evidence: { sha256: 'ab'.repeat(32) },
  ...changes,
})

/** Records a licence and answers its id. */
export async function licensed(holder: TestOrganisation, changes: Record<string, unknown> = {}): Promise<string> {
  const { status, body, text } = await holder.post('/v1/licences', licenceOf(changes))
  if (status !== 201) throw new Error(text)
  return body.id
}
