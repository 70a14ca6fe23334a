import { z } from '@hono/zod-openapi'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { type NationalIdNamespace, nationalIdNamespaces } from '../kernel/national-id.ts'
import type { Context, OrganisationSealing, SubjectKey } from '../store/index.ts'
import type { ContactPoint as ContactPointRow } from './contact-point-store.ts'
import { ContactPointId, contactPointKinds, erasureReasons, PartyId, partyStatusKinds, sources } from './model.ts'
import { placeOf, type SealedPartyField, sealingOf } from './party-sealing.ts'
import type { PartyFile, StoredContactPoint, StoredParty } from './party-store.ts'

const contactPointFacts = {
  id: idOf(ContactPointId),
  partyId: idOf(PartyId),
  kind: z.enum(contactPointKinds),
  source: z.enum(sources),
  verifiedAt: instantText().nullable(),
  consentedAt: instantText().nullable(),
  optedOutAt: instantText().nullable(),
  placeBound: z.boolean(),
  timeZones: z.array(z.string().max(64)).max(8),
  createdAt: instantText(),
  version: z.int().min(1).max(2_147_483_647),
}

/** What commands answer: answers are kept for replay, and personal data is not. */
export const ContactPointState = z
  .object({ ...contactPointFacts, removedAt: instantText().nullable() })
  .openapi('ContactPointState')

/** A contact point as a command leaves it. */
export const contactPointState = (point: ContactPointRow): z.output<typeof ContactPointState> => {
  const { id, partyId, kind, source, verifiedAt, consentedAt, optedOutAt } = point
  const { placeBound, timeZones, removedAt, createdAt, version } = point
  return {
    ...{ id, partyId, kind, source, verifiedAt, consentedAt, optedOutAt },
    ...{ placeBound, timeZones: [...timeZones], removedAt, createdAt, version },
  }
}

const ContactPoint = z
  .object({
    ...contactPointFacts,
    value: z.string().max(500).openapi({ example: '+886912345678' }),
    endpointHash: z
      .string()
      .length(32)
      .nullable()
      .openapi({ description: 'What contacts and wishes that name this endpoint say of it', example: '5f'.repeat(16) }),
  })
  .openapi('ContactPoint')

export const PartyStatusResource = z
  .object({
    kind: z.enum(partyStatusKinds),
    from: dayText(),
    until: dayText().nullable().openapi({ description: 'The first day it no longer holds' }),
    regime: z.string().max(60).nullable().openapi({ description: 'Insolvency: under which law or procedure' }),
    stay: z.boolean().nullable().openapi({ description: 'Insolvency: whether all collection stops' }),
    source: z.enum(sources),
  })
  .openapi('PartyStatus')

const NationalId = z
  .object({ namespace: z.enum(nationalIdNamespaces), value: z.string().max(60).openapi({ example: 'A123456789' }) })
  .openapi('NationalId')

export const PartyResource = z
  .object({
    id: idOf(PartyId),
    reference: z.string().max(100).openapi({ example: 'CUST-40017' }),
    kind: z.enum(['person', 'firm']),
    name: z.string().max(200).nullable().openapi({ description: 'Null once erased', example: '陳怡君' }),
    nationalId: NationalId.nullable(),
    birthDate: dayText().nullable(),
    employer: z.string().max(200).nullable(),
    preferredLanguage: z.string().max(35).nullable(),
    contactPoints: z.array(ContactPoint).max(200),
    statuses: z.array(PartyStatusResource).max(500),
    erasedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Party')
export type PartyResource = z.output<typeof PartyResource>

export const PartyErasure = z
  .object({
    id: idOf(PartyId),
    reference: z.string().max(100),
    reason: z.enum(erasureReasons),
    erasedAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PartyErasure')

/** The identity fields of a party in the clear; all null once its key is gone. */
export interface Identity {
  readonly name: string | null
  readonly nationalId: { readonly namespace: NationalIdNamespace; readonly value: string } | null
  readonly birthDate: CalendarDate | null
  readonly employer: string | null
}

const nobody: Identity = { name: null, nationalId: null, birthDate: null, employer: null }

/** What opens a party's fields: its key, under the organisation's sealing. */
export interface Opener {
  readonly sealing: OrganisationSealing
  readonly key: SubjectKey
}

/** Null where the key was destroyed. */
export async function openerOf(
  { wrappedKey, id }: Pick<StoredParty, 'wrappedKey' | 'id'>,
  context: Pick<Context, 'org' | 'sealing'>,
): Promise<Opener | null> {
  if (wrappedKey === null) return null
  const sealing = sealingOf(context)
  return { sealing, key: await sealing.openSubjectKey(wrappedKey, id) }
}

export async function identityOf(party: StoredParty, opener: Opener | null): Promise<Identity> {
  if (opener === null) return nobody
  const open = async (field: SealedPartyField) =>
    party[field] === null ? null : opener.sealing.open(opener.key, party[field], placeOf.party(field, party.id))
  const value = await open('nationalId')
  return {
    name: await open('name'),
    nationalId: value === null ? null : { namespace: party.nationalIdNamespace as NationalIdNamespace, value },
    birthDate: (await open('birthDate')) as CalendarDate | null,
    employer: await open('employer'),
  }
}

/** The party as its owner sees it. */
export async function partyView(
  { party, contactPoints, statuses }: PartyFile,
  context: Pick<Context, 'org' | 'sealing'>,
): Promise<PartyResource> {
  const { id, reference, kind, preferredLanguage, erasedAt, createdAt, version } = party
  const opener = await openerOf(party, context)
  return {
    ...{ id, reference, kind },
    ...(await identityOf(party, opener)),
    preferredLanguage,
    contactPoints: opener ? await contactPointViews(id, contactPoints, opener) : [],
    statuses: statuses.map((status) => ({ ...status })),
    ...{ erasedAt, createdAt, version },
  }
}

async function contactPointViews(partyId: PartyId, points: readonly StoredContactPoint[], { sealing, key }: Opener) {
  const views: PartyResource['contactPoints'] = []
  for (const { value, timeZones, ...facts } of points) {
    const opened = await sealing.open(key, value, placeOf.contactPoint(facts.id))
    views.push({ ...facts, partyId, timeZones: [...timeZones], value: opened })
  }
  return views
}
