import { NOTICE_DAYS } from './model.ts'

/** How far ahead an organisation wants ends of licences announced, and where borrowers complain about its collectors. */
export interface LicensingSettings {
  readonly noticeDays: readonly number[]
  readonly complaintsContact: string | null
  readonly version: number
}

export const unchosen: LicensingSettings = { noticeDays: NOTICE_DAYS, complaintsContact: null, version: 1 }

export const chosen = (
  settings: LicensingSettings,
  {
    noticeDays = settings.noticeDays,
    complaintsContact = settings.complaintsContact,
  }: { readonly noticeDays?: readonly number[] | undefined; readonly complaintsContact?: string | null | undefined },
): LicensingSettings => ({
  noticeDays: [...new Set(noticeDays)].toSorted((a, b) => b - a),
  ...{ complaintsContact, version: settings.version + 1 },
})
