import { type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import type { Licence, LicenceReason, LicenceState, LicensedActivity } from './model.ts'
import { licenceProblems as problems } from './problems.ts'

/** What a licence is at a moment. */
export function stateOf(licence: Licence, at: Instant): LicenceState {
  if (licence.status !== 'granted') return licence.status
  if (licence.endsAt !== null && licence.endsAt <= at) return 'expired'
  if (licence.startsAt > at) return 'pending'
  return licence.verificationNeeded && licence.verifiedAt === null ? 'unverified' : 'valid'
}

/** A licence of a country covers its subdivisions; one of a subdivision covers nothing else. */
export const covers = (licensed: string, jurisdiction: string): boolean =>
  licensed === jurisdiction || jurisdiction.startsWith(`${licensed}-`)

/** Whether any of the licences lets its holder do this, there, at that moment. */
export const isLicensed = (
  licences: readonly Licence[],
  { jurisdiction, activity, at }: { jurisdiction: string; activity: LicensedActivity; at: Instant },
): boolean =>
  licences.some(
    (licence) =>
      licence.activity === activity && covers(licence.jurisdiction, jurisdiction) && stateOf(licence, at) === 'valid',
  )

/** A licence as its holder declares it. */
export interface DeclaredLicence
  extends Pick<
    Licence,
    | 'id'
    | 'reference'
    | 'jurisdiction'
    | 'activity'
    | 'number'
    | 'authority'
    | 'validFrom'
    | 'validUntil'
    | 'conditions'
    | 'renews'
  > {
  readonly evidence: { readonly reference?: string | undefined; readonly sha256?: string | undefined }
}

interface Declaring {
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly world: string
  readonly timeZone: string
  readonly now: Instant
}

/** Those whose business is licensed. */
const holders: readonly OrganisationKind[] = ['agency', 'law_firm', 'debt_buyer', 'lender']
export const isHolder = (kind: OrganisationKind): boolean => holders.includes(kind)

/**
 * A new interval among the holder's licences of the kind: none may overlap. Where one of the kind was suspended or revoked,
 * the new one counts once verified, so that nobody declares a sanction away.
 */
export function declare(
  declared: DeclaredLicence,
  ofKind: readonly Licence[],
  { org, orgKind, world, timeZone, now }: Declaring,
): Result<Licence, Problem> {
  if (!isHolder(orgKind)) return refuse(new Problem(problems.holderUnfit))
  const { evidence, ...facts } = declared
  if (facts.validUntil !== null && facts.validUntil <= facts.validFrom) return refuse(datesUnfit())
  const other = ofKind.find((licence) => isStanding(licence) && overlap(licence, facts))
  if (other) {
    const detail = `${other.id} is valid from ${other.validFrom} until ${other.validUntil ?? 'further notice'}.`
    return refuse(
      new Problem(problems.overlaps, { detail, errors: [{ pointer: '#/validFrom', code: 'overlap', detail }] }),
    )
  }
  return ok({
    ...{ orgId: org, world, ...facts },
    startsAt: startOfDay(facts.validFrom, timeZone),
    endsAt: facts.validUntil && startOfDay(facts.validUntil, timeZone),
    evidenceReference: evidence.reference ?? null,
    evidenceSha256: evidence.sha256 ?? null,
    ...{ status: 'granted', statusReason: null, statusBy: null, statusAt: null },
    verificationNeeded: ofKind.some(({ status }) => status === 'suspended' || status === 'revoked'),
    ...{ verifiedBy: null, verifiedAt: null, createdAt: now, version: 1 },
  })
}

/** The interval that follows a licence, by its holder: beginning where that one ends, unless said otherwise. */
export function renew(
  former: Licence,
  facts: Pick<DeclaredLicence, 'id' | 'evidence'> & Undefined<Omit<DeclaredLicence, 'id' | 'evidence'>>,
  { ofKind, declaring }: { ofKind: readonly Licence[]; declaring: Declaring },
): Result<Licence, Problem> {
  if (former.orgId !== declaring.org) return refuse(new Problem(problems.notHolder))
  if (former.status !== 'granted') return unfit(former)
  const validFrom = facts.validFrom ?? former.validUntil
  if (former.validUntil === null || validFrom === null) return refuse(new Problem(problems.renewed))
  const { jurisdiction, activity, number, authority, conditions } = former
  return declare(
    {
      ...{ jurisdiction, activity, authority, number: facts.number ?? number, renews: former.id },
      ...{ id: facts.id, evidence: facts.evidence, reference: facts.reference ?? null },
      ...{ validFrom, validUntil: facts.validUntil ?? null, conditions: facts.conditions ?? conditions },
    },
    ofKind,
    declaring,
  )
}

type Undefined<T> = { readonly [K in keyof T]?: T[K] | undefined }

const datesUnfit = () => {
  const detail = 'It must end after the day it begins.'
  return new Problem(problems.datesUnfit, { detail, errors: [{ pointer: '#/validUntil', code: 'unfit', detail }] })
}

/** Whether the interval of a licence is taken: what was revoked or surrendered leaves its days free. */
const isStanding = ({ status }: Licence) => status === 'granted' || status === 'suspended'

type Interval = Pick<Licence, 'validFrom' | 'validUntil'>

export const overlap = (a: Interval, b: Interval): boolean =>
  (a.validUntil === null || b.validFrom < a.validUntil) && (b.validUntil === null || a.validFrom < b.validUntil)

/** The stretches between intervals that are covered by none of them, in order. What lies before and after is no gap. */
export function gapsBetween(intervals: readonly Interval[]): { from: CalendarDate; until: CalendarDate }[] {
  const gaps: { from: CalendarDate; until: CalendarDate }[] = []
  let reached: CalendarDate | null | undefined
  for (const { validFrom, validUntil } of intervals.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (reached === null) break
    if (reached !== undefined && validFrom > reached) gaps.push({ from: reached, until: validFrom })
    if (reached === undefined || validUntil === null || validUntil > reached) reached = validUntil
  }
  return gaps
}

/** Who decides about licences somewhere: the operator everywhere, a regulator where it regulates. */
export interface Overseer {
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly jurisdictions: readonly string[]
}

export const oversees = ({ orgKind, jurisdictions }: Overseer, jurisdiction: string): boolean =>
  orgKind === 'operator' || (orgKind === 'regulator' && jurisdictions.some((own) => covers(own, jurisdiction)))

/** The organisation as an overseer, as far as it is one. */
export const overseerOf = (
  own: { readonly jurisdictions: readonly string[] } | undefined,
  { org, actor }: { readonly org: OrganisationId; readonly actor: { readonly orgKind: OrganisationKind } },
): Overseer => ({ org, orgKind: actor.orgKind, jurisdictions: own?.jurisdictions ?? [] })

type Decided = Result<Licence, Problem>

const decided = (
  licence: Licence,
  to: { status: Licence['status']; reason: LicenceReason | null },
  { org, now }: { org: OrganisationId; now: Instant },
): Licence => ({
  ...{ ...licence, status: to.status, statusReason: to.reason, statusBy: org, statusAt: now },
  version: licence.version + 1,
})

const unfit = ({ status }: Licence) => refuse(new Problem(problems.statusUnfit, { detail: `It is ${status}.` }))

const supervised = (licence: Licence, overseer: Overseer): Problem | undefined =>
  oversees(overseer, licence.jurisdiction) ? undefined : new Problem(problems.notOverseer)

/** What an overseer decided about a licence: seen to be right, stopped, let go on, or taken away. */
export function oversee(
  licence: Licence,
  decision:
    | { readonly command: 'verify' | 'reinstate' }
    | { readonly command: 'suspend' | 'revoke'; readonly reason: LicenceReason },
  { overseer, now }: { overseer: Overseer; now: Instant },
): Decided {
  const refusal = supervised(licence, overseer)
  if (refusal) return refuse(refusal)
  const by = { org: overseer.org, now }
  const { status } = licence
  switch (decision.command) {
    case 'verify':
      if (status !== 'granted') return unfit(licence)
      return ok({ ...licence, verifiedBy: overseer.org, verifiedAt: now, version: licence.version + 1 })
    case 'suspend':
      if (status !== 'granted') return unfit(licence)
      return ok(decided(licence, { status: 'suspended', reason: decision.reason }, by))
    case 'reinstate':
      if (status !== 'suspended') return unfit(licence)
      return ok(decided(licence, { status: 'granted', reason: null }, by))
    case 'revoke':
      if (status !== 'granted' && status !== 'suspended') return unfit(licence)
      return ok(decided(licence, { status: 'revoked', reason: decision.reason }, by))
  }
}

/** The holder gives it back. One that is suspended stays what it is. */
export function surrender(licence: Licence, by: { org: OrganisationId; now: Instant }): Decided {
  if (licence.orgId !== by.org) return refuse(new Problem(problems.notHolder))
  return licence.status === 'granted'
    ? ok(decided(licence, { status: 'surrendered', reason: null }, by))
    : unfit(licence)
}

/** The holder's licence ends now, as if its last day had come and nobody renewed it; one that has not begun has nothing to end. */
export function lapse(licence: Licence, { org, now }: { org: OrganisationId; now: Instant }): Decided {
  if (licence.orgId !== org) return refuse(new Problem(problems.notHolder))
  if (licence.status !== 'granted') return unfit(licence)
  if (licence.startsAt >= now || (licence.endsAt !== null && licence.endsAt <= now)) {
    return refuse(new Problem(problems.statusUnfit, { detail: `It is ${stateOf(licence, now)}.` }))
  }
  return ok({ ...licence, validUntil: calendarDateAt(now, 'UTC'), endsAt: now, version: licence.version + 1 })
}
