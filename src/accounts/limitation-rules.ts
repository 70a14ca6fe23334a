import { addYears, type CalendarDate } from '../kernel/calendar-date.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { changeOf, type DebtChange, type DebtFile, requireDay, revised } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { limitationRuleOf } from './limitation.law.ts'
import type { InterruptionCause, Limitation } from './model.ts'

/** Whether the debt may no longer be sued for on a day: only after its expiry (12 CFR 1006.26(a)(2), (b)). */
export const isBarred = (limitation: Pick<Limitation, 'expiry'> | null, day: CalendarDate): boolean =>
  limitation !== null && day > limitation.expiry

const unknown = (file: DebtFile, basis: string): Problem => {
  const detail = `No rule is kept for ${basis} in ${file.debt.jurisdiction}.`
  return new Problem(debtProblems.limitationUnknown, {
    detail,
    errors: [{ pointer: '#/expiry', code: 'limitation_expiry_needed', detail }],
  })
}

const expiryUnfit = (detail: string): Problem =>
  new Problem(debtProblems.dayUnfit, { detail, errors: [{ pointer: '#/expiry', code: 'day_unfit', detail }] })

export interface LimitationStated {
  readonly basis: string
  readonly start: CalendarDate
  readonly expiry?: CalendarDate | undefined
}

/** Sets or replaces the limitation period: by rule, or as the caller states it. What interrupted it so far is forgotten. */
export function setLimitation(file: DebtFile, { basis, start, expiry }: LimitationStated): Result<DebtChange, Problem> {
  const rule = limitationRuleOf(file.debt.jurisdiction, basis)
  const until = expiry ?? (rule ? addYears(start, rule.years) : undefined)
  if (until === undefined) return refuse(unknown(file, basis))
  if (until < start) return refuse(expiryUnfit(`The claim could first be made on ${start}.`))
  return ok(revised(changeOf(file), { limitation: { basis, start, expiry: until, interruptions: [] } }))
}

export interface Interruption {
  readonly cause: InterruptionCause
  readonly on: CalendarDate
  readonly expiry?: CalendarDate | undefined
  readonly reviveBarred: boolean
}

/**
 * Records what interrupts the period. By rule it starts anew from that day, or changes nothing; where the rule leaves it
 * to the court, or none is kept, the caller states the new expiry. A barred debt revives only where the caller says so.
 */
export function interrupt(file: DebtFile, interruption: Interruption): Result<DebtChange, Problem> {
  const { limitation, jurisdiction } = file.debt
  if (!limitation) return refuse(new Problem(debtProblems.noLimitation))
  const { cause, on, reviveBarred } = interruption
  const day = requireDay(file, 'on', on)
  if (!day.ok) return day
  const rule = limitationRuleOf(jurisdiction, limitation.basis)
  const barred = isBarred(limitation, on)
  const mayRevive = rule === undefined || rule.revivedBy.includes(cause)
  if (barred && mayRevive && !reviveBarred) return refuse(new Problem(debtProblems.wouldRevive))
  const expiry = barred && !mayRevive ? limitation.expiry : expiryAfter(limitation, interruption, rule)
  if (expiry === undefined) return refuse(unknown(file, limitation.basis))
  if (interruption.expiry !== undefined && expiry < on) return refuse(expiryUnfit(`The interruption was on ${on}.`))
  const interruptions = [...limitation.interruptions, { on, cause, expiry }]
  return ok(revised(changeOf(file), { limitation: { ...limitation, expiry, interruptions } }))
}

function expiryAfter(
  limitation: Limitation,
  { cause, on, expiry }: Interruption,
  rule: ReturnType<typeof limitationRuleOf>,
): CalendarDate | undefined {
  if (expiry !== undefined) return expiry
  const effect = rule?.effects[cause] ?? 'stated'
  if (effect === 'none') return limitation.expiry
  if (effect === 'stated' || !rule) return undefined
  const anew = addYears(on, rule.years)
  // An older interruption recorded late never shortens the period.
  return anew > limitation.expiry ? anew : limitation.expiry
}
