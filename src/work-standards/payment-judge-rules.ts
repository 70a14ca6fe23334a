import type { Instant } from '../kernel/instant.ts'
import { addBusinessHours, endOfBusinessDays, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { MandateId, WorkStandards } from '../mandates/model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { type Tally, uncontested } from './judge-rules.ts'
import type { Breach, BreachId } from './model.ts'

/** What a borrower paid the lender directly while an agency held the debt, and when that agency was told of it. */
export interface DirectPayment {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly mandateId: MandateId
  readonly mandateVersion: number
  readonly subjectId: string
  readonly paidAt: Instant
  readonly recordedAt: Instant
  /** It was recorded by mistake, and taken back: there was nothing to report. */
  readonly isMistake: boolean
}

interface Judging {
  readonly standards: WorkStandards
  /** The lender's. */
  readonly calendar: WorkingCalendar
  readonly now: Instant
  readonly newId: () => BreachId
}

/** When a payment made directly is to be recorded by: some business hours of the lender after it was made. */
export const recordBy = (paidAt: Instant, { standards, calendar }: Pick<Judging, 'standards' | 'calendar'>): Instant =>
  addBusinessHours(paidAt, standards.directPaymentHours, calendar)

/** Whether the lender recorded in time what it was paid. It is known once it is recorded: a breach of it is done with. */
export function judgePayment(
  payment: DirectPayment,
  judging: Judging,
): { readonly found: Breach | null; readonly tally: Tally | null } {
  if (payment.isMistake) return { found: null, tally: null }
  const { lenderId, agencyId, placementId, mandateId, subjectId, paidAt, recordedAt } = payment
  const { standards, calendar, now, newId } = judging
  const dueAt = recordBy(paidAt, judging)
  const met = recordedAt <= dueAt
  const tally: Tally = { agencyId, kind: 'report_payment', dueAt, met }
  if (met) return { found: null, tally }
  const found: Breach = {
    ...{ lenderId, agencyId, id: newId(), placementId, mandateId, kind: 'report_payment', subjectId, owedBy: lenderId },
    ...{ startedAt: paidAt, dueAt, foundAt: now, cureBy: endOfBusinessDays(now, standards.cureBusinessDays, calendar) },
    ...{ contestBy: endOfBusinessDays(now, standards.contestBusinessDays, calendar), status: 'cured' },
    ...{ metAt: recordedAt, closedAt: null, uncuredOn: null, ...uncontested, version: 1 },
  }
  return { found, tally }
}
