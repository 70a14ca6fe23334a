import type { Instant } from '../kernel/instant.ts'
import { ok, type Result } from '../kernel/result.ts'
import { zonesOfAreaCode } from './area-code-rules.ts'
import { type EndpointRefusal, emailAddress, phoneNumber } from './endpoint.ts'
import type { ContactPointKind, Source } from './model.ts'
import { zonesOfAddress } from './state-rules.ts'

/** An endpoint as it is kept, and the form in which equal ones are equal. */
export interface Endpoint {
  readonly value: string
  readonly normalised: string
  readonly country: string | null
}

export interface ContactPointFacts {
  readonly kind: ContactPointKind
  readonly endpoint: Result<Endpoint, EndpointRefusal>
  readonly source: Source
  readonly verifiedAt: Instant | null
  readonly consentedAt: Instant | null
  readonly optedOutAt: Instant | null
  readonly placeBound: boolean
  readonly timeZones: readonly string[]
}

interface Given {
  readonly kind: ContactPointKind
  readonly value: string
  readonly country?: string | undefined
  readonly source: Source
  readonly verifiedAt?: Instant | undefined
  readonly consentedAt?: Instant | undefined
  readonly optedOutAt?: Instant | undefined
  readonly placeBound?: boolean | undefined
  readonly timeZones?: readonly string[] | undefined
}

/** A contact point as given, read; what is wrong with its value is left for the rules to say. */
export function readContactPoint(given: Given): ContactPointFacts {
  const endpoint = endpointOf(given)
  const country = endpoint.ok ? (endpoint.value.country ?? given.country ?? null) : null
  return {
    kind: given.kind,
    endpoint,
    source: given.source,
    verifiedAt: given.verifiedAt ?? null,
    consentedAt: given.consentedAt ?? null,
    optedOutAt: given.optedOutAt ?? null,
    placeBound: given.placeBound ?? (given.kind === 'address' || given.kind === 'workplace'),
    timeZones: endpoint.ok ? zonesOf(given, { ...endpoint.value, country }) : (given.timeZones ?? []),
  }
}

/**
 * Of a telephone number what is said and the zones of its area code: where it was given out may be where the person is. An
 * address is where it is said to be, or where its state is. Failing both, the zone of a country that has a single one.
 */
function zonesOf({ kind, timeZones }: Given, { normalised, value, country }: Endpoint): readonly string[] {
  const read = kind === 'phone' ? zonesOfAreaCode(normalised) : kind === 'email' ? [] : zonesOfAddress(value, country)
  if (timeZones !== undefined) return [...new Set(kind === 'phone' ? [...timeZones, ...read] : timeZones)]
  return read.length > 0 || country === null ? read : onlyZoneOf(country)
}

/** The endpoint in normal form. Two spellings of one telephone, mailbox or address have one `normalised`. */
export function endpointOf({
  kind,
  value,
  country,
}: Pick<Given, 'kind' | 'value' | 'country'>): Result<Endpoint, EndpointRefusal> {
  if (kind === 'phone') {
    const phone = phoneNumber(value, country)
    if (!phone.ok) return phone
    const { number, extension } = phone.value
    // RFC 3966 spelling of an extension; matching looks at the line alone.
    const kept = extension === null ? number : `${number};ext=${extension}`
    return ok({ value: kept, normalised: number, country: phone.value.country })
  }
  if (kind === 'email') {
    const address = emailAddress(value)
    return address.ok ? ok({ value: address.value, normalised: address.value, country: null }) : address
  }
  return ok({ value: value.trim(), normalised: foldedText(value), country: country ?? null })
}

/** The normal form of an endpoint from the form it is kept in. */
export const normalisedOf = (kind: ContactPointKind, kept: string): string =>
  kind === 'phone' ? (kept.split(';')[0] ?? kept) : kind === 'email' ? kept : foldedText(kept)

/** Width, case and spaces make no difference. */
export const foldedText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** The zone of a country that has a single one; none for those that have several, which only the caller can tell. */
function onlyZoneOf(country: string): readonly string[] {
  const zones = regionZones(country)
  return zones.length === 1 ? zones : []
}

/** The platform takes half a millisecond to say so. Countries are two letters, so there are at most 676. */
const zonesByCountry = new Map<string, readonly string[]>()

function regionZones(country: string): readonly string[] {
  const known = zonesByCountry.get(country)
  if (known) return known
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] }
  const zones = locale.getTimeZones?.() ?? []
  zonesByCountry.set(country, zones)
  return zones
}

/** Names found good. Spellings that the platform writes otherwise are not kept, so it is as small as its list of zones. */
const knownZones = new Set<string>()

/** Whether the platform knows an IANA time zone by this name. */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
    if (timeZone === name) knownZones.add(name)
    return timeZone !== ''
  } catch {
    return false
  }
}
