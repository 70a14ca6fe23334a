import { ok, type Result, refuse } from './result.ts'

/** The registers a person is numbered in. The exchange blinds `namespace|number`, so both are settled here. */
export const nationalIdNamespaces = ['TW-NID', 'TW-ARC', 'CN-RIC', 'US-SSN'] as const
export type NationalIdNamespace = (typeof nationalIdNamespaces)[number]

/** A number in its one canonical spelling: equal people have equal strings. */
export interface NationalId {
  readonly namespace: NationalIdNamespace
  readonly number: string
}

export type NationalIdRefusalCode =
  | 'malformed'
  | 'wrong_check_digit'
  | 'not_a_date'
  | 'unknown_province'
  | 'never_issued'
  | 'other_namespace'

/** Why a text is no such number. `detail` never repeats the text: refusals are logged, identities are not. */
export interface NationalIdRefusal {
  readonly code: NationalIdRefusalCode
  readonly detail: string
}

type Checked = Result<NationalId, NationalIdRefusal>

/**
 * The number in canonical spelling, or what is wrong with it.
 * Any width, case and separators are read; a CN number of 15 digits becomes its 18-character successor.
 */
export function nationalId(namespace: NationalIdNamespace, text: string): Checked {
  switch (namespace) {
    case 'TW-NID':
      return taiwanNationalId(compact(text))
    case 'TW-ARC':
      return taiwanResidentCertificate(compact(text))
    case 'CN-RIC':
      return chinaResidentId(compact(text))
    case 'US-SSN':
      return socialSecurityNumber(uniform(text))
  }
}

// Beyond ASCII nothing is folded: the Turkish dotless i must not turn into a letter of an identity.
const uniform = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim()
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())

const compact = (text: string) => uniform(text).replace(/[ .·・-]/g, '')

const refused = (code: NationalIdRefusalCode, detail: string) => refuse({ code, detail })

/** Each letter stands for ten plus its place here; the order is the register's, not the alphabet's. */
const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'
const taiwanWeights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]

/** The weighted sum is a multiple of ten. The second letter of an old certificate counts by its last digit only. */
function taiwanCheckHolds(number: string): boolean {
  const region = 10 + taiwanLetters.indexOf(number.charAt(0))
  const second = taiwanLetters.indexOf(number.charAt(1))
  const rest = (second >= 0 ? `${second}${number.slice(2)}` : number.slice(1)).split('').map(Number)
  const digits = [Math.floor(region / 10), region % 10, ...rest]
  return weighted(digits, taiwanWeights) % 10 === 0
}

function taiwanNationalId(number: string): Checked {
  if (/^[A-Z]([89]\d{8}|[A-D]\d{8})$/.test(number)) {
    return refused('other_namespace', 'This is the form of a resident certificate number; its namespace is TW-ARC')
  }
  if (!/^[A-Z][12]\d{8}$/.test(number)) {
    return refused('malformed', 'A Taiwan national id is a letter, then 1 or 2, then eight digits')
  }
  return taiwanChecked('TW-NID', number)
}

/** Numbers issued since 2021 have 8 or 9 in second place; older ones a letter A to D. Both are in use. */
function taiwanResidentCertificate(number: string): Checked {
  if (/^[A-Z][12]\d{8}$/.test(number)) {
    return refused('other_namespace', 'This is the form of a national id; its namespace is TW-NID')
  }
  if (!/^[A-Z][89A-D]\d{8}$/.test(number)) {
    return refused(
      'malformed',
      'A Taiwan resident certificate number is a letter, then 8, 9 or A to D, then eight digits',
    )
  }
  return taiwanChecked('TW-ARC', number)
}

const taiwanChecked = (namespace: 'TW-NID' | 'TW-ARC', number: string): Checked =>
  taiwanCheckHolds(number)
    ? ok({ namespace, number })
    : refused('wrong_check_digit', 'The last digit does not follow from the others')

/** First two digits of GB/T 2260; 81 to 83 number the residence permits of Hong Kong, Macao and Taiwan residents. */
const chinaProvinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
const chinaWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** ISO 7064 MOD 11-2 over the first seventeen digits (GB 11643-1999). */
const chinaCheckCharacter = (seventeen: string) =>
  '10X98765432'.charAt(weighted(seventeen.split('').map(Number), chinaWeights) % 11)

function chinaResidentId(text: string): Checked {
  if (!/^(\d{15}|\d{17}[\dX])$/.test(text)) {
    return refused(
      'malformed',
      'A resident id has 17 digits and a digit or X, or the 15 digits of the first generation',
    )
  }
  // The first generation has two-digit years, all of the twentieth century, and no check character.
  const seventeen = text.length === 15 ? `${text.slice(0, 6)}19${text.slice(6)}` : text.slice(0, 17)
  if (!chinaProvinces.has(seventeen.slice(0, 2))) {
    return refused('unknown_province', 'The first two digits are not the code of a province')
  }
  const born = `${seventeen.slice(6, 10)}-${seventeen.slice(10, 12)}-${seventeen.slice(12, 14)}`
  if (!/^(18|19|20)/.test(born) || !isDay(born)) {
    return refused('not_a_date', 'Digits 7 to 14 are not a date of birth')
  }
  const number = seventeen + chinaCheckCharacter(seventeen)
  if (text.length === 18 && number !== text) {
    return refused('wrong_check_digit', 'The last character does not follow from the others')
  }
  return ok({ namespace: 'CN-RIC', number })
}

const thirty = new Set([4, 6, 9, 11])

/** Whether `YYYY-MM-DD` is a day of the Gregorian calendar. By hand: this file goes into the SDK, which depends on nothing. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 ? (leap ? 29 : 28) : thirty.has(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= days
}

/** Published in advertising and since used by thousands: they identify nobody. */
const voidSocialSecurityNumbers = new Set(['078051120', '219099999', '457555462'])

/** Nine digits, bare or grouped 3-2-4. There is no check digit; areas, groups and serials never issued are refused. */
function socialSecurityNumber(text: string): Checked {
  const parts = /^(\d{3})([- ]?)(\d{2})\2(\d{4})$/.exec(text)
  if (parts === null) return refused('malformed', 'A social security number is nine digits, bare or grouped 3-2-4')
  const [, area = '', , group = '', serial = ''] = parts
  if (area === '000' || area === '666' || area.startsWith('9')) {
    return refused('never_issued', 'Areas 000, 666 and 900 to 999 are not issued as social security numbers')
  }
  if (group === '00') return refused('never_issued', 'Group 00 is not issued')
  if (serial === '0000') return refused('never_issued', 'Serial 0000 is not issued')
  const number = area + group + serial
  if (voidSocialSecurityNumbers.has(number)) {
    return refused('never_issued', 'The number was published in advertising and identifies nobody')
  }
  return ok({ namespace: 'US-SSN', number })
}

const weighted = (digits: readonly number[], weights: readonly number[]) =>
  digits.reduce((total, digit, place) => total + digit * (weights[place] ?? 0), 0)
