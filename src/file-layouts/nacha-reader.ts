import type { FileRow } from '../imports/index.ts'
import { type Line, readLines, unreadable } from './lines.ts'
import { type NachaField, nachaRecords, RETURN_ADDENDA, returnsOfDebits } from './nacha-terms.ts'
import type { LayoutDefinition } from './terms.ts'
import { inLines } from './unbroken-records.ts'

const lines = { format: 'fixed', encoding: 'windows1252', recordType: { start: 1, end: 1 }, records: [] }
const CENTURY = 2_000
/** Bytes of a record. */
const RECORD = 94

interface Entry {
  readonly transactionCode: string
  readonly amount: string
  readonly individualId: string
}

interface Totals {
  count: number
  debits: bigint
  credits: bigint
}

interface Reading {
  readonly file: Totals
  batch: Totals
  batches: number
  created: string | undefined
  entry: Entry | null
  closed: boolean
}

const none = (): Totals => ({ count: 0, debits: 0n, credits: 0n })

/**
 * The returns of a NACHA file as it arrives: a row for each debit that goes back. Throws where it is no such file, and
 * where its batch or file control records do not hold: entries and addenda, debits and credits in cents.
 */
export async function* nachaRows(body: ReadableStream<Uint8Array>): AsyncGenerator<FileRow> {
  const reading: Reading = { file: none(), batch: none(), batches: 0, created: undefined, entry: null, closed: false }
  let row = 0
  for await (const line of readLines(lines as unknown as LayoutDefinition, inLines(body, RECORD))) {
    const made = takeRecord(reading, line)
    if (made) yield { row: ++row, original: JSON.stringify(made), raw: made, problem: null }
  }
  if (!reading.closed) throw unreadable(1, 'the file has no file control record.')
}

function takeRecord(reading: Reading, line: Line): Record<string, unknown> | null {
  if (line.type !== '1' && reading.created === undefined)
    throw unreadable(line.line, 'the file begins with no file header.')
  const at = (field: NachaField) => line.cell(field as never).text.trim()
  switch (line.type) {
    case '1':
      reading.created = dayOf(at(nachaRecords['1'].created))
      return null
    case '5':
      reading.batch = none()
      return null
    case '6':
      return takeEntry(reading, at)
    case '7':
      return takeAddenda(reading, at)
    case '8':
      closeBatch(reading, line, at)
      return null
    case '9':
      // Blocks are filled up with nines behind the control record.
      if (!reading.closed) closeFile(reading, line, at)
      return null
    default:
      throw unreadable(line.line, 'it is no record of a NACHA file.')
  }
}

type At = (field: NachaField) => string

function takeEntry(reading: Reading, at: At): null {
  const { transactionCode, amount, individualId } = nachaRecords['6']
  const entry = { transactionCode: at(transactionCode), amount: at(amount), individualId: at(individualId) }
  const cents = /^\d{10}$/.test(entry.amount) ? BigInt(entry.amount) : 0n
  reading.batch.count++
  // Codes end in 6 to 9 for debits, in 1 to 4 for credits.
  if (/[6-9]$/.test(entry.transactionCode)) reading.batch.debits += cents
  else reading.batch.credits += cents
  reading.entry = entry
  return null
}

function takeAddenda(reading: Reading, at: At): Record<string, unknown> | null {
  reading.batch.count++
  const { entry, created } = reading
  const { addendaType, returnCode, originalTrace, trace } = nachaRecords['7']
  if (!entry || at(addendaType) !== RETURN_ADDENDA || !returnsOfDebits.has(entry.transactionCode)) return null
  const original = at(originalTrace)
  return {
    ...{ entry: `nacha/${original}/${at(trace)}`, direction: 'returned', currency: 'USD', paidOn: created },
    ...{ amount: Number(entry.amount), returnCode: at(returnCode) },
    originals: [entry.individualId, original].filter((name) => name !== ''),
  }
}

function closeBatch(reading: Reading, { line }: Line, at: At): void {
  const { batch, file } = reading
  if (!holds(batch, nachaRecords['8'], at)) throw unreadable(line, 'the totals of the batch do not hold.')
  reading.batches++
  reading.entry = null
  file.count += batch.count
  file.debits += batch.debits
  file.credits += batch.credits
}

function closeFile(reading: Reading, { line }: Line, at: At): void {
  const control = nachaRecords['9']
  if (Number(at(control.batches)) !== reading.batches || !holds(reading.file, control, at)) {
    throw unreadable(line, 'the totals of the file do not hold.')
  }
  reading.closed = true
}

const holds = (
  { count, debits, credits }: Totals,
  control: { count: NachaField; debits: NachaField; credits: NachaField },
  at: At,
) =>
  Number(at(control.count)) === count &&
  numberOf(at(control.debits)) === debits &&
  numberOf(at(control.credits)) === credits

const numberOf = (text: string) => (/^\d+$/.test(text) ? BigInt(text) : null)

const dayOf = (yymmdd: string) => `${CENTURY + Number(yymmdd.slice(0, 2))}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`
