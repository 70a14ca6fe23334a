import type { CalendarDate } from '../../src/kernel/calendar-date.ts'

/** A spell of delinquency; `curedOn` is null while it runs. */
export interface Episode {
  readonly start: CalendarDate
  readonly curedOn: CalendarDate | null
}

/** One account of a portfolio as a lender's file has it: one flat row, amounts in minor units of `currency`. */
export interface PortfolioRow {
  readonly reference: string
  readonly product: string
  readonly currency: string
  readonly jurisdiction: string
  readonly openedOn: CalendarDate
  /** What is owed: principal + interest + fees. Negative where the lender owes the borrower. */
  readonly balance: bigint
  readonly principal: bigint
  readonly interest: bigint
  readonly fees: bigint
  readonly lastPaymentOn: CalendarDate | null
  /** Start of the running episode; null while nothing is late. */
  readonly delinquencyStart: CalendarDate | null
  /** All known episodes, oldest first, the running one last. */
  readonly episodes: readonly Episode[]
  readonly partyReference: string
  readonly partyName: string
  readonly nationalIdNamespace: string
  readonly nationalId: string
  readonly phone: string
  readonly email: string
  readonly preferredLanguage: string
}

/** The start of the episode still running, if one is. */
export const runningSince = (episodes: readonly Episode[]): CalendarDate | null => {
  const last = episodes.at(-1)
  return last?.curedOn === null ? last.start : null
}

export type Borrower = Pick<
  PortfolioRow,
  'partyReference' | 'partyName' | 'nationalIdNamespace' | 'nationalId' | 'phone' | 'email' | 'preferredLanguage'
>

/** The registers number ten million people for each of two digits; every borrower number has its own id. */
export const BORROWERS_MAX = 10_000_000

/**
 * An invented person: the same number is always the same person, and no two numbers share an id, phone or address.
 * The id letter is Y, whose register closed decades ago; the phone is under 099, outside the mobile ranges 090 to 098.
 */
export function fictitiousBorrower(number: number): Borrower {
  if (!Number.isInteger(number) || number < 0 || number >= BORROWERS_MAX) {
    throw new Error(`a borrower number is 0 to ${BORROWERS_MAX - 1}`)
  }
  const padded = String(number).padStart(5, '0')
  return {
    partyReference: `BOR-${padded}`,
    partyName: `Fictus Borrower ${padded}`,
    nationalIdNamespace: 'TW-NID',
    nationalId: withCheckDigit(`Y${1 + (number % 2)}${String(BORROWERS_MAX - 1 - number).padStart(7, '0')}`),
    phone: `+88699${String(number).padStart(7, '0')}`,
    email: `fictus.${padded}@example.com`,
    preferredLanguage: number % 10 === 0 ? 'en' : 'zh-Hant-TW',
  }
}

/** Completes a Taiwan national id of letter Y, which counts as 31, by its check digit. */
function withCheckDigit(nine: string): string {
  const digits = [3, 1, ...nine.slice(1).split('').map(Number)]
  const sum = digits.reduce((total, digit, place) => total + digit * (place === 0 ? 1 : 10 - place), 0)
  return nine + ((10 - (sum % 10)) % 10)
}

type Rows = Iterable<PortfolioRow> | AsyncIterable<PortfolioRow>

/** The columns of an import of accounts that the portfolio fills, and what it fills them with. */
const columns: readonly (readonly [name: string, cell: (row: PortfolioRow) => string | bigint | null])[] = [
  ['reference', (row) => row.reference],
  ['product', (row) => row.product],
  ['currency', (row) => row.currency],
  ['jurisdiction', (row) => row.jurisdiction],
  ['openedOn', (row) => row.openedOn],
  ['balance.principal', (row) => row.principal],
  ['balance.interest', (row) => row.interest],
  ['balance.fees', (row) => row.fees],
  ['lastPaymentOn', (row) => row.lastPaymentOn],
  ['delinquency.since', (row) => row.delinquencyStart],
  ['delinquency.past', ({ episodes }) => pastOf(episodes)],
  ['borrower.reference', (row) => row.partyReference],
  ['borrower.name', (row) => row.partyName],
  ['borrower.nationalId.namespace', (row) => row.nationalIdNamespace],
  ['borrower.nationalId.value', (row) => row.nationalId],
  ['borrower.phones', (row) => row.phone],
  ['borrower.emails', (row) => row.email],
  ['borrower.preferredLanguage', (row) => row.preferredLanguage],
]
export const portfolioColumns = columns.map(([name]) => name)

/** Episodes that ended, as JSON; the running one has a column of its own. */
function pastOf(episodes: readonly Episode[]): string {
  const past = episodes.flatMap(({ start, curedOn }) => (curedOn === null ? [] : [{ startedOn: start, curedOn }]))
  return past.length === 0 ? '' : JSON.stringify(past)
}

const CHUNK_CHARACTERS = 65_536

/** The rows as CSV (RFC 4180: header, CRLF, quotes where needed), in chunks of whole lines of about 64 KiB. */
export async function* csvChunks(rows: Rows): AsyncGenerator<string> {
  let chunk = csvLine(portfolioColumns)
  for await (const row of rows) {
    chunk += csvLine(columns.map(([, cell]) => String(cell(row) ?? '')))
    if (chunk.length < CHUNK_CHARACTERS) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** The whole file at once, for small portfolios. */
export async function toCsv(rows: Rows): Promise<string> {
  let file = ''
  for await (const chunk of csvChunks(rows)) file += chunk
  return file
}

const csvLine = (cells: readonly string[]) =>
  `${cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\r\n`
