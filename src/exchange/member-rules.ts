import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import { addSeconds, type Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import {
  type BureauLicence,
  type Exchange,
  type ExchangeId,
  type ExchangeLoad,
  type ExchangeLoadId,
  type ExchangeMember,
  type ExchangeMemberId,
  type ExchangeTerms,
  exchangeMemberTransitions,
  LOAD_DAYS_MAX,
  type MemberReason,
} from './member-model.ts'
import { memberProblems as problems } from './member-problems.ts'
import { joiningKinds, memberKinds } from './model.ts'

/** The day on which what a member does is counted: the same everywhere. */
export const memberDay = (now: Instant): CalendarDate => calendarDateAt(now, 'UTC')

import { sharingIn } from './regime-rules.ts'

const unfit = (kind: 'sharingDenied' | 'elsewhere' | 'termsUnfit' | 'loadDatesUnfit', at: string, detail: string) =>
  new Problem(problems[kind], { detail, errors: [{ pointer: `#/${at}`, code: problems[kind].code, detail }] })

interface Opened {
  readonly jurisdiction: string
  readonly publicName: string
  readonly terms: ExchangeTerms
  readonly bureauLicence?: BureauLicence | undefined
}

interface Opening {
  readonly id: ExchangeId
  readonly org: OrganisationId
  readonly kind: OrganisationKind
  readonly world: string
  readonly now: Instant
  readonly today: CalendarDate
}

/** An exchange where the law lets there be one: by a licensed bureau alone, where it leaves it to those. */
export function opened(asked: Opened, { id, org, kind, world, now, today }: Opening): Result<Exchange, Problem> {
  if (kind !== 'operator') return refuse(new Problem(problems.notOperator))
  const { jurisdiction, publicName, terms, bureauLicence = null } = asked
  const stands = standing({ jurisdiction, bureauLicence }, today)
  if (!stands.ok) return stands
  return ok({ orgId: org, id, world, jurisdiction, publicName, terms, bureauLicence, createdAt: now, version: 1 })
}

/** Whether anything may be exchanged there on a day. */
export function standing(
  { jurisdiction, bureauLicence }: Pick<Exchange, 'jurisdiction' | 'bureauLicence'>,
  today: CalendarDate,
): Result<true, Problem> {
  const sharing = sharingIn(jurisdiction)
  if (sharing === 'denied')
    return refuse(unfit('sharingDenied', 'jurisdiction', `Nothing known here allows it in ${jurisdiction}.`))
  if (sharing === 'members') return ok(true)
  if (!bureauLicence)
    return refuse(unfit('sharingDenied', 'bureauLicence', `In ${jurisdiction} it takes a bureau with a licence.`))
  return today <= bureauLicence.validUntil ? ok(true) : refuse(new Problem(problems.bureauLapsed))
}

/** What its operator says anew of it. The jurisdiction stays. */
export function revisedExchange(
  exchange: Exchange,
  changes: { readonly [K in 'publicName' | 'terms' | 'bureauLicence']?: Opened[K] | undefined },
  { org, today }: { readonly org: OrganisationId; readonly today: CalendarDate },
): Result<Exchange, Problem> {
  if (exchange.orgId !== org) return refuse(new Problem(problems.notOperator))
  const { publicName = exchange.publicName, terms = exchange.terms } = changes
  const bureauLicence = changes.bureauLicence ?? exchange.bureauLicence
  const stands = changes.bureauLicence ? standing({ ...exchange, bureauLicence }, today) : ok(true as const)
  return stands.ok ? ok({ ...exchange, publicName, terms, bureauLicence, version: exchange.version + 1 }) : stands
}

export interface Agreed {
  readonly termsVersion: string
  readonly termsSha256: string
}

const agreesTo = ({ terms }: Exchange, { termsVersion, termsSha256 }: Agreed): Result<true, Problem> =>
  terms.version === termsVersion && terms.sha256 === termsSha256
    ? ok(true)
    : refuse(unfit('termsUnfit', 'termsVersion', `The terms are ${terms.version}, of another hash or version.`))

interface Applying {
  readonly id: ExchangeMemberId
  readonly org: OrganisationId
  readonly kind: OrganisationKind
  readonly jurisdictions: readonly string[]
  readonly known: boolean
  readonly now: Instant
  readonly today: CalendarDate
}

/** An organisation of the jurisdiction asks to be in its exchange, agreeing to its terms. */
export function applied(
  agreed: Agreed,
  exchange: Exchange | undefined,
  { id, org, kind, jurisdictions, known, now, today }: Applying,
): Result<ExchangeMember, Problem> {
  if (!exchange) return refuse(unresolved('exchange', 'No such exchange.'))
  if (!joiningKinds.includes(kind)) return refuse(new Problem(problems.notMemberKind))
  if (known) return refuse(new Problem(problems.alreadyMember))
  const { jurisdiction } = exchange
  const country = jurisdiction.split('-', 1)[0] ?? jurisdiction
  if (!jurisdictions.some((own) => own === jurisdiction || own.split('-', 1)[0] === country))
    return refuse(unfit('elsewhere', 'exchange', `The exchange is of ${jurisdiction}.`))
  const stands = standing(exchange, today)
  if (!stands.ok) return stands
  const agrees = agreesTo(exchange, agreed)
  if (!agrees.ok) return agrees
  return ok({
    ...{ orgId: org, operatorId: exchange.orgId, id, exchangeId: exchange.id, jurisdiction, state: 'applied' },
    ...{ reason: null, termsVersion: agreed.termsVersion, termsSha256: agreed.termsSha256, agreedAt: now, level: 0 },
    ...{ decidedAt: null, endedAt: null, createdAt: now, version: 1 },
  })
}

type Moving = (typeof exchangeMemberTransitions)[number]['command']

/** A member moves from its state to another, where one leads there. */
export function moved(
  member: ExchangeMember,
  by: Exclude<Moving, 'exchange_member.apply'>,
  { org, reason = null, now }: { org: OrganisationId; reason?: MemberReason | null; now: Instant },
): Result<ExchangeMember, Problem> {
  const isOwn = by === 'exchange_member.leave'
  if (org !== (isOwn ? member.orgId : member.operatorId)) return refuse(new Problem(problems.notOperator))
  const found = exchangeMemberTransitions.find(({ command, from }) => command === by && from === member.state)
  if (!found) return refuse(new Problem(problems.stateUnfit, { detail: `The membership is ${member.state}.` }))
  const ends = found.to === 'left' || found.to === 'declined'
  const times = { decidedAt: isOwn ? member.decidedAt : now, endedAt: ends ? now : null }
  return ok({ ...member, state: found.to, reason, ...times, version: member.version + 1 })
}

/** By the exchange itself, at once: its operator reinstates it, or does not. */
export const suspended = (member: ExchangeMember, reason: MemberReason, now: Instant): ExchangeMember => ({
  ...member,
  ...{ state: 'suspended', reason, decidedAt: now, version: member.version + 1 },
})

/** Agrees to the terms as they are now. */
export function agreedAnew(
  member: ExchangeMember,
  exchange: Exchange,
  said: Agreed & { readonly org: OrganisationId; readonly now: Instant },
): Result<ExchangeMember, Problem> {
  if (member.orgId !== said.org) return refuse(new Problem(problems.notMemberKind))
  if (member.state === 'declined' || member.state === 'left')
    return refuse(new Problem(problems.stateUnfit, { detail: `The membership is ${member.state}.` }))
  const agrees = agreesTo(exchange, said)
  if (!agrees.ok) return agrees
  const { termsVersion, termsSha256, now: agreedAt } = said
  return ok({ ...member, termsVersion, termsSha256, agreedAt, version: member.version + 1 })
}

/** Whether a member contributes and asks today. An adviser is in the exchange to object for clients, and does neither. */
export function partaking(
  member: ExchangeMember | undefined,
  exchange: Exchange | undefined,
  { kind, today }: { readonly kind: OrganisationKind; readonly today: CalendarDate },
): Result<Enrolled, Problem> {
  const enrols = enrolled(member, exchange, today)
  if (!enrols.ok || memberKinds.includes(kind)) return enrols
  return refuse(new Problem(problems.notActive, { detail: 'An adviser neither contributes nor asks.' }))
}

export interface Enrolled {
  readonly member: ExchangeMember
  readonly exchange: Exchange
}

/** Whether an organisation is in an exchange today: active, bound by the terms as they are, where the law lets it. */
export function enrolled(
  member: ExchangeMember | undefined,
  exchange: Exchange | undefined,
  today: CalendarDate,
): Result<Enrolled, Problem> {
  if (!exchange) return refuse(unresolved('exchange', 'No such exchange.'))
  if (member?.state !== 'active') return refuse(new Problem(problems.notActive))
  if (member.termsVersion !== exchange.terms.version || member.termsSha256 !== exchange.terms.sha256)
    return refuse(new Problem(problems.notActive, { detail: `The terms are now ${exchange.terms.version}.` }))
  const stands = standing(exchange, today)
  return stands.ok ? ok({ member, exchange }) : stands
}

interface Requested extends Pick<ExchangeLoad, 'namespace' | 'openAccounts' | 'points'> {}

/** A member asks for points for a whole book of debts. */
export function requestedLoad(
  asked: Requested,
  member: ExchangeMember | undefined,
  {
    id,
    org,
    kind,
    now,
  }: {
    readonly id: ExchangeLoadId
    readonly org: OrganisationId
    readonly kind: OrganisationKind
    readonly now: Instant
  },
): Result<ExchangeLoad, Problem> {
  if (member?.orgId !== org) return refuse(unresolved('exchangeMember', 'No such membership.'))
  if (!memberKinds.includes(kind))
    return refuse(new Problem(problems.notActive, { detail: 'An adviser has no book of debts.' }))
  if (member.state !== 'active') return refuse(new Problem(problems.notActive))
  const { namespace, openAccounts, points } = asked
  return ok({
    ...{ orgId: org, operatorId: member.operatorId, id, memberId: member.id, namespace, openAccounts, points },
    ...{ spent: 0, state: 'requested', until: null, createdAt: now, version: 1 },
  })
}

/** Its operator lets the member have it until a moment, or does not. */
export function decidedLoad(
  load: ExchangeLoad,
  until: Instant | null,
  { org, now }: { readonly org: OrganisationId; readonly now: Instant },
): Result<ExchangeLoad, Problem> {
  if (load.operatorId !== org) return refuse(new Problem(problems.notOperator))
  if (load.state !== 'requested') return refuse(new Problem(problems.loadStateUnfit))
  if (until !== null && (until <= now || until > addSeconds(now, LOAD_DAYS_MAX * 86_400)))
    return refuse(unfit('loadDatesUnfit', 'until', 'It is over, or more than 90 days away.'))
  return ok({ ...load, state: until === null ? 'declined' : 'approved', until, version: load.version + 1 })
}
