import { sql } from 'drizzle-orm'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import { addSeconds, type Instant, instantFromDatabase } from '../kernel/instant.ts'
import type { WorkingCalendar } from '../kernel/working-calendar.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/model.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { DirectPayment } from './payment-judge-rules.ts'

/** Seconds until everything recorded at a moment is visible: what is being recorded appears out of order. */
export const SETTLING = 600

type Own = Pick<Context, 'org' | 'now'>

/** Payments up to which moment of recording were judged, and the last of them; null before the first run. */
export interface PaymentRun {
  readonly recordedTo: Instant | null
  readonly paymentsTo: string | null
}

const me = ({ org }: Pick<Own, 'org'>) => sql`${OrganisationId.toUuid(org)}::uuid`

/** How far the lender's payments have been judged, locked. The row is made with the first look at questions. */
export const paymentRun =
  ({ org }: Own): Statement<PaymentRun[]> =>
  async (db) => {
    const rows = await raw<{ recorded: string | null; last: string | null }>(sql`
      select payments_recorded_to as recorded, payments_to as last from work_runs
      where ${claimed} and lender_id = ${me({ org })} for update`)(db)
    return rows.map(({ recorded, last }) => ({
      recordedTo: recorded === null ? null : instantFromDatabase(recorded),
      paymentsTo: last,
    }))
  }

interface Row {
  readonly agency: string
  readonly id: string
  readonly placement: string
  readonly mandate: string
  readonly version: number
  readonly paid: string
  readonly recorded: string
  readonly mistake: boolean
}

/**
 * What the lender was paid directly while an agency held the debt, in the order it was recorded since, once that is settled.
 */
export const directPayments =
  ({ org, now }: Own, limit: number): Statement<DirectPayment[]> =>
  async (db) => {
    const rows = await raw<Row>(sql`
      select f.agency_id as agency, f.id, p.id as placement, p.mandate_id as mandate, p.mandate_version as version,
        f.effective_at as paid, f.recorded_at as recorded,
        f.status = 'reversed' and f.reversal_code in ('recorded_in_error', 'wrong_account') as mistake
      from payments f join placements p on p.lender_id = f.lender_id and p.id = f.placement_id and p.agency_id = f.agency_id
      where f.lender_id = ${me({ org })} and f.recorded_by = ${me({ org })} and f.paid_to in ('lender', 'platform')
        and f.recorded_at <= ${addSeconds(now, -SETTLING)}::timestamptz
        and (f.recorded_at, f.id) > (
          select r.payments_recorded_to, r.payments_to from work_runs r where r.lender_id = ${me({ org })})
      order by f.recorded_at, f.id limit ${limit}`)(db)
    return rows.map((row) => ({
      ...{ lenderId: org, agencyId: OrganisationId.fromUuid(row.agency), subjectId: row.id, isMistake: row.mistake },
      ...{ placementId: PlacementId.fromUuid(row.placement), mandateId: MandateId.fromUuid(row.mandate) },
      mandateVersion: row.version,
      ...{ paidAt: instantFromDatabase(row.paid), recordedAt: instantFromDatabase(row.recorded) },
    }))
  }

export const savePaymentRun = ({ org }: Own, { recordedTo, paymentsTo }: PaymentRun): Statement =>
  raw(sql`
    update work_runs set payments_recorded_to = ${recordedTo}, payments_to = ${paymentsTo}::uuid
    where lender_id = ${me({ org })}`)

/** The lender's own calendar with the days off of a year back: payments come to be known long after they were made. */
export const calendarOfYear =
  ({ org, now }: Own): Statement<WorkingCalendar[]> =>
  async (db) => {
    const rows = await raw<{ facts: CalendarFacts }>(sql`
      select bridge.working_calendar_of(${me({ org })}, ${now.slice(0, 10)}::date - 370) as facts`)(db)
    return rows.map(({ facts }) => workingCalendar(facts))
  }
