import type { TestOrganisation } from '../setup/organisations.ts'

/** A protection as somebody may ask for it, with evidence. */
export const protection = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ kind: 'illness', treatment: 'no_contact', evidence: { reference: 'EV-1' }, ...changes },
})

/** Registers one and answers it. */
// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
export async function protectedBy(by: TestOrganisation, body: Record<string, unknown>): Promise<any> {
  const answer = await by.post('/v1/protections', protection(body))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

let numbers = 100_000_000

/** A social security number nobody had in these tests. */
export const someNumber = (): string => {
  numbers += 10_001
  const digits = String(numbers)
  // No group and no serial of zeros was ever issued.
  if (digits.slice(3, 5) === '00' || digits.endsWith('0000')) return someNumber()
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`
}
