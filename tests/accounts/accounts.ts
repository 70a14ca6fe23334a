import { fictitiousBorrower } from '../demo/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'

let made = 0

/** A person nobody else is, as a caller would send them. */
export function newPerson(changes: Record<string, unknown> = {}) {
  const person = fictitiousBorrower(++made)
  return {
    reference: person.partyReference,
    name: person.partyName,
    nationalId: { namespace: person.nationalIdNamespace, value: person.nationalId },
    birthDate: '1990-02-17',
    employer: 'Fictus Works',
    preferredLanguage: person.preferredLanguage,
    contactPoints: [
      { kind: 'phone', value: person.phone, source: 'borrower' },
      { kind: 'email', value: person.email, source: 'borrower' },
    ],
    ...changes,
  }
}

export const borrowing = (newParty: Record<string, unknown> = newPerson()) => ({
  newParty,
  role: 'borrower',
  liability: 'several',
})

/** An account with one new borrower; tests change what they are about. */
export const accountOf = (changes: Record<string, unknown> = {}) => ({
  reference: `LOAN-${++made}`,
  product: 'credit_card',
  currency: 'TWD',
  jurisdiction: 'TW',
  openedOn: '2024-03-01',
  balance: { principal: 1_250_000, interest: 8_300, fees: 500 },
  delinquency: { since: '2026-09-20' },
  parties: [borrowing()],
  ...changes,
})

// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
export async function createdAccount(lender: TestOrganisation, changes: Record<string, unknown> = {}): Promise<any> {
  const answer = await lender.post('/v1/accounts', accountOf(changes))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

/** An account and its borrower, as reads show the person. */
// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
export async function borrowerOf(lender: TestOrganisation, changes: Record<string, unknown> = {}): Promise<any> {
  const account = await createdAccount(lender, { parties: [borrowing(newPerson(changes))] })
  const { body } = await lender.get(`/v1/parties/${account.parties[0].partyId}`)
  return { ...body, account: account.id }
}
