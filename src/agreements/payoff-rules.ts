import { accruedUnder } from '../accounts/accrual-rules.ts'
import type { Accrual } from '../accounts/model.ts'
import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { AMOUNT_MAX } from '../kernel/money.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Ground } from './ground.ts'
import { type Payoff, PayoffId } from './payoff-model.ts'
import { agreementProblems as problems } from './problems.ts'

/** A figure is not promised further ahead than this, in days. */
export const PAYOFF_DAYS_MAX = 60
const PAYOFF_DAYS = 10

/** The debt, with what time will do to it. */
export interface PayoffGround extends Ground {
  readonly accrual: Accrual | null
  readonly principal: readonly { readonly on: CalendarDate; readonly amount: bigint }[]
}

/**
 * The interest the platform will have posted by the morning of `day`, beyond what is on the account: exact, as the nightly job
 * posts it, remainders carried and frozen days passed over. Zero where the lender accrues.
 */
export function interestUntil({ accrual, principal }: Pick<PayoffGround, 'accrual' | 'principal'>, day: CalendarDate) {
  if (accrual?.by !== 'platform' || accrual.through >= day) return 0n
  return accruedUnder({ ...accrual, through: day }, principal) - accruedUnder(accrual, principal)
}

const unfit = (detail: string) =>
  refuse(
    new Problem(problems.payoffDayUnfit, {
      detail,
      errors: [{ pointer: '#/payOn', code: 'payoff_day_unfit', detail }],
    }),
  )

/** What pays the debt off on a day, which holds through that day. Refused: a debt without a balance, a day past or too far. */
export function paidOff(
  ground: PayoffGround,
  asked: { readonly payOn?: CalendarDate | undefined },
  { org, now, newId }: { readonly org: OrganisationId; readonly now: Instant; readonly newId: NewId },
): Result<Payoff, Problem> {
  const { timeZone } = ground.calendar
  const today = calendarDateAt(now, timeZone)
  const payOn = asked.payOn ?? addDays(today, PAYOFF_DAYS)
  if (payOn < today || payOn > addDays(today, PAYOFF_DAYS_MAX)) {
    return unfit(`From today on, within ${PAYOFF_DAYS_MAX} days.`)
  }
  const interestAhead = interestUntil(ground, payOn)
  const amount = ground.balance + interestAhead
  if (amount <= 0n) return refuse(new Problem(problems.nothingOwed))
  if (amount > AMOUNT_MAX) return unfit('By then the debt leaves what amounts can say, 2^53 - 1 minor units.')
  const { lenderId, accountId, partyId, currency, disputed } = ground
  return ok({
    ...{ lenderId, id: newId(PayoffId), accountId, partyId, askedBy: org, currency, amount, interestAhead },
    placementId: org === lenderId ? null : ground.placementId,
    disputed: disputed === 'whole' || disputed > amount ? amount : disputed,
    ...{ payOn, createdAt: now, expiresAt: startOfDay(addDays(payOn, 1), timeZone) },
  })
}
