import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { FileRow } from '../imports/index.ts'
import { type CamtRow, camtRow, signedAmount, statusOf } from './camt-rules.ts'
import { type FoundElement, textAt, unreadableXml, type XmlElement, xmlElements } from './xml-elements.ts'

const statements = ['Stmt', 'Ntfctn']
const wanted = new Set(['GrpHdr', 'Bal', 'TxDtls', 'Ntry', ...statements])
const messages = /^urn:iso:std:iso:20022:tech:xsd:camt\.05[34]\.001\.\d\d$/

/** A statement as far as it is read. Amounts are in minor units of its account. */
interface Reading {
  message: string
  entries: number
  /** Transactions of the entry that is open. */
  transactions: number
  booked: bigint
  opening: bigint | undefined
  closing: bigint | undefined
}

const fresh = () => ({ entries: 0, transactions: 0, booked: 0n, opening: undefined, closing: undefined })

/**
 * What borrowers paid and took back, of a camt.053 or camt.054 as it arrives: a row for each transaction. What else
 * the account did, and what is only pending, is passed over. Throws where it is no such file, or where a statement's
 * own totals do not hold: its opening balance and all that was booked are its closing balance.
 */
export async function* camtRows(body: ReadableStream<Uint8Array>): AsyncGenerator<FileRow> {
  const reading: Reading = { message: '', ...fresh() }
  let [row, statementsRead] = [0, 0]
  for await (const found of xmlElements(body, wanted)) {
    const { element, around, line } = found
    const [document] = around
    if (document?.name !== 'Document' || !messages.test(document.namespace)) {
      throw unreadableXml(line, 'it is no camt.053 or camt.054.')
    }
    if (element.name === 'GrpHdr') reading.message = textAt(element, 'MsgId') ?? ''
    else if (element.name === 'Bal') noteBalance(reading, element)
    else if (statements.includes(element.name)) {
      checkTotals(reading, found)
      Object.assign(reading, fresh())
      statementsRead++
    } else {
      const made = takeTransaction(reading, found)
      if (made !== 'passed') yield rowFrom(made, { row: ++row, line })
    }
  }
  if (statementsRead === 0) throw unreadableXml(1, 'it is no camt.053 or camt.054.')
}

function noteBalance(reading: Reading, balance: XmlElement): void {
  const code = textAt(balance, 'Tp/CdOrPrtry/Cd')
  if (code === 'OPBD' || code === 'PRCD') reading.opening = signedAmount(balance)
  if (code === 'CLBD') reading.closing = signedAmount(balance)
}

/** A transaction as it ends, or an entry that ended without any. */
function takeTransaction(reading: Reading, { element, around }: FoundElement): CamtRow {
  const isEntry = element.name === 'Ntry'
  const entry = isEntry ? element : around.find(({ name }) => name === 'Ntry')
  const statement = around.find(({ name }) => statements.includes(name))
  if (!entry || !statement) return 'passed'
  const transaction = isEntry ? 1 : ++reading.transactions
  const place = { entry, message: reading.message, entryNumber: reading.entries + 1, transaction }
  const read = (details?: XmlElement) => camtRow(details, { ...place, account: accountOf(statement) })
  if (!isEntry) return read(element)
  const made = reading.transactions === 0 ? read() : 'passed'
  reading.entries++
  reading.transactions = 0
  if (statusOf(entry) === 'BOOK') reading.booked += signedAmount(entry) ?? 0n
  return made
}

/** Not its number: who has a part in a payment reads its reference. */
const accountOf = (statement: XmlElement): string => {
  const number = textAt(statement, 'Acct/Id/IBAN') ?? textAt(statement, 'Acct/Id/Othr/Id') ?? ''
  return bytesToHex(sha256(utf8ToBytes(number.replaceAll(' ', '')))).slice(0, 8)
}

function checkTotals({ opening, closing, booked, entries }: Reading, { element: statement, line }: FoundElement): void {
  const count = textAt(statement, 'TxsSummry/TtlNtries/NbOfNtries')
  const isPart =
    textAt(statement, 'StmtPgntn/LastPgInd') === 'false' ||
    !['1', undefined].includes(textAt(statement, 'StmtPgntn/PgNb'))
  if (count !== undefined && Number(count) !== entries) {
    throw unreadableXml(line, `the statement says ${count.slice(0, 15)} entries and has ${entries}.`)
  }
  if (opening !== undefined && closing !== undefined && !isPart && opening + booked !== closing) {
    throw unreadableXml(line, 'its opening balance and what was booked are not its closing balance.')
  }
}

function rowFrom(made: Exclude<CamtRow, 'passed'>, { row, line }: { row: number; line: number }): FileRow {
  if ('raw' in made) return { row, original: JSON.stringify(made.raw), raw: made.raw, problem: null }
  const detail = `The entry that ends in line ${line}: ${made.fault}`
  return { row, original: '{}', raw: null, problem: { code: 'bank_entry_unreadable', detail, errors: [] } }
}
