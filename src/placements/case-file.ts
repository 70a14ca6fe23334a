import type { SharingScope } from '../mandates/index.ts'

/** Which fields of a case file each sharing scope opens. Whatever is not named here is open under every scope. */
export const accountFields = {
  identity: [],
  contact: [],
  balance: ['principal', 'interest', 'fees', 'costs', 'balance', 'itemisation', 'accrual', 'limitation'],
  history: ['openedOn', 'chargedOffOn', 'lastPaymentOn', 'delinquentSince', 'bucket', 'episodes'],
  employment: [],
  documents: ['documents'],
} as const satisfies Record<SharingScope, readonly string[]>

export const partyFields = {
  identity: ['name', 'nationalId', 'nationalIdNamespace', 'birthDate'],
  contact: ['contactPoints'],
  balance: [],
  history: [],
  employment: ['employer'],
  documents: [],
} as const satisfies Record<SharingScope, readonly string[]>

/** The record without what the scopes do not open, and without what is blank: a blank part is absent, not null. */
export function within<T extends object>(
  record: T,
  fields: Readonly<Record<SharingScope, readonly string[]>>,
  scopes: readonly SharingScope[],
): Partial<T> {
  const closed = new Set(
    (Object.keys(fields) as SharingScope[])
      .filter((scope) => !scopes.includes(scope))
      .flatMap((scope) => fields[scope]),
  )
  return Object.fromEntries(
    Object.entries(record).filter(([field, value]) => value !== null && value !== undefined && !closed.has(field)),
  ) as Partial<T>
}
