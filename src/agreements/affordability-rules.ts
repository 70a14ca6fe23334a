import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts'
import type { WorkingCalendar } from '../kernel/working-calendar.ts'
import { type Authority, hasExpired, withinAuthority } from './authority-rules.ts'
import type { AgreementKind, Option, OptionReason, ScheduleTerms } from './model.ts'
import { scheduleOf } from './schedule-rules.ts'

/**
 * Where a household's money comes from and goes to, a month's worth in minor units. The groups are those of the common
 * statements of income and expenditure: what is essential comes before any instalment of this debt.
 */
export const incomeKinds = ['wages', 'self_employment', 'benefits', 'pension', 'maintenance', 'other'] as const
export const essentialKinds = [
  'housing',
  'utilities',
  'food',
  'health',
  'children',
  'transport',
  'communication',
  'insurance',
  'priority_debts',
  'other',
] as const
export const debtKinds = ['cards', 'loans', 'other'] as const

export interface Statement {
  readonly income: readonly { readonly amount: bigint }[]
  readonly essentials: readonly { readonly amount: bigint }[]
  /** Agreements already made with others. */
  readonly otherDebts: readonly { readonly amount: bigint }[]
}

const sumOf = (lines: readonly { readonly amount: bigint }[]) => lines.reduce((sum, { amount }) => sum + amount, 0n)

/** What is left over of a month: income less essentials less what others were promised. May be negative. */
export const leftOver = ({ income, essentials, otherDebts }: Statement): bigint =>
  sumOf(income) - sumOf(essentials) - sumOf(otherDebts)

/** The debt and the authority options are made for. */
export interface Affording {
  readonly owed: bigint
  readonly left: bigint
  readonly firstOn: CalendarDate
  /** The day they are made. */
  readonly on: CalendarDate
  /** Null: the lender’s own. */
  readonly authority: Authority | null
  readonly calendar: WorkingCalendar
}

/** Months in which a lower sum is paid, and those a deferral waits. */
const SETTLEMENT_MONTHS = 3
const DEFERRAL_MONTHS = 3

const shares: readonly { readonly percent: bigint; readonly reason: OptionReason }[] = [
  { percent: 100n, reason: 'all_that_is_left_over' },
  { percent: 75n, reason: 'three_quarters_left_over' },
  { percent: 50n, reason: 'half_left_over' },
]

/** Longer than this many instalments nothing is offered. */
const MONTHS_MAX = 120

interface Draft {
  readonly kind: AgreementKind
  readonly total: bigint
  readonly terms: ScheduleTerms
  readonly reason: OptionReason
}

/** Monthly plans of a share of what is left over, fastest first. No month asks for more than that. */
function plans({ owed, left, firstOn }: Affording): Draft[] {
  return shares.flatMap(({ percent, reason }) => {
    const monthly = (left * percent) / 100n
    if (monthly <= 0n) return []
    const count = Number((owed + monthly - 1n) / monthly)
    if (count > MONTHS_MAX) return []
    const terms: ScheduleTerms = { frequency: count === 1 ? 'once' : 'monthly', count, firstOn }
    return [{ kind: 'instalment_plan' as const, total: owed, terms, reason }]
  })
}

/** The lowest sum the authority allows, where a household can pay it in a few months. */
function settlements({ owed, left, firstOn, on, authority }: Affording): Draft[] {
  if (authority === null || authority.discountMax === 0 || hasExpired(authority, on) || left <= 0n) return []
  const total = owed - (owed * BigInt(authority.discountMax)) / 10_000n
  if (total <= 0n || total > left * BigInt(SETTLEMENT_MONTHS)) return []
  const count = Number((total + left - 1n) / left)
  const terms: ScheduleTerms = { frequency: count === 1 ? 'once' : 'monthly', count, firstOn }
  return [{ kind: 'settlement', total, terms, reason: 'lower_sum_in_short_time' }]
}

/** Nothing is left over: nothing is asked for until the household is looked at again. */
const deferrals = ({ owed, left, firstOn }: Affording): Draft[] => {
  const terms: ScheduleTerms = { frequency: 'once', count: 1, firstOn: addMonths(firstOn, DEFERRAL_MONTHS) }
  return left > 0n ? [] : [{ kind: 'deferral', total: owed, terms, reason: 'nothing_left_over' }]
}

/**
 * Options a household can keep, at most four: none asks in a month for more than is left over after essentials. Where
 * nothing is left over the one option is to wait.
 */
export function optionsFor(affording: Affording): readonly Option[] {
  const { owed, on, authority, calendar } = affording
  const drafts = [...plans(affording), ...settlements(affording), ...deferrals(affording)]
  const distinct = drafts.filter(
    (draft, n) => drafts.findIndex(({ kind, terms }) => kind === draft.kind && terms.count === draft.terms.count) === n,
  )
  return distinct.flatMap((draft, n) => {
    const schedule = scheduleOf(draft.total, draft.terms, calendar)
    if (!schedule.ok) return []
    const offer = { kind: draft.kind, owed, total: draft.total, schedule: schedule.value, on }
    return [
      {
        ...draft,
        ...{ number: n + 1, waived: owed - draft.total, schedule: schedule.value },
        withinAuthority: withinAuthority(offer, authority) === null,
      },
    ]
  })
}
