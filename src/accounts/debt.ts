import type { CalendarDate } from '../kernel/calendar-date.ts'
import { AMOUNT_MAX } from '../kernel/money.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import type { BucketEntry } from './bucket-rules.ts'
import { debtProblems } from './debt-problems.ts'
import {
  type AccountId,
  type AccountStatus,
  type Accrual,
  type Bucket,
  type Components,
  components,
  type Episode,
  type Freeze,
  type Itemisation,
  type Limitation,
  type TransactionId,
  type TransactionKind,
} from './model.ts'

/** What an account says about its debt: everything of it that moves. */
export interface Debt extends Components {
  readonly orgId: OrganisationId
  readonly id: AccountId
  readonly reference: string
  readonly currency: string
  readonly jurisdiction: string
  readonly status: AccountStatus
  readonly openedOn: CalendarDate
  readonly chargedOffOn: CalendarDate | null
  readonly lastPaymentOn: CalendarDate | null
  /** The last payment its lender knew of when the account came here. */
  readonly paidBeforeOn: CalendarDate | null
  readonly delinquentSince: CalendarDate | null
  readonly delinquencyFrozen: boolean
  readonly delinquencyReportedOn: CalendarDate | null
  readonly pastDueSince: CalendarDate | null
  readonly bucket: Bucket
  /** The day the next worse bucket begins; null where there is none. */
  readonly bucketDueOn: CalendarDate | null
  readonly itemisation: Itemisation | null
  readonly limitation: Limitation | null
  readonly accrual: Accrual | null
  /** Read by `freezesOf`: null where nothing was written since they were kept here. */
  readonly freezes: readonly Freeze[] | null
  /** The day from which the platform has interest to post; null where it has none. */
  readonly accrualDueOn: CalendarDate | null
  readonly version: number
}

/** A movement of what is owed, signed: a payment is negative. */
export interface Transaction extends Components {
  readonly id: TransactionId
  readonly accountId: AccountId
  readonly kind: TransactionKind
  readonly effectiveOn: CalendarDate
  /** Posted by the accrual of interest; taken back by it alone. */
  readonly accrued: boolean
  readonly reference: string | null
  readonly reversesId: TransactionId | null
}

/** How the principal moved on a day. */
export interface Movement {
  readonly on: CalendarDate
  readonly amount: bigint
}

/** What a change of a debt is decided on. */
export interface DebtFile {
  readonly debt: Debt
  readonly episodes: readonly Episode[]
  readonly principal: readonly Movement[]
  readonly bucketEnteredOn: CalendarDate
  /** The organisation's calendar day. */
  readonly today: CalendarDate
}

/** What a decision leaves behind. Rules add to it step by step; one writer stores it. */
export interface DebtChange {
  readonly before: DebtFile
  readonly debt: Debt
  readonly principal: readonly Movement[]
  readonly transactions: readonly Transaction[]
  /** The episodes that began, changed or ended. */
  readonly episodes: readonly Episode[]
  /** The buckets entered, in order; the first ends the one before. */
  readonly buckets: readonly BucketEntry[]
}

export const changeOf = (before: DebtFile): DebtChange => ({
  before,
  debt: { ...before.debt, version: before.debt.version + 1 },
  principal: before.principal,
  transactions: [],
  episodes: [],
  buckets: [],
})

export const revised = (change: DebtChange, debt: Partial<Debt>): DebtChange => ({
  ...change,
  debt: { ...change.debt, ...debt },
})

export const NOTHING: Components = { principal: 0n, interest: 0n, fees: 0n, costs: 0n }

/** Components one by one from a rule that says how much of each. */
export const each = (amount: (component: (typeof components)[number]) => bigint): Components => ({
  principal: amount('principal'),
  interest: amount('interest'),
  fees: amount('fees'),
  costs: amount('costs'),
})

export const plus = (a: Components, b: Components): Components => each((component) => a[component] + b[component])
export const negated = (a: Components): Components => each((component) => -a[component])
export const total = (a: Components): bigint => components.reduce((sum, component) => sum + a[component], 0n)

const isExactAmount = (amount: bigint) => amount <= AMOUNT_MAX && amount >= -AMOUNT_MAX

/** Whether every amount of the debt is one JSON numbers carry exactly. */
export const isExact = (debt: Debt): boolean =>
  [total(debt), ...components.map((component) => debt[component])].every(isExactAmount) &&
  (debt.itemisation === null ||
    (['interest', 'fees', 'payments', 'credits'] as const).every((figure) =>
      isExactAmount(debt.itemisation?.[figure] ?? 0n),
    ))

/** The change, unless an amount leaves what JSON numbers carry exactly: 2^53 - 1 minor units. */
export function exact(change: DebtChange): Result<DebtChange, Problem> {
  if (isExact(change.debt)) return ok(change)
  const detail = 'The account would leave the range of exact amounts, 2^53 - 1 minor units.'
  const errors = [{ pointer: '#/amount', code: 'amount_unfit', detail }]
  return refuse(new Problem(debtProblems.amountUnfit, { detail, errors }))
}

/** Whether the debt is being collected: only then do days bring it interest and worse buckets. */
export const isCollected = (status: AccountStatus): boolean => status === 'open' || status === 'charged_off'

/** Refuses the debt where its status is none of those the command leaves from. */
export function requireStatus(file: DebtFile, allowed: readonly AccountStatus[]): Result<DebtFile, Problem> {
  if (allowed.includes(file.debt.status)) return ok(file)
  return refuse(
    new Problem(debtProblems.wrongStatus, {
      detail: `The account is ${file.debt.status}; this needs ${allowed.join(' or ')}.`,
    }),
  )
}

/** A day something happened on: not before the account was opened, not after the organisation's today. */
export function requireDay(file: DebtFile, field: string, day: CalendarDate): Result<CalendarDate, Problem> {
  const { openedOn } = file.debt
  if (day >= openedOn && day <= file.today) return ok(day)
  const detail =
    day < openedOn ? `${day} is before the account was opened on ${openedOn}.` : `${day} is after today, ${file.today}.`
  return refuse(
    new Problem(debtProblems.dayUnfit, { detail, errors: [{ pointer: `#/${field}`, code: 'day_unfit', detail }] }),
  )
}
