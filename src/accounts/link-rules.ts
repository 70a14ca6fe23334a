import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { FieldError } from '../kernel/problem.ts'
import type { Authority, AuthorityScope, Liability, PartyId, PartyRole } from './model.ts'
import type { PartyLinkInput } from './party-input.ts'
import { type Lookup, type PlacedParty, placed, type Registry, settle } from './party-registry.ts'
import { fieldError, linkErrors, newPartyErrors, type Today } from './party-rules.ts'

/** One place on an account, about to be stored. */
export interface LinkDraft {
  readonly partyId: PartyId
  readonly role: PartyRole
  readonly liability: Liability
  readonly guaranteeCap: bigint | null
  readonly guaranteeCalledOn: CalendarDate | null
  readonly representsPartyId: PartyId | null
  readonly authority: Authority | null
  readonly authorityScope: AuthorityScope | null
  readonly authorityEvidence: string | null
  readonly validFrom: CalendarDate | null
  readonly validUntil: CalendarDate | null
}

export interface LinkedParties {
  readonly links: readonly LinkDraft[]
  /** The parties of these links: found or made, each once, with what they gain. */
  readonly parties: readonly PlacedParty[]
  readonly errors: readonly FieldError[]
  /** Fields naming a party that is not there. */
  readonly unresolved: readonly FieldError[]
}

export interface LinkFacts extends Today {
  readonly registry: Registry
  readonly newId: NewId
  /** Parties already on the account: whom a representative may represent. */
  readonly present?: readonly PartyId[]
}

/** Reads the links of one account against who is known; every fault is named by its field under `pointer`. */
export function linkParties(links: readonly (readonly [PartyLinkInput, string])[], facts: LinkFacts): LinkedParties {
  const scratch = layered(facts.registry)
  const errors: FieldError[] = []
  const unresolved: FieldError[] = []
  const found: PlacedParty[] = []
  const ids: (PartyId | undefined)[] = links.map(([link, pointer]) => {
    errors.push(...linkErrors(link, pointer, facts))
    if (link.newParty) errors.push(...newPartyErrors(link.newParty, `${pointer}/newParty`, facts))
    const party = partyOf(link, pointer, { registry: scratch, newId: facts.newId })
    if (!('pointer' in party)) {
      scratch.add(party)
      found.push(party)
      return party.id
    }
    ;(party.code === 'reference_not_found' ? unresolved : errors).push(party)
    return undefined
  })
  const known = new Set([...(facts.present ?? []), ...ids])
  const drafts = links.flatMap(([link, pointer], index) => {
    const represents = link.authority && placed(scratch, link.authority.represents)
    if (link.authority && (!represents || !known.has(represents.id) || represents.id === ids[index]))
      errors.push(
        fieldError(`${pointer}/authority/represents`, 'not_on_account', 'This names no other party of the account.'),
      )
    const partyId = ids[index]
    return partyId === undefined ? [] : [linkDraft(link, partyId, represents?.id ?? null)]
  })
  errors.push(...repeated(drafts, links))
  return { links: drafts, parties: [...new Map(found.map((party) => [party.id, party])).values()], errors, unresolved }
}

function partyOf(
  link: PartyLinkInput,
  pointer: string,
  { registry, newId }: { registry: Registry; newId: NewId },
): PlacedParty | FieldError {
  if (link.newParty) return settle(registry, link.newParty, { pointer: `${pointer}/newParty`, newId })
  const party = link.party && placed(registry, link.party)
  if (!party)
    return fieldError(`${pointer}/party`, 'reference_not_found', 'No party of yours has this id or reference.')
  return party.known?.wrappedKey === null
    ? fieldError(`${pointer}/party`, 'party_erased', 'The personal data of this party was erased.')
    : party
}

const linkDraft = (link: PartyLinkInput, partyId: PartyId, representsPartyId: PartyId | null): LinkDraft => ({
  partyId,
  role: link.role,
  liability: link.liability,
  guaranteeCap: link.guarantee?.cap ?? null,
  guaranteeCalledOn: link.guarantee?.calledOn ?? null,
  representsPartyId,
  authority: link.authority?.kind ?? null,
  authorityScope: link.authority?.scope ?? null,
  authorityEvidence: link.authority?.evidence ?? null,
  validFrom: link.authority?.validFrom ?? null,
  validUntil: link.authority?.validUntil ?? null,
})

const repeated = (
  drafts: readonly LinkDraft[],
  links: readonly (readonly [PartyLinkInput, string])[],
): FieldError[] => {
  const seen = new Set<string>()
  return drafts.flatMap(({ partyId, role }, index) => {
    const key = `${partyId}|${role}`
    const again = seen.has(key)
    seen.add(key)
    return again
      ? [fieldError(`${links[index]?.[1]}/role`, 'repeated', 'The party has this role on the account already.')]
      : []
  })
}

/** The registry as one account sees it: its own parties first, nothing kept until the account is accepted. */
function layered(base: Registry): Registry & { add(party: PlacedParty): void } {
  const own = {
    parties: new Map<PartyId, PlacedParty>(),
    references: new Map<string, PartyId>(),
    numbers: new Map<string, PartyId>(),
  }
  const over = <Key, Value>(mine: Map<Key, Value>, theirs: Lookup<Key, Value>) => ({
    get: (key: Key) => mine.get(key) ?? theirs.get(key),
  })
  return {
    parties: over(own.parties, base.parties),
    byReference: over(own.references, base.byReference),
    byNationalId: over(own.numbers, base.byNationalId),
    endpoints: base.endpoints,
    add(party) {
      own.parties.set(party.id, party)
      own.references.set(party.reference, party.id)
      if (party.nationalId) own.numbers.set(party.nationalId, party.id)
    },
  }
}
