import type { MatchNamespace } from '../kernel/matched-id.ts'

/** The one spelling of each namespace, in a sentence; `matchInput` of the kernel, which the SDK carries, applies it. */
export const canonicalForms: Readonly<Record<MatchNamespace, string>> = {
  'TW-NID': 'NFKC, upper case, no separators: a letter and nine digits, the check digit right',
  'TW-ARC': 'NFKC, upper case, no separators: a resident number of ten characters, the check digit right',
  'CN-RIC': 'NFKC, upper case, no separators: 18 characters with a valid date and check character (ISO 7064 MOD 11-2)',
  'US-SSN': 'NFKC, no separators: nine digits of a number that can have been issued',
  'PHONE-E164': 'NFKC, no separators: + and 7 to 15 digits, the country code first (ITU-T E.164)',
  'NAME-DOB': 'NFKC, lower case, single spaces, with the day of birth as YYYY-MM-DD; weak, and never enough alone',
}
