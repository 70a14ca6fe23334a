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

/** The fields that these scopes keep closed. */
export const closedTo = (
  scopes: readonly SharingScope[],
  fields: Readonly<Record<SharingScope, readonly string[]>>,
): ReadonlySet<string> =>
  new Set((Object.keys(fields) as SharingScope[]).flatMap((scope) => (scopes.includes(scope) ? [] : fields[scope])))

/** The record without what is closed, and without what is blank: a blank part is absent, not null. */
export function without<T extends object>(record: T, closed: ReadonlySet<string>): Partial<T> {
  const shown: Partial<T> = {}
  for (const field in record) {
    const value = record[field]
    if (value !== null && value !== undefined && !closed.has(field)) shown[field] = value
  }
  return shown
}
