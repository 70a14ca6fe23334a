import { minorUnitsOf } from '../kernel/money.ts'
import { childrenOf, elementAt, textAt, type XmlElement } from './xml-elements.ts'

/** What stands around a transaction of a camt file. */
export interface CamtPlace {
  /** Tells the account from others of the same owner; not its number. */
  readonly account: string
  readonly message: string
  readonly entry: XmlElement
  /** Which entry of the statement it is, and which transaction of the entry, from 1. */
  readonly entryNumber: number
  readonly transaction: number
}

/** One transaction as an import reads it; `passed`: nothing that a borrower paid or took back. */
export type CamtRow = { readonly raw: Record<string, unknown> } | { readonly fault: string } | 'passed'

const isTrue = (text: string | undefined) => text === 'true' || text === '1'
const money = (element: XmlElement | undefined) => {
  const currency = element?.attributes.Ccy ?? ''
  return element && /^[A-Z]{3}$/.test(currency) ? { currency, amount: minorUnitsOf(element.text, currency) } : undefined
}

/** The status of an entry: its code stands below it in later versions. */
export const statusOf = (entry: XmlElement) => textAt(entry, 'Sts/Cd') ?? textAt(entry, 'Sts')

/** What a balance or an entry adds to the account, in minor units: a debit is below zero. */
export function signedAmount(element: XmlElement): bigint | undefined {
  const amount = money(elementAt(element, 'Amt'))?.amount
  return amount === undefined || textAt(element, 'CdtDbtInd') === 'CRDT' ? amount : -amount
}

/** A transaction of an entry, or the entry itself where it names none (ISO 20022 camt.053 and camt.054). */
export function camtRow(details: XmlElement | undefined, place: CamtPlace): CamtRow {
  const { entry } = place
  if (statusOf(entry) !== 'BOOK') return 'passed'
  const isCredit = (textAt(details, 'CdtDbtInd') ?? textAt(entry, 'CdtDbtInd')) === 'CRDT'
  const back = elementAt(details, 'RtrInf')
  const isBack = back !== undefined || isTrue(textAt(entry, 'RvslInd'))
  if (isCredit === isBack) return 'passed'
  if (!details && Number(textAt(entry, 'NtryDtls/Btch/NbOfTxs') ?? 1) > 1) {
    return { fault: 'It stands for several payments without naming them; import the file that has them.' }
  }
  const own = elementAt(details, 'Amt') ?? elementAt(details, 'AmtDtls/TxAmt/Amt')
  if (!own && place.transaction > 1) return { fault: 'It is one of several payments and has no amount of its own.' }
  const counted = money(own ?? elementAt(entry, 'Amt'))
  if (counted?.amount === undefined) return { fault: 'Its amount cannot be read.' }
  const paidOn = dayOf(details, entry)
  if (!paidOn) return { fault: 'It names no day.' }
  const { currency, amount } = counted
  const refs = elementAt(details, 'Refs')
  const endToEndId = given(textAt(refs, 'EndToEndId'))
  const of = { entry: identity(refs, place), currency, amount: Number(amount), paidOn, endToEndId }
  if (!isBack) {
    return {
      raw: present({
        ...of,
        direction: 'received',
        method: methodOf(details, entry),
        ...remitted(details),
        paid: exchanged(details, { currency, amount, paidOn }),
      }),
    }
  }
  const originals = [endToEndId, given(textAt(refs, 'InstrId')), given(textAt(refs, 'TxId'))].filter(Boolean)
  const returnCode = textAt(back, 'Rsn/Cd')
  return { raw: present({ ...of, direction: 'returned', originals, returnCode }) }
}

const present = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

/** Senders that have no name for it say so. */
const given = (text: string | undefined) => (text === undefined || /^NOT ?PROVIDED$/i.test(text) ? undefined : text)

/** The same transaction has one name in every file of the bank: its own, where it gives one. */
function identity(
  refs: XmlElement | undefined,
  { account, message, entry, entryNumber, transaction }: CamtPlace,
): string {
  const [ofEntry, ofTransaction] = [textAt(entry, 'AcctSvcrRef'), textAt(refs, 'AcctSvcrRef')]
  if (ofTransaction && ofTransaction !== ofEntry) return `${account}/${ofTransaction}`
  const name = ofEntry ?? `${message}/${textAt(entry, 'NtryRef') ?? entryNumber}`
  return transaction > 1 ? `${account}/${name}/${transaction}` : `${account}/${name}`
}

