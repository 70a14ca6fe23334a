import type { NewId } from '../kernel/id.ts'
import { addSeconds, epochMs, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  type CallComparison,
  CallComparisonId,
  type CallComparisonState,
  type CallRecord,
  CallRecordId,
  callComparisonTransitions,
  type ReportedCall,
} from './model.ts'
import { callProblems as problems } from './problems.ts'

/** Clocks of carriers run a little ahead of ours. */
const AHEAD_SECONDS_MAX = 300
const AGE_DAYS_MAX = 730
const DAY_SECONDS = 86_400
export const PERIOD_DAYS_MAX = 31

/** A record before its number was looked up. */
export type TakenCall = Omit<CallRecord, 'endpointId'> & { readonly number: string | null }

/** What became of one of many. */
export type CallFate =
  | { readonly taken: TakenCall }
  | { readonly already: CallRecordId }
  | { readonly refusal: Problem }

/** What makes two records one. */
export const callKey = ({ reference, startedAt }: Pick<CallRecord, 'reference' | 'startedAt'>): string =>
  `${startedAt} ${reference}`

interface Taking {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** Many records, each by itself. `known` are those taken before, by their keys. */
export function takenCalls(
  rows: readonly ReportedCall[],
  known: ReadonlyMap<string, CallRecordId>,
  { org, now, newId }: Taking,
): readonly CallFate[] {
  const [first, last] = [addSeconds(now, -AGE_DAYS_MAX * DAY_SECONDS), addSeconds(now, AHEAD_SECONDS_MAX)]
  const made = new Map(known)
  return rows.map((row): CallFate => {
    const already = made.get(callKey(row))
    if (already) return { already }
    if (row.startedAt < first || row.startedAt > last) {
      const detail = `${row.startedAt} is not between ${first} and ${last}.`
      const errors = [{ pointer: '#/startedAt', code: 'unfit', detail }]
      return { refusal: new Problem(problems.timeUnfit, { detail, errors }) }
    }
    const id = newId(CallRecordId)
    made.set(callKey(row), id)
    const { reference, direction, startedAt, result, talkSeconds, number = null, recordingReference = null } = row
    const said = { reference, direction, startedAt, result, talkSeconds, number, recordingReference }
    return { taken: { agencyId: org, id, ...said, receivedAt: now } }
  })
}

export interface Opening {
  readonly from: Instant
  readonly until: Instant
  readonly toleranceSeconds: number
  readonly talkToleranceSeconds: number
}

/** A comparison of what was handed in and recorded of a period. */
export function openComparison(opening: Opening, { org, now, newId }: Taking): Result<CallComparison, Problem> {
  const { from, until } = opening
  const isFit = from < until && until <= now && epochMs(until) - epochMs(from) <= PERIOD_DAYS_MAX * DAY_SECONDS * 1000
  if (!isFit) {
    const detail = `It is ${now}: name a period of at most ${PERIOD_DAYS_MAX} days that is over.`
    const errors = [{ pointer: '#/until', code: 'unfit', detail }]
    return refuse(new Problem(problems.periodUnfit, { detail, errors }))
  }
  return ok({
    ...{ agencyId: org, id: newId(CallComparisonId), ...opening, state: 'comparing', phase: 'known', comparedTo: null },
    ...{ calls: 0, contacts: 0, matched: 0, differences: 0, unanswered: 0 },
    ...{ createdAt: now, comparedAt: null, endedAt: null, version: 1 },
  })
}

/** The comparison in a new state. */
export function moved(found: CallComparison, state: CallComparisonState, now: Instant): CallComparison {
  if (!callComparisonTransitions.some(({ from, to }) => from === found.state && to === state)) {
    throw new Error(`a comparison of calls cannot go from ${found.state} to ${state}`)
  }
  const endedAt = state === 'compared' ? null : now
  return { ...found, state, endedAt, version: found.version + 1 }
}

/** With one difference fewer to answer; settled with the last of them. */
export function answered(found: CallComparison, now: Instant): CallComparison {
  const next = { ...found, unanswered: found.unanswered - 1 }
  return next.unanswered === 0 && next.state === 'compared'
    ? moved(next, 'settled', now)
    : { ...next, version: next.version + 1 }
}
