import type { ContactPointId, PartyId } from '../accounts/model.ts'
import { addHours, addSeconds, type Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { NoticeTarget } from '../notices/index.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { ActivityId, CallBack, CallBackId, CallBackState } from './call-back-model.ts'
import { callBackProblems as problems } from './call-back-problems.ts'
import type { PreferenceChannel } from './model.ts'
import { preferenceProblems } from './problems.ts'

const MINUTES = 30
const HOURS_MAX = 24
const AHEAD_HOURS_MAX = 90 * 24
/** Clocks differ a little; what was asked longer ago than a week is no call-back any more. */
const CLOCK_HOURS = 1
const AGE_HOURS_MAX = 7 * 24

export interface AskedFor {
  readonly account?: unknown
  readonly placement?: unknown
  readonly channel: PreferenceChannel
  readonly contactPoint?: ContactPointId | undefined
  readonly askedAt: Instant
  readonly from: Instant
  readonly until?: Instant | undefined
}

interface Found {
  readonly target: NoticeTarget | undefined
  readonly point: { readonly id: ContactPointId; readonly partyId: PartyId } | undefined
}

const unfit = (field: string, detail: string) =>
  new Problem(problems.timeUnfit, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })

function unfitness({ askedAt, from, until }: Required<AskedFor> & { until: Instant }, now: Instant) {
  if (askedAt > addHours(now, CLOCK_HOURS)) return unfit('askedAt', 'It lies in the future.')
  if (askedAt < addHours(now, -AGE_HOURS_MAX)) return unfit('askedAt', 'It was asked longer ago than seven days.')
  if (from < askedAt) return unfit('from', 'It begins before it was asked for.')
  if (from > addHours(askedAt, AHEAD_HOURS_MAX)) return unfit('from', 'At most ninety days ahead.')
  if (until <= from) return unfit('until', 'It ends before it begins.')
  if (until > addHours(from, HOURS_MAX)) return unfit('until', 'A window of at most twenty-four hours.')
  return undefined
}

/** What was agreed, as a row, or why it cannot be. */
export function agreed(
  asked: AskedFor,
  { target, point }: Found,
  { id, org, now }: { id: CallBackId; org: OrganisationId; now: Instant },
): Result<CallBack, Problem> {
  if ((asked.account === undefined) === (asked.placement === undefined)) {
    const detail = 'Name an account or a placement, one of them.'
    const errors = [{ pointer: '#/account', code: 'unclear', detail }]
    return refuse(new Problem(preferenceProblems.subjectUnclear, { detail, errors }))
  }
  if (!target)
    return refuse(unresolved(asked.account ? 'account' : 'placement', 'You have no such account or placement.'))
  if (!target.partyId) return refuse(unresolved('party', 'No such person is on the account.'))
  if (asked.contactPoint && point?.partyId !== target.partyId)
    return refuse(unresolved('contactPoint', 'The person has no such contact point.'))
  const { channel, askedAt, from, until = addSeconds(from, MINUTES * 60) } = asked
  const problem = unfitness({ ...asked, until } as Required<AskedFor> & { until: Instant }, now)
  if (problem) return refuse(problem)
  return ok({
    ...{ lenderId: target.lenderId, agencyId: org === target.lenderId ? null : org, id },
    ...{ accountId: target.accountId, partyId: target.partyId, placementId: target.placementId, askedOf: org },
    ...{ channel, contactPointId: point?.id ?? null, askedAt, from, until, status: 'agreed' },
    ...{ activityId: null, closedAt: null, cancelledBy: null, dueToldAt: null, recordedAt: now, version: 1 },
  })
}

interface Closing {
  readonly org: OrganisationId
  readonly lends: boolean
  readonly now: Instant
}

const refusal = (callBack: CallBack, { org, lends }: Closing, from: readonly CallBack['status'][]) => {
  if (!lends && callBack.askedOf !== org) return new Problem(preferenceProblems.notRecorder)
  return from.includes(callBack.status) ? undefined : new Problem(problems.closed)
}

/** Who called, and when, where a contact is named. */
export interface Contacted {
  readonly id: ActivityId
  readonly partyId: CallBack['partyId']
  readonly happenedAt: Instant
}

/** It was kept: by a contact with that person after it was asked for, or on the word of whoever was asked. */
export function completed(
  callBack: CallBack,
  { activity, contacted }: { activity: ActivityId | undefined; contacted: Contacted | undefined },
  context: Closing,
): Result<CallBack, Problem> {
  const problem = refusal(callBack, context, ['agreed', 'missed'])
  if (problem) return refuse(problem)
  if (activity && contacted?.partyId !== callBack.partyId)
    return refuse(unresolved('activity', 'No contact with this person has this id.'))
  if (contacted && contacted.happenedAt < callBack.askedAt)
    return refuse(unfit('activity', 'That contact was before it was asked for.'))
  const closedAt = contacted?.happenedAt ?? context.now
  return ok({
    ...{ ...callBack, status: 'done', activityId: activity ?? null, closedAt, version: callBack.version + 1 },
  })
}

/** Nobody called in its time, which is over. */
export function missed(callBack: CallBack, context: Closing): Result<CallBack, Problem> {
  const problem = refusal(callBack, context, ['agreed'])
  if (problem) return refuse(problem)
  if (context.now < callBack.until) return refuse(new Problem(problems.running))
  return ok({ ...callBack, status: 'missed', closedAt: context.now, version: callBack.version + 1 })
}

/** It is wanted no more: from now on it lets nothing. */
export function cancelled(callBack: CallBack, context: Closing): Result<CallBack, Problem> {
  const problem = refusal(callBack, context, ['agreed'])
  if (problem) return refuse(problem)
  const closed = { status: 'cancelled', cancelledBy: 'organisation', closedAt: context.now } as const
  return ok({ ...callBack, ...closed, version: callBack.version + 1 })
}

/** What its job finds: its time has come, or is over, and when to look again. */
export interface Watched {
  readonly kind: 'due' | 'done' | 'missed' | 'waiting' | 'closed'
  readonly next: CallBack | null
  readonly again: Instant | null
}

/**
 * Looks at a call-back when its time comes, and again when it is over: then a contact in its time was it, and where there was
 * none it was missed. One that somebody spoke about meanwhile is left alone.
 */
export function watched(callBack: CallBack | undefined, contacted: Contacted | undefined, now: Instant): Watched {
  if (callBack?.status !== 'agreed') return { kind: 'closed', next: null, again: null }
  const version = callBack.version + 1
  if (now < callBack.from) return { kind: 'waiting', next: null, again: callBack.from }
  if (now >= callBack.until) {
    const next: CallBack = contacted
      ? { ...callBack, status: 'done', activityId: contacted.id, closedAt: contacted.happenedAt, version }
      : { ...callBack, status: 'missed', closedAt: now, version }
    return { kind: contacted ? 'done' : 'missed', next, again: null }
  }
  if (callBack.dueToldAt !== null) return { kind: 'waiting', next: null, again: callBack.until }
  return { kind: 'due', next: { ...callBack, dueToldAt: now, version }, again: callBack.until }
}

export const stateOf = ({ status, from, until }: CallBack, now: Instant): CallBackState =>
  status !== 'agreed' ? status : now < from ? 'upcoming' : now < until ? 'due' : 'overdue'
