import { keptOf } from '../accounts/endpoint-rules.ts'
import type { ContactPointId } from '../accounts/model.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { NoticeTarget } from '../notices/index.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type {
  ConsentBasis,
  ConsentCovers,
  ConsentLink,
  ConsentNotice,
  Preference,
  PreferenceChannel,
  PreferenceId,
  PreferenceKind,
  WishedEndpoint,
} from './model.ts'
import { preferenceProblems as problems } from './problems.ts'

export interface Said {
  readonly account?: unknown
  readonly placement?: unknown
  readonly contactPoint?: ContactPointId | undefined
  readonly endpoint?: unknown
  readonly kind: PreferenceKind
  readonly covers?: ConsentCovers | undefined
  readonly basis?: ConsentBasis | undefined
  readonly notice?: ConsentNotice | undefined
  readonly chain?: readonly ConsentLink[] | undefined
  readonly debtOnly?: boolean | undefined
  readonly channels?: readonly PreferenceChannel[] | undefined
  readonly days?: readonly number[] | undefined
  readonly hours?: { readonly from: string; readonly until: string } | undefined
  readonly givenAt: Instant
  readonly from?: Instant | undefined
  readonly until?: Instant | undefined
}

export interface Found {
  readonly target: NoticeTarget | undefined
  readonly endpoint: WishedEndpoint | undefined
}

/** Clocks differ a little; what was said longer ago than two years is not recorded as new. */
const AHEAD_HOURS = 1
const AGE_HOURS_MAX = 2 * 366 * 24

const unfit = (field: string, detail: string) =>
  new Problem(problems.unfit, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })

/** What a kind must say, and what it has no use for. */
function unfitness({
  kind,
  covers,
  channels,
  contactPoint,
  endpoint,
  days,
  hours,
  from,
  until,
  givenAt,
}: Said): Problem | undefined {
  const isNamed = contactPoint !== undefined || endpoint !== undefined
  if (contactPoint !== undefined && endpoint !== undefined)
    return unfit('endpoint', 'Name a contact point or an endpoint, one of them.')
  if ((kind === 'consent') !== (covers !== undefined))
    return unfit('covers', kind === 'consent' ? 'Say what the consent covers.' : 'Only a consent covers something.')
  if (kind === 'inconvenient_time' && !days && !hours) return unfit('hours', 'Name days, hours or both.')
  if (kind === 'inconvenient_place' && !isNamed) return unfit('contactPoint', 'Name the contact point of the place.')
  if (kind === 'opt_out' && !channels && !isNamed) return unfit('channels', 'Name channels, a contact point or both.')
  if (kind === 'preferred' && !channels && !hours) return unfit('channels', 'Name channels, hours or both.')
  if (kind === 'opt_out' && (days || hours))
    return unfit('hours', 'Times not to be contacted at are `inconvenient_time`.')
  if (until !== undefined && until <= (from ?? givenAt)) return unfit('until', 'It ends before it begins.')
  return undefined
}

/** A consent says how it came about, and carries what that needs. */
function originUnfit({
  kind,
  covers,
  basis,
  notice,
  chain,
  debtOnly,
  contactPoint,
  endpoint,
  givenAt,
}: Said): Problem | undefined {
  if (debtOnly && kind !== 'consent') return unfit('debtOnly', 'Only a consent is for one debt alone.')
  if (basis && covers !== 'address') return unfit('basis', 'Only consent to use an address has a basis.')
  if (basis && basis !== 'direct' && !contactPoint && !endpoint)
    return unfit('contactPoint', 'Name the address that came about so.')
  if ((basis === 'creditor_notice') !== (notice !== undefined))
    return unfit('notice', notice ? 'Only of the basis `creditor_notice`.' : 'Say what the creditor told, and when.')
  if ((basis === 'prior_collector') !== (chain !== undefined))
    return unfit('chain', chain ? 'Only of the basis `prior_collector`.' : 'Name the collectors that had it before.')
  if (notice && notice.optOutBy <= notice.sentOn) return unfit('notice/optOutBy', 'It could not be opted out of.')
  return notice && notice.sentOn > givenAt.slice(0, 10)
    ? unfit('notice/sentOn', 'The notice comes before the consent that it brings.')
    : undefined
}

/** A text that is no number, mailbox or address has no hash; nor has anything of a person whose data was erased. */
function endpointUnfit(endpoint: Found['endpoint']): Problem | undefined {
  const { used = null, pointId = null } = endpoint ?? {}
  if (used === null) return undefined
  if (!used.ok) return unfit('endpoint/value', `${used.refusal.detail}.`)
  return used.value.hash === null && pointId === null
    ? unfit('endpoint', 'The personal data of this person was erased.')
    : undefined
}

/** Something a person said, as a row, or why it cannot be recorded. */
export function recorded(
  said: Said,
  { target, endpoint }: Found,
  { id, org, now }: { id: PreferenceId; org: OrganisationId; now: Instant },
): Result<Preference, Problem> {
  if ((said.account === undefined) === (said.placement === undefined)) {
    const detail = 'Name an account or a placement, one of them.'
    return refuse(
      new Problem(problems.subjectUnclear, { detail, errors: [{ pointer: '#/account', code: 'unclear', detail }] }),
    )
  }
  if (!target)
    return refuse(unresolved(said.account ? 'account' : 'placement', 'You have no such account or placement.'))
  if (!target.partyId) return refuse(unresolved('party', 'No such person is on the account.'))
  if (said.contactPoint && !endpoint?.pointId)
    return refuse(unresolved('contactPoint', 'The person has no such contact point.'))
  const problem = unfitness(said) ?? originUnfit(said) ?? endpointUnfit(endpoint)
  if (problem) return refuse(problem)
  if (said.givenAt > addHours(now, AHEAD_HOURS) || said.givenAt < addHours(now, -AGE_HOURS_MAX)) {
    const detail = `${said.givenAt} is in the future or longer ago than two years.`
    return refuse(
      new Problem(problems.timeUnfit, { detail, errors: [{ pointer: '#/givenAt', code: 'unfit', detail }] }),
    )
  }
  const { kind, covers = null, basis = covers === 'address' ? 'direct' : null, notice = null, chain = null } = said
  const { debtOnly = false, channels = null, days = null, hours, givenAt, from = givenAt, until = null } = said
  return ok({
    ...{ lenderId: target.lenderId, agencyId: org === target.lenderId ? null : org, id },
    ...{ accountId: target.accountId, partyId: target.partyId, placementId: target.placementId, givenTo: org },
    ...{
      kind,
      covers,
      basis,
      notice,
      chain,
      debtOnly,
      channels,
      contactPointId: endpoint?.pointId ?? null,
      ...keptOf(endpoint?.used?.ok ? endpoint.used.value : null),
      days: days?.map(String) ?? null,
    },
    ...{ hoursFrom: hours?.from ?? null, hoursUntil: hours?.until ?? null },
    ...{ givenAt, from, until, withdrawnAt: null, recordedAt: now, version: 1 },
  })
}

/** From now on it holds no more; that it held until now stays known. */
export function withdraw(
  preference: Preference,
  { org, lends, now }: { org: OrganisationId; lends: boolean; now: Instant },
): Result<Preference, Problem> {
  if (!lends && preference.givenTo !== org) return refuse(new Problem(problems.notRecorder))
  if (preference.withdrawnAt !== null) return refuse(new Problem(problems.withdrawn))
  const ends = preference.until !== null && preference.until < now ? preference.until : now
  const until = ends < preference.from ? preference.from : ends
  return ok({ ...preference, until, withdrawnAt: now, version: preference.version + 1 })
}
