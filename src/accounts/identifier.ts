import type { NationalId } from '../kernel/national-id.ts'
import { foldedText } from './contact-point.ts'

/** What a party is found by. Only its blind index is stored. */
export const identifierFields = ['national_id', 'name_birth_date', 'phone', 'email', 'address', 'workplace'] as const
export type IdentifierField = (typeof identifierFields)[number]

export interface Identifier {
  readonly field: IdentifierField
  readonly normalised: string
}

export const keyOf = ({ field, normalised }: Identifier): string => `${field}|${normalised}`

export const nationalIdIdentifier = ({ namespace, number }: NationalId): Identifier => ({
  field: 'national_id',
  normalised: `${namespace}|${number}`,
})

/** Where no number is known: equal names, whatever their width, case and spaces, of people born on one day. */
export const nameIdentifier = (name: string, birthDate: string): Identifier => ({
  field: 'name_birth_date',
  normalised: `${foldedText(name)}|${birthDate}`,
})
