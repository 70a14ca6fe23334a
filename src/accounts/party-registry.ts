import type { NewId } from '../kernel/id.ts'
import type { Named } from '../kernel/input.ts'
import type { FieldError } from '../kernel/problem.ts'
import { type Identifier, keyOf, nationalIdIdentifier } from './identifier.ts'
import type { PartyId } from './model.ts'
import type { NewPartyInput } from './party-input.ts'
import {
  type ContactPointDraft,
  contactIdentifier,
  contactPointDrafts,
  fieldError,
  type PartyDraft,
  partyDraft,
} from './party-rules.ts'

/** A party the organisation has already. */
export interface KnownParty {
  readonly id: PartyId
  readonly reference: string
  readonly nationalIdNamespace: string | null
  /** Null once its personal data is erased. */
  readonly wrappedKey: Uint8Array | null
}

export interface PartyFacts {
  readonly parties: readonly KnownParty[]
  /** Which of the identifiers asked about, by `keyOf`, belong to which of these parties. */
  readonly identifiers: readonly { readonly key: string; readonly partyId: PartyId }[]
}

/** A party found or about to be made, and the contact points it is about to gain. */
export interface PlacedParty {
  readonly id: PartyId
  readonly reference: string
  readonly known: KnownParty | null
  readonly draft: PartyDraft | null
  readonly nationalId: string | null
  readonly gained: readonly ContactPointDraft[]
}

/**
 * Who is who among rows that name parties by id, by reference and by national id: one person stays one party, whether
 * stored before or named by an earlier row. Rows are tried on a draft of the registry and kept when they are accepted.
 */
export interface Registry {
  readonly parties: Lookup<PartyId, PlacedParty>
  readonly byReference: Lookup<string, PartyId>
  readonly byNationalId: Lookup<string, PartyId>
  readonly endpoints: ReadonlySet<string>
}

export type Lookup<Key, Value> = { get(key: Key): Value | undefined }

const endpointKey = (party: PartyId, identifier: Identifier) => `${party}|${keyOf(identifier)}`

export interface MutableRegistry extends Registry {
  readonly parties: Map<PartyId, PlacedParty>
  readonly byReference: Map<string, PartyId>
  readonly byNationalId: Map<string, PartyId>
  readonly endpoints: Set<string>
}

export function registryOf({ parties, identifiers }: PartyFacts): MutableRegistry {
  const nationalIds = identifiers.filter(({ key }) => key.startsWith('national_id|'))
  const numberOf = new Map(nationalIds.map(({ key, partyId }) => [partyId, key]))
  return {
    parties: new Map(
      parties.map((known) => [
        known.id,
        {
          ...{ id: known.id, reference: known.reference, known, draft: null, gained: [] },
          nationalId: numberOf.get(known.id) ?? null,
        },
      ]),
    ),
    byReference: new Map(parties.map(({ id, reference }) => [reference, id])),
    byNationalId: new Map(nationalIds.map(({ key, partyId }) => [key, partyId])),
    endpoints: new Set(identifiers.map(({ key, partyId }) => `${partyId}|${key}`)),
  }
}

/** A party by id or reference, where the registry has it. */
export function placed(registry: Registry, name: Named<'pty'>): PlacedParty | undefined {
  const id = 'id' in name ? name.id : registry.byReference.get(name.reference)
  return id === undefined ? undefined : registry.parties.get(id)
}

/** Takes over what a row made of its parties. */
export function keep(registry: MutableRegistry, parties: readonly PlacedParty[]): void {
  for (const party of parties) {
    registry.parties.set(party.id, party)
    registry.byReference.set(party.reference, party.id)
    if (party.nationalId) registry.byNationalId.set(party.nationalId, party.id)
    for (const point of party.gained) registry.endpoints.add(endpointKey(party.id, contactIdentifier(point)))
  }
}

const numberKey = (party: NewPartyInput): string | null =>
  party.nationalId?.ok ? keyOf(nationalIdIdentifier(party.nationalId.value)) : null

/** Who a new party really is: somebody known by its reference or national id, with new contact points, or a draft. */
export function settle(
  registry: Registry,
  party: NewPartyInput,
  { pointer, newId }: { pointer: string; newId: NewId },
): PlacedParty | FieldError {
  const number = numberKey(party)
  const byReference = party.reference === undefined ? undefined : placed(registry, { reference: party.reference })
  const byNumber = number === null ? undefined : registry.parties.get(registry.byNationalId.get(number) as PartyId)
  const known = byReference ?? byNumber
  if (known === undefined) {
    const draft = partyDraft(party, newId)
    const gained = contactPointDrafts(party.contactPoints, newId)
    return { id: draft.id, reference: draft.reference, known: null, draft, nationalId: number, gained }
  }
  if (isSomebodyElse(known, byNumber, number)) {
    return fieldError(
      `${pointer}/nationalId`,
      'identity_mismatch',
      'Your reference names a party with another national id.',
    )
  }
  if (known.known?.wrappedKey === null) {
    return fieldError(`${pointer}/reference`, 'party_erased', 'The personal data of this party was erased.')
  }
  const keyed = (point: ContactPointDraft) => endpointKey(known.id, contactIdentifier(point))
  // The same account may name a person twice: in two roles, say.
  const gained = new Set(known.gained.map(keyed))
  const fresh = contactPointDrafts(party.contactPoints, newId).filter(
    (point) => !registry.endpoints.has(keyed(point)) && !gained.has(keyed(point)),
  )
  return { ...known, gained: [...known.gained, ...fresh] }
}

/** The number given is another party's, or the party found by its reference is kept under another number. */
function isSomebodyElse(known: PlacedParty, byNumber: PlacedParty | undefined, number: string | null): boolean {
  if (number === null) return false
  if (byNumber !== undefined) return byNumber.id !== known.id
  return known.nationalId !== null || (known.known?.nationalIdNamespace ?? null) !== null
}
