import type { OrganisationSealing, Place, SubjectKey } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import { type Identifier, keyOf } from './identifier.ts'
import type { ContactPointId, PartyId } from './model.ts'
import { type ContactPointDraft, contactIdentifier, identifiersOf, type PartyDraft } from './party-rules.ts'

/** The sealed fields of a party, and how each is bound to its place. */
export const sealedPartyFields = ['name', 'nationalId', 'birthDate', 'employer'] as const
export type SealedPartyField = (typeof sealedPartyFields)[number]

/** Where sealed values live: what opens them must name the same place, in a party's row as in a case file. */
export const placeOf = {
  party: (field: SealedPartyField, party: PartyId): Place => ({ table: 'parties', column: field, row: party }),
  contactPoint: (point: ContactPointId): Place => ({ table: 'contact_points', column: 'value', row: point }),
}

export interface BlindRow {
  readonly field: Identifier['field']
  readonly blind: Uint8Array
  readonly partyId: PartyId
  readonly contactPointId: ContactPointId | null
  readonly indexKey: number
}

export interface TagRow {
  readonly partyId: PartyId
  readonly namespace: string
  readonly tag: Uint8Array
  readonly tagKey: number
}

type Sealing = OrganisationSealing

const plainFields = (party: PartyDraft): Readonly<Record<SealedPartyField, string | null>> => ({
  name: party.name,
  nationalId: party.nationalId?.number ?? null,
  birthDate: party.birthDate,
  employer: party.employer,
})

/** Seals the fields that are there; the others stay null. */
export async function sealFields(
  sealing: Sealing,
  key: SubjectKey,
  { party, fields }: { party: PartyId; fields: Partial<Record<SealedPartyField, string | null>> },
): Promise<Partial<Record<SealedPartyField, Uint8Array | null>>> {
  const sealed: Partial<Record<SealedPartyField, Uint8Array | null>> = {}
  for (const field of sealedPartyFields) {
    const plain = fields[field]
    if (plain === undefined) continue
    sealed[field] = plain === null ? null : await sealing.seal(key, plain, placeOf.party(field, party))
  }
  return sealed
}

/** A new party under a key of its own, in the shape of its row, with what it is found by. */
export async function sealParty(sealing: Sealing, party: PartyDraft) {
  const { wrapped, key } = await sealing.newSubjectKey(party.id)
  const sealed = await sealFields(sealing, key, { party: party.id, fields: plainFields(party) })
  const { name, nationalId, birthDate, employer } = sealed as Record<SealedPartyField, Uint8Array | null>
  return {
    key,
    row: {
      id: party.id,
      reference: party.reference,
      kind: party.kind,
      wrappedKey: wrapped,
      ...{ name, nationalId, birthDate, employer },
      nationalIdNamespace: party.nationalId?.namespace ?? null,
      preferredLanguage: party.preferredLanguage,
    },
    blinds: await blindsOf(sealing, party.id, identifiersOf(party)),
    tags: await tagsOf(sealing, party),
  }
}

/** One tag a namespace: it joins the parties of one person across organisations, inside `bridge` only. */
export async function tagsOf(
  sealing: Sealing,
  { id, nationalId }: Pick<PartyDraft, 'id' | 'nationalId'>,
): Promise<TagRow[]> {
  if (nationalId === null) return []
  const { namespace, number } = nationalId
  const { tag: tagKey } = sealing.keys
  return [{ partyId: id, namespace, tag: await sealing.subjectTag(namespace, number), tagKey }]
}

export async function blindsOf(
  sealing: Sealing,
  partyId: PartyId,
  identifiers: readonly Identifier[],
  contactPointId: ContactPointId | null = null,
): Promise<BlindRow[]> {
  const rows: BlindRow[] = []
  const { index: indexKey } = sealing.keys
  for (const { field, normalised } of identifiers) {
    rows.push({ field, blind: await sealing.blindIndex(field, normalised), partyId, contactPointId, indexKey })
  }
  return rows
}

export async function sealContactPoint(
  sealing: Sealing,
  key: SubjectKey,
  { party, point }: { party: PartyId; point: ContactPointDraft },
) {
  const { value, normalised, timeZones, ...facts } = point
  return {
    row: {
      ...facts,
      partyId: party,
      value: await sealing.seal(key, value, placeOf.contactPoint(point.id)),
      endpointHash: await sealing.endpointHash(key, point.kind, normalised),
      timeZones: [...timeZones],
    },
    blinds: await blindsOf(sealing, party, [contactIdentifier(point)], point.id),
  }
}

/** What identifiers look like in the index, under every key in force, with the identifier each stands for. */
export async function blindedForSearch(
  sealing: Sealing,
  identifiers: Iterable<Identifier>,
): Promise<{ key: string; field: Identifier['field']; blind: Uint8Array }[]> {
  const blinded: { key: string; field: Identifier['field']; blind: Uint8Array }[] = []
  for (const identifier of identifiers) {
    for (const blind of await sealing.blindIndexes(identifier.field, identifier.normalised)) {
      blinded.push({ key: keyOf(identifier), field: identifier.field, blind })
    }
  }
  return blinded
}

export const sealingOf = (context: {
  sealing: { forOrganisation(org: string): Sealing }
  org: OrganisationId
}): Sealing => context.sealing.forOrganisation(context.org)
