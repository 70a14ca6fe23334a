import type { MandateTerms } from '../../src/mandates/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'

/** Terms both sides would sign; tests change what they are about. */
export const termsOf = (changes: Partial<MandateTerms> = {}) => ({
  jurisdictions: ['TW'],
  products: [],
  sharingScopes: ['identity', 'contact', 'balance', 'history'],
  channels: ['phone', 'sms', 'letter'],
  currency: 'TWD',
  commission: { model: 'contingency', tiers: [{ rate: 2_500 }] },
  settlementAuthority: { discountMax: 1_000, instalmentsMax: 12, instalmentMin: 100_000 },
  workStandards: {},
  capacity: 1_000,
  remittance: { basis: 'net', period: 'monthly', dueDays: 10 },
  ...changes,
})

/** A mandate proposed by `lender` and, unless told otherwise, signed by `agency`. */
export async function mandateBetween(
  lender: TestOrganisation,
  agency: TestOrganisation,
  options: { readonly terms?: Partial<MandateTerms>; readonly signed?: boolean; readonly reference?: string } = {},
): Promise<string> {
  const { terms, signed = true, reference } = options
  const proposed = await lender.post('/v1/mandates', {
    ...{ counterparty: agency.id, terms: termsOf(terms) },
    ...(reference ? { reference } : {}),
  })
  if (proposed.status !== 201) throw new Error(proposed.text)
  const { id } = proposed.body
  if (signed) await agency.post(`/v1/mandates/${id}/sign`, { number: 1 })
  return id
}
