import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Protection, ProtectionId, protectionStatuses, requiredTreatments, TreatmentId } from './model.ts'

/** Not even to whoever registered it does an event say why, or who. */
const ProtectionData = z.strictObject({
  protectionId: idOf(ProtectionId),
  status: z.enum(protectionStatuses),
  from: instantText(),
  until: instantText().nullable(),
  reviewOn: dayText(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'protection', description, data: ProtectionData })

/** Only whoever registered the protection sees these. */
export const protectionEvents = {
  registered: about('protection.registered', 'You registered a protection of a person.'),
  revised: about('protection.revised', 'You changed what a protection asks for, or until when.'),
  reviewed: about('protection.reviewed', 'You looked at a protection again; it goes on.'),
  reviewDue: about('protection.review_due', 'It is time to look at a protection again.'),
  ended: about('protection.ended', 'You ended a protection.'),
  withdrawn: about('protection.withdrawn', 'You withdrew a protection that was a mistake.'),
  expired: about('protection.expired', 'The time of a protection is over.'),
} as const

/** What holders are told: the treatment, never its cause, nor whose protection it is. `bridge.tell_treatments` writes them. */
const TreatmentData = z.strictObject({
  treatmentId: idOf(TreatmentId),
  lenderId: idOf(OrganisationId),
  placementId: idOf(PlacementId).nullable(),
  treatment: z.enum(requiredTreatments),
  from: instantText(),
  until: instantText().nullable(),
})

const owed = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'treatment', description, data: TreatmentData })

/** A lender has one of a person; an agency one for each placement it holds of the person’s debts. */
export const treatmentEvents = {
  required: owed('treatment.required', 'A person is to be treated so from now on; also when the treatment changes.'),
  lifted: owed('treatment.lifted', 'A treatment is required no longer.'),
} as const

export const protectionEvent = (
  kind: EventKind<string, z.output<typeof ProtectionData>>,
  { id, status, from, until, reviewOn }: Protection,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [],
  data: { protectionId: id, status, from, until, reviewOn },
})
