import { buckets } from '../accounts/model.ts'
import type { AdverseKind, ExchangeRegime } from '../exchange/regimes.law.ts'
import { addDays, addMonths, type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import { matchInput } from '../kernel/matched-id.ts'
import { Problem } from '../kernel/problem.ts'
import { type DebtFacts, type ExchangeRecord, FRESH_DAYS, type ListingNotice, type StrongNamespace } from './model.ts'
import { contributionProblems as problems } from './problems.ts'

/** What a member says, and of whom: the token is as the matcher stores it. */
export interface Contributed extends DebtFacts {
  readonly reference: string
  readonly namespace: StrongNamespace
  readonly epoch: string
  readonly token: Uint8Array
  readonly notice: ListingNotice | null
}

type Kind = keyof typeof problems

export const unfit = (kind: Kind, at: string, detail: string, extensions: object = {}): Problem =>
  new Problem(problems[kind], {
    detail,
    errors: [{ pointer: `#/${at}`, code: problems[kind].code, detail }],
    extensions: { ...extensions },
  })

export const isAdverse = (status: DebtFacts['status']): status is AdverseKind =>
  status === 'arrears' || status === 'default' || status === 'charge_off'

const gravity: readonly (AdverseKind | null)[] = [null, 'arrears', 'default', 'charge_off']
export const graver = (a: AdverseKind | null, b: AdverseKind | null) =>
  gravity.indexOf(a) >= gravity.indexOf(b) ? a : b

/** Numbers that are somebody's by their check digits, or by how they are written: none of them is a reference. */
const telling = ['TW-NID', 'TW-ARC', 'CN-RIC', 'PHONE-E164'] as const

/** Nine digits are many things; in groups of three, two and four they are a social security number. */
const isOfPerson = (reference: string): boolean =>
  telling.some((namespace) => matchInput(namespace, reference).ok) ||
  (/^\d{3}[ -]\d{2}[ -]\d{4}$/.test(reference) && matchInput('US-SSN', reference).ok)

/** What a debt can be said to be on a day, whatever was said of it before. */
export function possible(
  said: Contributed,
  { epochs, today }: { readonly epochs: readonly string[]; readonly today: CalendarDate },
): Problem | null {
  if (isOfPerson(said.reference)) return unfit('identifierSent', 'reference', 'This is the number of a person.')
  if (!epochs.includes(said.epoch)) return unfit('epochUnfit', 'epoch', 'This epoch does not answer.')
  return datesOf(said, today) ?? standingOf(said)
}

export function datesOf(said: DebtFacts, today: CalendarDate): Problem | null {
  const { openedOn, firstDelinquencyOn, statusSince, chargedOffOn, asOf } = said
  const dates = [
    ['asOf', asOf, today],
    ['statusSince', statusSince, asOf],
    ['openedOn', openedOn, statusSince],
    ['firstDelinquencyOn', firstDelinquencyOn, statusSince],
    ['chargedOffOn', chargedOffOn, asOf],
  ] as const
  for (const [field, day, latest] of dates)
    if (day !== null && day > latest) return unfit('datesUnfit', field, `${day} is after ${latest}.`)
  if (firstDelinquencyOn !== null && firstDelinquencyOn < openedOn)
    return unfit('datesUnfit', 'firstDelinquencyOn', 'The debt was not opened yet.')
  return null
}

export function standingOf(said: DebtFacts): Problem | null {
  const { status, daysPastDue, firstDelinquencyOn, chargedOffOn, asOf } = said
  const from = buckets.find(({ code }) => code === daysPastDue)?.from ?? 0
  if (status === 'charge_off' && chargedOffOn === null)
    return unfit('factsUnfit', 'chargedOffOn', 'What is charged off was so on a day.')
  if (!isAdverse(status))
    return from === 0 ? null : unfit('factsUnfit', 'daysPastDue', `What is ${status} is not past due.`)
  if (from === 0) return unfit('factsUnfit', 'daysPastDue', `What is in ${status} is past due.`)
  if (firstDelinquencyOn === null)
    return unfit('factsUnfit', 'firstDelinquencyOn', 'What is past due was first so on a day.')
  return daysBetween(firstDelinquencyOn, asOf) < from - 1
    ? unfit('factsUnfit', 'daysPastDue', `It was first past due on ${firstDelinquencyOn}: less than that.`)
    : null
}

type Clocked = Pick<
  ExchangeRecord,
  'worst' | 'status' | 'firstDelinquencyOn' | 'listedOn' | 'chargedOffOn' | 'settledOn' | 'statusSince'
>

/** The last day what is adverse of it is disclosed: until the first of the clocks of its kind has run out. */
export function disclosedUntil(
  record: Clocked,
  { disclosure }: Pick<ExchangeRegime, 'disclosure'>,
): CalendarDate | null {
  const { worst, status, settledOn } = record
  // What was never past due is nobody’s business once it is settled, but for one cycle.
  if (worst === null) return settledOn === null ? null : addDays(settledOn, FRESH_DAYS)
  const anchors = {
    first_delinquency: record.firstDelinquencyOn,
    listed: record.listedOn,
    charged_off: record.chargedOffOn,
    // What is current again is settled as far as what was adverse goes.
    settled: settledOn ?? (status === 'current' ? record.statusSince : null),
  }
  const clocks = disclosure.find(({ kinds }) => kinds.includes(worst))?.clocks ?? []
  const ends = clocks.flatMap(({ from, days, months }) => {
    const anchor = anchors[from]
    return anchor === null ? [] : [addMonths(addDays(anchor, days), months)]
  })
  return ends.toSorted()[0] ?? null
}