/** The earliest day that is named: when the bank accepted it, of its value, or of its booking. */
function dayOf(details: XmlElement | undefined, entry: XmlElement): string | undefined {
  const day = (element: XmlElement | undefined) => (textAt(element, 'Dt') ?? textAt(element, 'DtTm'))?.slice(0, 10)
  const accepted = textAt(details, 'RltdDts/AccptncDtTm')?.slice(0, 10)
  const days = [accepted, day(elementAt(entry, 'ValDt')), day(elementAt(entry, 'BookgDt'))]
  return days.filter((one): one is string => one !== undefined && /^\d{4}-\d\d-\d\d$/.test(one)).toSorted()[0]
}

function remitted(details: XmlElement | undefined) {
  const info = elementAt(details, 'RmtInf')
  const structured = childrenOf(info, 'Strd')
  const creditorReferences = structured.flatMap((one) => textAt(one, 'CdtrRefInf/Ref') ?? [])
  const documents = structured.flatMap((one) => textAt(one, 'RfrdDocInf/Nb') ?? [])
  const texts = childrenOf(info, 'Ustrd').map(({ text }) => text.trim().replace(/\s+/g, ' ').slice(0, 140))
  const remittance = [...documents, ...texts].filter((text) => text !== '').slice(0, 10)
  return {
    creditorReferences: creditorReferences.length > 0 ? creditorReferences.slice(0, 10) : undefined,
    remittance: remittance.length > 0 ? remittance : undefined,
  }
}

/** By the family of its bank transaction code (ISO 20022 external code set). */
const families: Readonly<Record<string, string>> = {
  ...{ RDDT: 'direct_debit', IDDT: 'direct_debit', CCRD: 'card', MCRD: 'card' },
  ...{ RCHQ: 'cheque', ICHQ: 'cheque', CNTR: 'cash' },
}
const methodOf = (details: XmlElement | undefined, entry: XmlElement): string =>
  families[textAt(details, 'BkTxCd/Domn/Fmly/Cd') ?? textAt(entry, 'BkTxCd/Domn/Fmly/Cd') ?? ''] ?? 'bank_transfer'

interface Counted {
  readonly currency: string
  readonly amount: bigint
  readonly paidOn: string
}

const RATE_DIGITS = 9

/** What was instructed in another currency, with the bank's rate, or that of the two amounts where it names none. */
function exchanged(details: XmlElement | undefined, { currency, amount, paidOn }: Counted) {
  const instructed = elementAt(details, 'AmtDtls/InstdAmt') ?? elementAt(details, 'AmtDtls/TxAmt')
  const paid = money(elementAt(instructed, 'Amt'))
  if (!paid?.amount || paid.currency === currency) return undefined
  const exchange =
    elementAt(instructed, 'CcyXchg') ??
    elementAt(details, 'AmtDtls/TxAmt/CcyXchg') ??
    elementAt(details, 'AmtDtls/CntrValAmt/CcyXchg')
  const said = textAt(exchange, 'XchgRate')
  const unit = textAt(exchange, 'UnitCcy') ?? textAt(exchange, 'SrcCcy')
  const usable = said !== undefined && /^\d{1,9}(\.\d{1,10})?$/.test(said) && Number(said) > 0
  const rate = usable
    ? unit === currency
      ? inverted(said)
      : trimmed(said)
    : ratio(amount, currency, paid.amount, paid.currency)
  const rateSource = usable ? 'bank statement' : 'bank statement, of both amounts'
  const quoted = textAt(exchange, 'QtnDt')?.slice(0, 10)
  return { ...paid, amount: Number(paid.amount), rate, rateSource, rateOn: quoted ?? paidOn }
}

const scaled = 10n ** BigInt(RATE_DIGITS)
const decimalText = (value: bigint) => {
  const fraction = (value % scaled).toString().padStart(RATE_DIGITS, '0').replace(/0+$/, '')
  return `${value / scaled}${fraction === '' ? '' : `.${fraction}`}`
}
const exact = (text: string) => {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.slice(0, RATE_DIGITS).padEnd(RATE_DIGITS, '0'))
}
const trimmed = (text: string) => decimalText(exact(text))
const inverted = (text: string) => decimalText((scaled * scaled + exact(text) / 2n) / exact(text))

function ratio(amount: bigint, currency: string, paid: bigint, paidCurrency: string): string {
  const major = (minor: bigint, code: string) => (minor * scaled) / (minorUnitsOf('1', code) ?? 1n)
  const [to, from] = [major(amount, currency), major(paid, paidCurrency)]
  return decimalText((to * scaled + from / 2n) / from)
}
