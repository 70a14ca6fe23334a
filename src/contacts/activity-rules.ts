import { isOptedOut, keptOf } from '../accounts/endpoint-rules.ts'
import type { NewId } from '../kernel/id.ts'
import { addSeconds, epochMs, type Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  type Activity,
  type ActivityFlag,
  ActivityId,
  type ActivityTarget,
  type CorrectionKind,
  dispositions,
  type RecentCall,
  type ReportedActivity,
} from './activity-model.ts'
import { activityProblems } from './activity-problems.ts'
import { othersOf } from './discussed-rules.ts'
import { PromiseId } from './promise-model.ts'

/** Clocks of diallers run a little ahead of ours. */
const AHEAD_SECONDS_MAX = 300
const AGE_DAYS_MAX = 730
const DAY_SECONDS = 86_400
/** Two calls nobody answered, closer together than this, ask for a look. */
const REPEAT_SECONDS = 300
const CALLS_A_DAY = 7

interface Recording {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** One contact as a row, or why it cannot be recorded. What it is flagged for never stands in the way. */
export function recordedActivity(
  row: ReportedActivity,
  target: ActivityTarget | undefined,
  { org, now, newId }: Recording,
): Result<Activity, Problem> {
  const refusal = refusalOf(row, target, now)
  if (refusal) return refuse(refusal)
  const about = target as ActivityTarget
  const { promise, recording } = row
  return ok({
    ...{ lenderId: about.lenderId, agencyId: about.agencyId, id: newId(ActivityId), reference: row.reference ?? null },
    ...{ placementId: about.placementId, accountId: about.accountId, jurisdiction: about.jurisdiction },
    ...{ partyId: about.partyId as Activity['partyId'], contactPointId: about.contactPointId },
    debts: othersOf(row, about),
    ...keptOf(about.endpoint?.ok ? about.endpoint.value : null),
    ...{ direction: row.direction, channel: row.channel, disposition: row.disposition },
    ...{ rightParty: row.rightParty ?? null, happenedAt: row.happenedAt, recordedAt: now, recordedBy: org },
    ...{ collectorId: about.collectorId, language: row.language ?? null, talkSeconds: row.talkSeconds ?? null },
    ...{ cause: row.cause ?? null, template: row.template ?? null, decisionId: decisionOf(row, about) },
    permitId: row.permit ?? null,
    ...{ promiseAmount: promise?.amount ?? null, promiseDue: promise?.due ?? null },
    ...{ promiseCurrency: promise ? about.currency : null, promiseId: promise ? newId(PromiseId) : null },
    ...{ recordingSha256: recording?.sha256 ?? null, recordingRetention: recording?.retention ?? null },
    recordingUntil: recording?.until ?? null,
    ...{ flags: flagsOf(row, about), corrects: null, correction: null },
  })
}

function refusalOf(row: ReportedActivity, target: ActivityTarget | undefined, now: Instant): Problem | undefined {
  const { account, placement, contactPoint, collector, happenedAt } = row
  if ((account === undefined) === (placement === undefined)) {
    const detail = 'Name an account or a placement, one of them.'
    return new Problem(activityProblems.subjectUnclear, {
      ...{ detail, errors: [{ pointer: '#/account', code: 'unclear', detail }] },
    })
  }
  const [first, last] = [addSeconds(now, -AGE_DAYS_MAX * DAY_SECONDS), addSeconds(now, AHEAD_SECONDS_MAX)]
  if (happenedAt < first || happenedAt > last) {
    const detail = `${happenedAt} is not between ${first} and ${last}.`
    return new Problem(activityProblems.timeUnfit, {
      ...{ detail, errors: [{ pointer: '#/happenedAt', code: 'unfit', detail }] },
    })
  }
  if (!target) {
    return account
      ? unresolved('account', 'You have no such account.')
      : unresolved('placement', 'You hold no such placement, and never held it.')
  }
  if (!target.partyId) return unresolved('party', 'No such person is on the account.')
  if (contactPoint && !target.contactPointId) return unresolved('contactPoint', 'The person has no such contact point.')
  const unfit = endpointUnfit(row, target)
  if (unfit) return unfit
  if (collector && !target.collectorId) return unresolved('collector', 'You have no such collector.')
  const unknown = (row.debts ?? []).findIndex((_, n) => !target.debts[n])
  if (unknown >= 0) return unresolved(`debts/${unknown}`, 'You have no such debt of the person at this lender.')
  if (row.decision && !target.decision) return unresolved('decision', 'You have no such decision.')
  if (row.permit && !target.permit) return unresolved('permit', 'You have no such permit.')
  return target.taken ? new Problem(activityProblems.recorded) : undefined
}

/** A text that is no endpoint has no hash; one contact used one. */
function endpointUnfit({ contactPoint, endpoint }: ReportedActivity, target: ActivityTarget): Problem | undefined {
  const isTwice = contactPoint !== undefined && endpoint !== undefined
  const refusal = target.endpoint && !target.endpoint.ok ? target.endpoint.refusal : undefined
  if (!isTwice && !refusal) return undefined
  const pointer = isTwice ? '#/endpoint' : '#/endpoint/value'
  const detail = refusal ? `${refusal.detail}.` : 'Name a contact point or an endpoint, one of them.'
  const errors = [{ pointer, code: refusal?.code ?? 'one_of', detail }]
  return new Problem(activityProblems.endpointUnfit, { detail, errors })
}

/** What an outbound contact is flagged for; an inbound one never is. */
export function flagsOf(
  {
    direction,
    channel,
    disposition,
    happenedAt,
  }: Pick<ReportedActivity, 'direction' | 'channel' | 'disposition' | 'happenedAt'>,
  {
    recent,
    decision,
    permit,
    endedAt,
    endpoint,
  }: Pick<ActivityTarget, 'recent' | 'decision' | 'permit' | 'endedAt' | 'endpoint'>,
): readonly ActivityFlag[] {
  if (direction === 'inbound') return []
  const flags: ActivityFlag[] = permit ? permitFlags(permit, decision) : decisionFlags(decision)
  if (endedAt !== null && happenedAt >= endedAt) flags.push('after_holding')
  if (endpoint?.ok && isOptedOut(endpoint.value, { channel, at: happenedAt })) flags.push('opted_out')
  if (channel !== 'phone') return flags
  const before = (seconds: number) =>
    recent.filter(({ at }) => at <= happenedAt && epochMs(happenedAt) - epochMs(at) < seconds * 1000)
  if (dispositions[disposition].unanswered && before(REPEAT_SECONDS).some(({ unanswered }) => unanswered)) {
    flags.push('unanswered_twice')
  }
  if (before(DAY_SECONDS).length + 1 >= CALLS_A_DAY) flags.push('seven_in_a_day')
  return flags
}

/** What its claim decided is the decision of the contact; one that nobody claimed stands for itself. */
const decisionOf = (row: ReportedActivity, { permit }: ActivityTarget) => row.decision ?? permit?.decisionId ?? null

/** A permit that was revoked, had run out, was for something else or was used before lets nothing. */
function permitFlags(
  { isGood, decisionId }: NonNullable<ActivityTarget['permit']>,
  decision: ActivityTarget['decision'],
): ActivityFlag[] {
  if (!isGood) return ['permit_over']
  return decisionId === null ? [] : decisionFlags(decision)
}

/** A decision that said no, and none that let this contact, are told apart. */
function decisionFlags(decision: ActivityTarget['decision']): ActivityFlag[] {
  if (decision?.outcome === 'deny') return ['against_decision']
  return decision?.covers ? [] : ['without_decision']
}

/** What became of one of many. */
export type ActivityFate =
  | { readonly activity: Activity }
  | { readonly already: ActivityId }
  | { readonly refusal: Problem }

/** Many contacts, each by itself: earlier ones of the same request count for those after them. */
export function recordedActivities(
  rows: readonly ReportedActivity[],
  targets: readonly ActivityTarget[],
  recording: Recording,
): readonly ActivityFate[] {
  const byRow = new Map(targets.map((target) => [target.row, target]))
  const calls = new Map<string, RecentCall[]>()
  const made = new Map<string, ActivityId>()
  const spent = new Set<string>()
  return rows.map((row, index): ActivityFate => {
    const found = byRow.get(index)
    const key = found && row.reference ? `${found.lenderId} ${row.happenedAt} ${row.reference}` : undefined
    const known = found?.taken ?? (key === undefined ? undefined : made.get(key))
    if (known) return { already: known }
    const earlier = (found?.partyId && calls.get(found.partyId)) || []
    const permit =
      found?.permit && row.permit && spent.has(row.permit) ? { ...found.permit, isGood: false } : found?.permit
    const target = found && { ...found, permit: permit ?? null, recent: [...found.recent, ...earlier] }
    const result = recordedActivity(row, target, recording)
    if (!result.ok) return { refusal: result.refusal }
    if (row.permit) spent.add(row.permit)
    const activity = result.value
    if (key !== undefined) made.set(key, activity.id)
    if (activity.direction === 'outbound' && activity.channel === 'phone') {
      const call = { at: activity.happenedAt, unanswered: dispositions[activity.disposition].unanswered }
      calls.set(activity.partyId, [...earlier, call].slice(-100))
    }
    return { activity }
  })
}

type Restatable = 'disposition' | 'rightParty' | 'language' | 'talkSeconds' | 'cause' | 'promise'

export type Restated = { readonly [Field in Restatable]?: ReportedActivity[Field] | undefined }

/** The row that replaces another, at the same moment, or why it cannot. */
export function correctedActivity(
  { activity, correctedBy }: { readonly activity: Activity; readonly correctedBy: ActivityId | null },
  {
    kind,
    restated,
    currency,
  }: { readonly kind: CorrectionKind; readonly restated: Restated; readonly currency: string },
  { org, now, newId }: Recording,
): Result<Activity, Problem> {
  if (activity.recordedBy !== org) return refuse(new Problem(activityProblems.wrongRecorder))
  if (correctedBy !== null) return refuse(new Problem(activityProblems.corrected))
  const unfit = unfitFor(activity, kind, restated)
  if (unfit) {
    const errors = [{ pointer: '#/kind', code: 'unfit', detail: unfit }]
    return refuse(new Problem(activityProblems.correctionUnfit, { detail: unfit, errors }))
  }
  const { promise, ...fields } = restated
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return ok({
    ...activity,
    ...given,
    ...(promise ? promised(promise, currency, newId) : {}),
    // A promise nobody made to the person of the record is none.
    ...(kind === 'restated' ? {} : { promiseId: null }),
    // The reference stays with the row it was given for.
    ...{ id: newId(ActivityId), reference: null, recordedAt: now, corrects: activity.id, correction: kind },
  })
}

const promised = ({ amount, due }: NonNullable<Restated['promise']>, currency: string, newId: NewId) => ({
  ...{ promiseAmount: amount, promiseCurrency: currency, promiseDue: due, promiseId: newId(PromiseId) },
})

function unfitFor(activity: Activity, kind: CorrectionKind, restated: Restated): string | undefined {
  const changes = Object.values(restated).some((value) => value !== undefined)
  if (activity.correction === 'recorded_in_error') return 'It was recorded in error: record the contact anew.'
  if (kind !== 'restated') {
    if (changes) return 'Only a restatement takes fields.'
    const dialled =
      activity.direction === 'outbound' &&
      activity.channel === 'phone' &&
      (activity.contactPointId ?? activity.endpointHash) !== null
    return kind === 'wrong_number' && !dialled ? 'It was no outbound call to a number that it names.' : undefined
  }
  return changes ? undefined : 'Nothing is restated.'
}
