import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Breach,
  BreachId,
  breachStatuses,
  type PlacementReport,
  PlacementReportId,
  reportCodes,
  type StandardKind,
  standardKinds,
} from './model.ts'

/** Never what was contested or decided in words: that is read from the breach, by its two sides. */
const BreachData = z.strictObject({
  breachId: idOf(BreachId),
  placementId: idOf(PlacementId),
  mandateId: idOf(MandateId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  owedBy: idOf(OrganisationId),
  standard: z.enum(standardKinds as readonly [StandardKind, ...StandardKind[]]),
  status: z.enum(breachStatuses),
  dueAt: instantText(),
  cureBy: instantText(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'breach', description, data: BreachData })

export const workStandardEvents = {
  breached: about('work_standard.breached', 'A clock of a placement ran out; the cure period runs.'),
  cured: about('work_standard.cured', 'What was due was done within the cure period.'),
  uncured: about('work_standard.uncured', 'The cure period is over and it was not done: capacity may go down.'),
  closed: about('work_standard.closed', 'The placement ended before it was done.'),
  contested: about('work_standard.contested', 'The agency says the breach is not its fault.'),
  annulled: about(
    'work_standard.annulled',
    'The lender upheld the contest, or let its time pass: the breach is as if it never was.',
  ),
  contestRefused: about('work_standard.contest_refused', 'The lender refused the contest: the breach stands.'),
  reported: defineEvent({
    type: 'placement_report.posted',
    version: 1,
    aggregate: 'placement_report',
    description: 'The agency said where a placement stands.',
    data: z.strictObject({
      reportId: idOf(PlacementReportId),
      placementId: idOf(PlacementId),
      lenderId: idOf(OrganisationId),
      agencyId: idOf(OrganisationId),
      code: z.enum(reportCodes),
    }),
  }),
  capacityChanged: defineEvent({
    type: 'mandate.capacity_changed',
    version: 1,
    aggregate: 'mandate',
    description:
      'Breaches that ran out uncured took something off the capacity of a mandate, or some of it was given back.',
    data: z.strictObject({
      mandateId: idOf(MandateId),
      lenderId: idOf(OrganisationId),
      agencyId: idOf(OrganisationId),
      signed: z.int(),
      effective: z.int(),
      steps: z.int(),
    }),
  }),
} as const

export const breachEvent = (
  kind: EventKind<string, z.output<typeof BreachData>>,
  { id, placementId, mandateId, lenderId, agencyId, owedBy, kind: standard, status, dueAt, cureBy }: Breach,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [lenderId, agencyId],
  data: { breachId: id, placementId, mandateId, lenderId, agencyId, owedBy, standard, status, dueAt, cureBy },
})

/** The events of breaches whose status moved; what is only noted of a contested one is told with the decision. */
export const movedEvents = (breaches: readonly Breach[]): EventDraft[] =>
  breaches.flatMap((breach) => {
    const { cured, uncured, closed } = workStandardEvents
    if (breach.status === 'cured') return [breachEvent(cured, breach)]
    if (breach.status === 'uncured' && breach.metAt === null && breach.closedAt === null)
      return [breachEvent(uncured, breach)]
    return breach.status === 'closed' ? [breachEvent(closed, breach)] : []
  })

export const reportEvent = ({
  id,
  placementId,
  lenderId,
  agencyId,
  code,
}: Omit<PlacementReport, 'note'>): EventDraft => ({
  kind: workStandardEvents.reported as EventKind,
  aggregateId: id,
  audience: [lenderId, agencyId],
  data: { reportId: id, placementId, lenderId, agencyId, code },
})
