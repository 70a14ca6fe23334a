import { addDays, type CalendarDate, calendarDateAt, daysBetween, startOfDay } from '../kernel/calendar-date.ts'
import { Problem } from '../kernel/problem.ts'
import { ok } from '../kernel/result.ts'
import { returnReasonOf } from './dictionary.ts'
import { isReversible, type Method, type Payee, type Payment, type Recorded, type Target } from './model.ts'
import type { AgencyHolding } from './posting-rules.ts'
import { paymentProblems as problems } from './problems.ts'
import type { Row, RowOutcome } from './recording-many-rules.ts'
import type { AskedReversal, PaymentReversal } from './reversal-model.ts'
import { subjectOf } from './subject-rules.ts'

/** A transaction of a bank's file, as it is imported. */
export interface BankEntry {
  /** The same in every file of the bank: recorded twice, it is one. */
  readonly entry: string
  readonly direction: 'received' | 'returned'
  readonly currency: string
  readonly amount: bigint
  readonly paidOn: CalendarDate
  readonly method?: Method | undefined
  readonly endToEndId?: string | undefined
  readonly creditorReferences?: readonly string[] | undefined
  readonly remittance?: readonly string[] | undefined
  readonly originals?: readonly string[] | undefined
  readonly returnCode?: string | undefined
  readonly paid?:
    | { currency: string; amount: bigint; rate: string; rateSource: string; rateOn: CalendarDate }
    | undefined
  readonly account?: string | undefined
  readonly placement?: string | undefined
  readonly mandate?: string | undefined
}

/** Words of a free text that may be a reference: with a digit, and not so many that a long text is looked up whole. */
const WORDS_MAX = 8
const wordsOf = (text: string) =>
  text
    .split(/[\s,;:/]+/)
    .filter((word) => /^[!-~]{4,100}$/.test(word) && /\d/.test(word))
    .slice(0, WORDS_MAX)

/** ISO 11649: behind RF and two check digits stands the creditor's own reference. */
const creditors = (reference: string) =>
  /^RF\d\d./.test(reference) ? [reference, reference.slice(4), reference.slice(4).replace(/^0+(?=.)/, '')] : [reference]

/** The names by which whom a payment is for is looked for, the surest first; those of one rank say the same. */
export const namesOf = ({ creditorReferences = [], endToEndId, remittance = [] }: BankEntry): readonly string[][] =>
  [
    creditorReferences.flatMap(creditors),
    endToEndId === undefined ? [] : [endToEndId],
    remittance.filter((text) => /^[!-~]([ -~]{0,98}[!-~])?$/.test(text)),
    remittance.flatMap(wordsOf),
  ].filter((rank) => rank.length > 0)

export type Found = Target & { readonly holdings: readonly AgencyHolding[] }

/** Whom a payment is for: the surest rank that names one debt. A rank that names two decides nothing, and nothing is guessed. */
export function matched(entry: BankEntry, found: ReadonlyMap<string, readonly Found[]>): Found | undefined {
  for (const rank of namesOf(entry)) {
    const targets = rank.flatMap((name) => found.get(name) ?? [])
    const debts = new Set(targets.map(({ accountId, placementId }) => accountId ?? placementId))
    if (debts.size === 1) return targets[0]
    if (debts.size > 1) return undefined
  }
  return undefined
}

interface Side {
  readonly org: Payment['recordedBy']
  readonly lends: boolean
  readonly timeZone: string
}

/** What a bank says was received, as a payment is recorded. Banks name days: it counts from the beginning of its day. */
export function receivedRow(entry: BankEntry, target: Found | undefined, { lends, timeZone }: Side): Row {
  const { account, placement, mandate, paid } = entry
  const payee: Payee = lends ? 'lender' : 'agency'
  const asked: Recorded = {
    ...{ reference: entry.entry, paidTo: payee, method: entry.method ?? 'bank_transfer' },
    ...{ currency: entry.currency, amount: entry.amount, endToEndId: entry.endToEndId ?? null },
    ...{ effectiveAt: startOfDay(entry.paidOn, timeZone), promisedAt: null },
    ...{ paidCurrency: paid?.currency ?? null, paidAmount: paid?.amount ?? null, rate: paid?.rate ?? null },
    ...{ rateSource: paid?.rateSource ?? null, rateOn: paid?.rateOn ?? null },
  }
  const named = account !== undefined || placement !== undefined || mandate !== undefined
  return { asked, about: target && !named ? ok(target) : subjectOf({ account, placement, mandate }, target, { lends }) }
}

/** How far apart a payment told by hand and the bank's entry of the same end-to-end id may lie, in days. */
const SAME_WITHIN_DAYS = 10

/** The payment an entry is known as: of its own name, or told before under its end-to-end id. */
export function knownAs(
  entry: BankEntry,
  known: ReadonlyMap<string, Payment>,
  timeZone: string,
): RowOutcome | undefined {
  const same = ({ currency, amount }: Payment) => currency === entry.currency && amount === entry.amount
  const own = known.get(entry.entry)
  if (own) return same(own) ? { payment: own, already: true } : { refusal: new Problem(problems.referenceTaken) }
  const told = entry.endToEndId === undefined ? undefined : known.get(entry.endToEndId)
  if (!told || !same(told)) return undefined
  const apart = daysBetween(calendarDateAt(told.effectiveAt, timeZone), entry.paidOn)
  return Math.abs(apart) <= SAME_WITHIN_DAYS ? { payment: told, already: true } : undefined
}

/** What a return takes back is decided on. */
export interface Returning {
  readonly payments: readonly Payment[]
  readonly reversals: readonly PaymentReversal[]
  readonly timeZone: string
  /** References whose payments earlier rows take back. */
  readonly taken: Set<string>
}

/** A return as a reversal by reference; a payment nobody told of yet is waited for under its first name. */
export function returned(
  entry: BankEntry,
  { payments, reversals, timeZone, taken }: Returning,
): AskedReversal | { readonly known: PaymentReversal } | { readonly refusal: Problem } {
  const { originals = [], returnCode, currency, amount } = entry
  const { reverses, title } = returnReasonOf(returnCode)
  if (reverses === null) {
    return { refusal: new Problem(problems.returnTakesNothing, { detail: `${returnCode}: ${title}.` }) }
  }
  const known = reversals.find((one) => one.entry === entry.entry)
  if (known) return { known }
  const through = addDays(entry.paidOn, 1)
  const open = payments
    .filter((one) => originals.includes(one.reference) || originals.includes(one.endToEndId ?? ''))
    .filter(({ reference, status }) => isReversible(status) && !taken.has(reference))
    .filter(({ effectiveAt }) => calendarDateAt(effectiveAt, timeZone) <= through)
    .toSorted((a, b) => (a.effectiveAt < b.effectiveAt ? 1 : -1))
  const payment = open.find((one) => one.amount === amount && one.currency === currency) ?? open[0]
  const reference = payment?.reference ?? originals[0]
  if (reference === undefined) return { refusal: new Problem(problems.returnUnclear) }
  taken.add(reference)
  return { reference, code: reverses, currency, amount, entry: entry.entry, returnCode }
}
