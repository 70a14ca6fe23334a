import { workingCalendar } from '../calendars/model.ts'
import { addDays, type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { epochMs, type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { leftOver, optionsFor, type Statement } from './affordability-rules.ts'
import { agreeable } from './agreement-rules.ts'
import type { Ground } from './ground.ts'
import { type Option, type Quote, QuoteId } from './model.ts'
import { agreementProblems as problems } from './problems.ts'

/** How long options hold. */
const VALID_MS = 3_600_000
/** When a first payment is asked for where the borrower names no day. */
const FIRST_DAYS = 14
const FIRST_DAYS_MAX = 62

interface Asking {
  readonly statement: Statement & { readonly currency: string }
  readonly firstOn?: CalendarDate | undefined
}

interface Acting {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** Options for a household, kept for an hour. Refused: another currency, nothing to agree on, a first day too far away. */
export function quoted(
  ground: Ground,
  { statement, firstOn }: Asking,
  { org, now, newId }: Acting,
): Result<Omit<Quote, 'statement'>, Problem> {
  if (ground.disputed === 'whole') return refuse(new Problem(problems.debtDisputed))
  const owed = agreeable(ground)
  if (owed <= 0n) return refuse(new Problem(problems.nothingOwed))
  if (statement.currency !== ground.currency) {
    const detail = `The debt is in ${ground.currency}.`
    const errors = [{ pointer: '#/incomeExpenditure/currency', code: 'agreement_currency_unfit', detail }]
    return refuse(new Problem(problems.currencyUnfit, { detail, errors }))
  }
  const today = calendarDateAt(now, ground.calendar.timeZone)
  const first = firstOn ?? addDays(today, FIRST_DAYS)
  if (first < today || first > addDays(today, FIRST_DAYS_MAX)) {
    const detail = `From today on, within ${FIRST_DAYS_MAX} days.`
    return refuse(
      new Problem(problems.scheduleUnfit, {
        detail,
        errors: [{ pointer: '#/firstOn', code: 'agreement_schedule_unfit', detail }],
      }),
    )
  }
  const { lenderId, agencyId, placementId, accountId, partyId, currency } = ground
  const left = leftOver(statement)
  return ok({
    ...{ lenderId, agencyId, id: newId(QuoteId), placementId, accountId, partyId, currency, owed, leftOver: left },
    options: optionsFor({
      ...{ owed, left, firstOn: first, on: today, calendar: workingCalendar(ground.calendar) },
      authority: org === lenderId ? null : ground.authority,
    }),
    ...{ askedBy: org, createdAt: now, expiresAt: instantFromEpochMs(epochMs(now) + VALID_MS) },
  })
}

/** The option chosen, while it holds: within its hour, and as long as the debt is what it was. */
export function chosen(
  quote: Quote | undefined,
  number: number,
  { owed, now }: { owed: bigint; now: Instant },
): Result<Option, Problem> {
  const option = quote?.options.find((one) => one.number === number)
  return quote && option && quote.expiresAt > now && quote.owed === owed
    ? ok(option)
    : refuse(new Problem(problems.quoteOver))
}
