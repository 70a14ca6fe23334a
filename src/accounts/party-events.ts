import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import {
  ContactPointId,
  type ContactPointKind,
  contactPointKinds,
  erasureReasons,
  PartyId,
  partyStatusKinds,
} from './model.ts'

/** Ids, states and codes: who the party is stays with the party. */
const partyId = idOf(PartyId)
const ContactPointData = z.strictObject({
  partyId,
  contactPointId: idOf(ContactPointId),
  kind: z.enum(contactPointKinds),
})
const StatusData = z.strictObject({
  partyId,
  kind: z.enum(partyStatusKinds),
  from: dayText(),
  until: dayText().nullable(),
})

const about = <const Type extends string, Data>(type: Type, description: string, data: z.ZodType<Data>) =>
  defineEvent({ type, version: 1, aggregate: 'party', description, data })

export const partyEvents = {
  created: about(
    'party.created',
    'A lender recorded a person or firm.',
    z.strictObject({ partyId, kind: z.enum(['person', 'firm']) }),
  ),
  updated: about(
    'party.updated',
    'Identity fields of a party changed; the payload names the fields.',
    z.strictObject({ partyId, changed: z.array(z.string().max(40)).max(10) }),
  ),
  statusRecorded: about('party.status_recorded', 'A status of a party began to run.', StatusData),
  statusEnded: about('party.status_ended', 'A status of a party ended.', StatusData),
  erased: about(
    'party.erased',
    'The key of a party’s personal data was destroyed.',
    z.strictObject({ partyId, reason: z.enum(erasureReasons) }),
  ),
  contactPointAdded: about('party.contact_point_added', 'A contact point was added to a party.', ContactPointData),
  contactPointVerified: about('party.contact_point_verified', 'A contact point was verified.', ContactPointData),
  contactPointConsented: about('party.contact_point_consented', 'Its owner consented to its use.', ContactPointData),
  contactPointOptedOut: about('party.contact_point_opted_out', 'Its owner opted out of its use.', ContactPointData),
  contactPointRemoved: about('party.contact_point_removed', 'A contact point was removed.', ContactPointData),
} as const

/** The event of one change to a party. Only its owner sees it. */
export const partyEvent = <Data extends { partyId: PartyId }>(
  kind: EventKind<string, Data>,
  data: Data,
  org: OrganisationId,
): EventDraft => ({ kind: kind as EventKind, aggregateId: data.partyId, audience: [org], data })

export const contactPointAdded = (
  partyId: PartyId,
  { id, kind }: { readonly id: ContactPointId; readonly kind: ContactPointKind },
  org: OrganisationId,
): EventDraft => partyEvent(partyEvents.contactPointAdded, { partyId, contactPointId: id, kind }, org)
