import { parseCalendarDate } from '../kernel/calendar-date.ts'
import type { LayoutField } from './terms.ts'

/** What stood in a field, read; nothing where it was blank; or what is wrong with it. */
export type Read =
  | { readonly value: string | number | undefined }
  | { readonly code: string; readonly detail: string; readonly expected: string }

/** A way to translate a foreign code, handed in: one code of ours, or none. */
export type CodeTranslator = (code: string, codes: NonNullable<LayoutField['codes']>) => string | undefined

/** Reads the text of a field by its layout. Blanks around it do not count. */
export function readValue(field: LayoutField, text: string, translate: CodeTranslator): Read {
  const trimmed = text.trim()
  if (trimmed === '' || (field.type === 'date' && /^0+$/.test(trimmed))) {
    if (!field.required) return { value: undefined }
    return { code: 'required', detail: 'must not be blank', expected: exampleOf(field) }
  }
  const value = readers[field.type](field, trimmed, translate)
  return value === undefined
    ? { code: `not_${article[field.type]}`, detail: `must be ${wanted(field)}`, expected: exampleOf(field) }
    : { value }
}

type Reader = (field: LayoutField, text: string, translate: CodeTranslator) => string | number | undefined

const readers: Readonly<Record<LayoutField['type'], Reader>> = {
  text: translated,
  integer: (field, text) => (/^[+-]?\d{1,15}$/.test(text) ? Number(translated(field, text)) : undefined),
  amount: ({ amount }, text) => readAmount(text, amount ?? amountDefaults),
  date: ({ date = 'YYYY-MM-DD' }, text) => readDate(text, date),
  code: (field, text, translate) => (field.codes ? translate(text, field.codes) : translated(field, text)),
}

const article = { text: 'listed', integer: 'integer', amount: 'amount', date: 'date', code: 'code' } as const

/** By the layout's own table, where it has one; a value that is not in it is none. */
function translated({ translate: table }: LayoutField, text: string): string | undefined {
  return table ? table.find(({ from }) => from === text)?.to : text
}

const amountDefaults = { notation: 'decimal', scale: 2, mark: 'point', overpunch: false } as const

type AmountForm = NonNullable<LayoutField['amount']>

const positive = '{ABCDEFGHI'
const negative = '}JKLMNOPQR'

/** Minor units; undefined where it is no amount, or one with more digits than the currency has. */
export function readAmount(text: string, form: AmountForm): number | undefined {
  const signed = form.overpunch ? unpunched(text) : text
  const match = /^([+-])?\s*(.*?)\s*([+-])?$/.exec(signed.replace(/^\((.*)\)$/, '-$1'))
  if (!match || (match[1] && match[3])) return undefined
  const digits = form.notation === 'minor' ? minorDigits(match[2] ?? '') : decimalDigits(match[2] ?? '', form)
  if (digits === undefined || digits.length > 16) return undefined
  const amount = Number(digits) * ((match[1] ?? match[3]) === '-' ? -1 : 1)
  // Zero has one sign only.
  return Number.isSafeInteger(amount) ? amount + 0 : undefined
}

const minorDigits = (text: string) => (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : undefined)

function decimalDigits(text: string, { mark: named, scale }: AmountForm): string | undefined {
  const [mark, group] = named === 'point' ? ['.', ','] : [',', '.']
  const [whole = '', fraction = '', ...more] = text.split(mark)
  const isWhole = /^\d+$/.test(whole) || new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`).test(whole)
  if (!isWhole || more.length > 0 || !/^\d*$/.test(fraction)) return undefined
  if (fraction.slice(scale).replaceAll('0', '') !== '') return undefined
  return minorDigits(whole.replaceAll(group, '') + fraction.slice(0, scale).padEnd(scale, '0'))
}

/** The zoned decimals of mainframes: the last character is a digit and the sign. A plain digit is positive. */
function unpunched(text: string): string {
  const last = text.at(-1) ?? ''
  const plus = positive.indexOf(last)
  const minus = negative.indexOf(last)
  if (plus >= 0) return text.slice(0, -1) + plus
  return minus >= 0 ? `-${text.slice(0, -1)}${minus}` : text
}

/** The years of the Republic of China are counted from 1912. */
const ROC_YEARS = 1911

function readDate(text: string, form: string): string | undefined {
  const pattern = form.replace(/Y+/, (years) => `(?<year>\\d{${years.length === 3 ? '2,3' : '4'}})`)
  const match = new RegExp(`^${pattern.replace('MM', '(?<month>\\d{2})').replace('DD', '(?<day>\\d{2})')}$`).exec(text)
  if (!match?.groups) return undefined
  const { year = '', month, day } = match.groups
  const common = form.startsWith('YYYY') || form.endsWith('YYYY') ? Number(year) : Number(year) + ROC_YEARS
  return parseCalendarDate(`${String(common).padStart(4, '0')}-${month}-${day}`)
}

const wanted = (field: LayoutField): string => {
  const { type, date = 'YYYY-MM-DD', amount = amountDefaults, translate: table, codes } = field
  if (type === 'date') return `a day as ${date}`
  if (type === 'amount') return amountWords(amount)
  if (type === 'integer') return 'a whole number'
  if (codes) return `a code of ${codes.format} that means one code to ${codes.kind} with`
  return table ? `one of the ${table.length} values of the layout` : 'text'
}

const amountWords = ({ notation, scale, mark, overpunch }: AmountForm): string => {
  const sign = overpunch ? ', its last digit carrying the sign' : ''
  return notation === 'minor'
    ? `an amount in minor units, digits only${sign}`
    : `an amount with at most ${scale} digits behind a ${mark}${sign}`
}

/** An example of what would do. */
export function exampleOf({
  type,
  date = 'YYYY-MM-DD',
  amount = amountDefaults,
  translate: table,
}: LayoutField): string {
  if (table?.[0]) return table[0].from
  if (type === 'date') {
    return date.replace('YYYY', '2026').replace('YYY', '115').replace('MM', '11').replace('DD', '25')
  }
  if (type === 'amount') return amountExample(amount)
  return type === 'integer' ? '42' : type === 'code' ? '40' : 'ABC-123'
}

const amountExample = ({ notation, scale, mark, overpunch }: AmountForm): string => {
  const fraction = '5000'.slice(0, scale)
  const plain =
    notation === 'minor' || scale === 0 ? `1250${fraction}` : `1250${mark === 'point' ? '.' : ','}${fraction}`
  return overpunch ? plain.slice(0, -1) + positive[Number(plain.at(-1))] : plain
}
