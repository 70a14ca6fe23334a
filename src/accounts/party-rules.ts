import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { NationalId } from '../kernel/national-id.ts'
import { type FieldError, Problem, type ProblemKind } from '../kernel/problem.ts'
import { type ContactPointFacts, isTimeZone } from './contact-point.ts'
import { type Identifier, nameIdentifier, nationalIdIdentifier } from './identifier.ts'
import { ContactPointId, liabilitiesOf, PartyId } from './model.ts'
import type { NewPartyInput, PartyLinkInput } from './party-input.ts'

/** A contact point about to be stored; its value is still in the clear. */
export interface ContactPointDraft extends Omit<ContactPointFacts, 'endpoint'> {
  readonly id: ContactPointId
  readonly value: string
  readonly normalised: string
}

/** A party about to be stored; its identity is still in the clear. */
export interface PartyDraft {
  readonly id: PartyId
  readonly reference: string
  readonly kind: 'person' | 'firm'
  readonly name: string
  readonly nationalId: NationalId | null
  readonly birthDate: CalendarDate | null
  readonly employer: string | null
  readonly preferredLanguage: string | null
}

export interface Today {
  readonly now: Instant
  readonly today: CalendarDate
}

export const fieldError = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail })

export const CONTACT_POINTS_MAX = 100

const TIME_ZONES_MAX = 8

/** A problem naming every offending field, the first of them in its sentence. */
export function withErrors(kind: ProblemKind, errors: readonly FieldError[]): Problem {
  const [first] = errors
  const detail =
    errors.length === 1 && first ? `${first.pointer}: ${first.detail}` : `${errors.length} fields are wrong.`
  return new Problem(kind, { detail, errors: errors.slice(0, 50) })
}

/** What a party is found by, besides its contact points. */
export const identifiersOf = ({
  name,
  nationalId,
  birthDate,
}: Pick<PartyDraft, 'name' | 'nationalId' | 'birthDate'>): Identifier[] => [
  ...(nationalId ? [nationalIdIdentifier(nationalId)] : []),
  ...(birthDate ? [nameIdentifier(name, birthDate)] : []),
]

export const contactIdentifier = ({
  kind,
  normalised,
}: Pick<ContactPointDraft, 'kind' | 'normalised'>): Identifier => ({
  field: kind,
  normalised,
})

type Identity = Pick<NewPartyInput, 'nationalId' | 'birthDate' | 'preferredLanguage'>

/** What is wrong with an identity, each fault named by its field. */
export function identityErrors(identity: Partial<Identity>, pointer: string, { today }: Today): FieldError[] {
  const { nationalId, birthDate, preferredLanguage } = identity
  return [
    ...(nationalId && !nationalId.ok
      ? [fieldError(`${pointer}/nationalId/value`, nationalId.refusal.code, `${nationalId.refusal.detail}.`)]
      : []),
    ...(birthDate && birthDate > today
      ? [fieldError(`${pointer}/birthDate`, 'in_the_future', 'Nobody is born after today.')]
      : []),
    ...(preferredLanguage && !isLanguage(preferredLanguage)
      ? [fieldError(`${pointer}/preferredLanguage`, 'unknown_language', 'This is not a BCP 47 language tag.')]
      : []),
  ]
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export function contactPointErrors(point: ContactPointFacts, pointer: string, { now }: Today): FieldError[] {
  const { endpoint, timeZones, verifiedAt, consentedAt, optedOutAt } = point
  const moments = { verifiedAt, consentedAt, optedOutAt }
  return [
    ...(endpoint.ok ? [] : [fieldError(`${pointer}/value`, endpoint.refusal.code, `${endpoint.refusal.detail}.`)]),
    ...timeZones.flatMap((zone, index) =>
      isTimeZone(zone)
        ? []
        : [fieldError(`${pointer}/timeZones/${index}`, 'unknown_time_zone', 'This is not an IANA time zone.')],
    ),
    ...(timeZones.length <= TIME_ZONES_MAX
      ? []
      : [
          fieldError(
            `${pointer}/timeZones`,
            'too_many',
            `With those of its area code it suggests at most ${TIME_ZONES_MAX} time zones.`,
          ),
        ]),
    ...Object.entries(moments).flatMap(([field, moment]) =>
      moment && moment > now
        ? [fieldError(`${pointer}/${field}`, 'in_the_future', 'This moment has not come yet.')]
        : [],
    ),
  ]
}

/** What is wrong with a new party as given. */
export const newPartyErrors = (party: NewPartyInput, pointer: string, today: Today): FieldError[] => [
  ...identityErrors(party, pointer, today),
  ...party.contactPoints.flatMap((point, index) =>
    contactPointErrors(point, `${pointer}/contactPoints/${index}`, today),
  ),
]

/** The contact points as they will be stored, none twice. Faulty ones are left out: their errors are told apart. */
export function contactPointDrafts(points: readonly ContactPointFacts[], newId: NewId): ContactPointDraft[] {
  const seen = new Set<string>()
  return points.flatMap(({ endpoint, ...point }) => {
    if (!endpoint.ok || seen.has(`${point.kind}|${endpoint.value.normalised}`)) return []
    const { value, normalised } = endpoint.value
    seen.add(`${point.kind}|${normalised}`)
    return [{ ...point, id: newId(ContactPointId), value, normalised }]
  })
}

export function partyDraft(party: NewPartyInput, newId: NewId): PartyDraft {
  const id = newId(PartyId)
  return {
    id,
    reference: party.reference ?? id,
    kind: party.kind,
    name: party.name.trim(),
    nationalId: party.nationalId?.ok ? party.nationalId.value : null,
    birthDate: party.birthDate ?? null,
    employer: party.employer ?? null,
    preferredLanguage: languageOf(party.preferredLanguage),
  }
}

/** In the spelling of BCP 47: `zh-hant-tw` becomes `zh-Hant-TW`. */
export const languageOf = (tag: string | null | undefined): string | null =>
  tag && isLanguage(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null

/** Whether role, liability, guarantee and authority of a link fit each other, and the day. */
export function linkErrors(link: PartyLinkInput, pointer: string, { today }: Today): FieldError[] {
  const { role, liability, guarantee, authority } = link
  const allowed = liabilitiesOf[role]
  const until = authority?.validUntil ?? null
  const faults: readonly (readonly [boolean, string, string, string])[] = [
    [
      (link.party === undefined) === (link.newParty === undefined),
      'party',
      'one_of',
      'Give either `party` or `newParty`.',
    ],
    [!allowed.includes(liability), 'liability', 'liability_unfit', `A ${role} is liable as ${allowed.join(' or ')}.`],
    [
      guarantee !== undefined && liability !== 'guarantee',
      'guarantee',
      'guarantee_unfit',
      'Only a guarantor gives a guarantee.',
    ],
    [
      (guarantee?.calledOn ?? today) > today,
      'guarantee/calledOn',
      'in_the_future',
      'A guarantee is called before it is reported.',
    ],
    [
      (authority !== undefined) !== (role === 'representative'),
      'authority',
      'authority_unfit',
      'A representative, and nobody else, has an authority.',
    ],
    [
      until !== null && authority !== undefined && until <= authority.validFrom,
      'authority/validUntil',
      'empty_interval',
      'An authority ends after it begins.',
    ],
  ]
  return faults.flatMap(([wrong, field, code, detail]) =>
    wrong ? [fieldError(`${pointer}/${field}`, code, detail)] : [],
  )
}
