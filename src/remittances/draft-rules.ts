import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { epochMs, type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { WorkingCalendar } from '../kernel/working-calendar.ts'
import type { MandateId } from '../mandates/model.ts'
import type { MandateTerms } from '../mandates/terms.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { type Remittance, RemittanceId } from './model.ts'
import { dueOn } from './period-rules.ts'
import { remittanceProblems as problems } from './problems.ts'

/** Everything a draft is decided on. */
export interface DraftGround {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly mandateId: MandateId
  readonly lenderName: string
  readonly agencyName: string
  /** Of the version in force. */
  readonly terms: MandateTerms['remittance']
  readonly currency: string
  /** The lender’s. */
  readonly calendar: WorkingCalendar
  /** The number the last one has, discarded or not; 0 where there is none. */
  readonly numbered: number
  /** The last one that was not discarded. */
  readonly last: {
    readonly periodTo: CalendarDate
    /** How far back the next one looks: beyond what the last one reached, for what was still being committed then. */
    readonly lookBackTo: Instant
  } | null
  /** One of the mandate and currency is being drafted, or a draft. */
  readonly open: boolean
  /** Something is to be remitted. */
  readonly waits: boolean
}

/** Up to now is up to and with this millisecond, the smallest time the ledger knows. */
export const justAfter = (now: Instant): Instant => instantFromEpochMs(epochMs(now) + 1)

interface Drafting {
  readonly through: CalendarDate | undefined
  readonly now: Instant
  readonly newId: NewId
}

/** A remittance of everything recorded up to a day, or up to now, whose lines are still to be gathered. */
export function drafted(ground: DraftGround, { through, now, newId }: Drafting): Result<Remittance, Problem> {
  const { lenderId, agencyId, mandateId, lenderName, agencyName, terms, currency, calendar, last, numbered } = ground
  if (ground.open) return refuse(new Problem(problems.open))
  const today = calendarDateAt(now, calendar.timeZone)
  if (through !== undefined && (through >= today || (last !== null && through <= last.periodTo))) {
    const detail = 'It is not over, or remitted already.'
    return refuse(new Problem(problems.dayUnfit, { errors: [{ pointer: '#/through', code: 'unfit', detail }] }))
  }
  if (!ground.waits) return refuse(new Problem(problems.nothing))
  const periodTo = through ?? today
  const from = last && addDays(last.periodTo, 1)
  return ok({
    ...{ lenderId, agencyId, id: newId(RemittanceId), mandateId, number: numbered + 1 },
    ...{ basis: terms.basis, currency, periodFrom: from && from > periodTo ? periodTo : from, periodTo },
    recordedBefore: through === undefined ? justAfter(now) : startOfDay(addDays(through, 1), calendar.timeZone),
    ...{ recordedFrom: last?.lookBackTo ?? null, dueOn: dueOn(periodTo, terms.dueDays, calendar) },
    ...{ lenderName, agencyName, state: 'drafting', lineCount: 0, collected: 0n, commission: 0n, clawedBack: 0n },
    ...{ disputed: 0, gatheredAt: null, gatheredId: null, statementSha256: null, issuedAt: null, acceptedAt: null },
    ...{ settledAt: null, settledOn: null, createdAt: now, version: 1 },
  })
}
