import { type ActivityDirection, type ActivityId, type Disposition, dispositions } from '../contacts/activity-model.ts'
import type { NewId } from '../kernel/id.ts'
import { epochMs, type Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  type CallComparison,
  type CallDifference,
  CallDifferenceId,
  type CallRecordId,
  type CallResult,
  type ComparingPhase,
} from './model.ts'
import { type Pair, pairs } from './pairing-rules.ts'
import { moved } from './rules.ts'

/** Calls, or contacts, of one step: some thousands a transaction. */
export const CHUNK_ROWS = 2_000

/** Whose placement a call or a contact concerns, where that is one. */
interface Concerned {
  readonly lenderId: OrganisationId | null
  readonly placementId: PlacementId | null
}

export interface ComparedCall extends Concerned {
  readonly id: CallRecordId
  readonly direction: ActivityDirection
  readonly startedAt: Instant
  readonly result: CallResult
  readonly talkSeconds: number
  /** Of the period, and not only of the tolerance around it. */
  readonly named: boolean
}

export interface ComparedContact extends Concerned {
  readonly id: ActivityId
  readonly direction: ActivityDirection
  readonly happenedAt: Instant
  readonly disposition: Disposition
  readonly talkSeconds: number | null
}

/** The calls of one number, and the contacts with whom it leads to. */
export interface Endpoint {
  readonly calls: readonly ComparedCall[]
  readonly contacts: readonly ComparedContact[]
}

/** What a step found. */
export interface Found {
  readonly matches: readonly Pair<ComparedCall & { at: number }, ComparedContact & { at: number }>[]
  readonly findings: readonly Finding[]
}

export type Finding = Omit<
  CallDifference,
  'agencyId' | 'id' | 'comparisonId' | 'state' | 'code' | 'note' | 'createdAt' | 'answeredAt' | 'version'
>

/** Pairs what each endpoint has, and says what is missing on either side or told otherwise. A contact is paired once. */
export function compareEndpoints(
  endpoints: readonly Endpoint[],
  { toleranceSeconds, talkToleranceSeconds }: Pick<CallComparison, 'toleranceSeconds' | 'talkToleranceSeconds'>,
): Found {
  const used = new Set<string>()
  const matches: Found['matches'][number][] = []
  const findings: Finding[] = []
  for (const { calls, contacts } of endpoints) {
    const paired = new Set<string>()
    for (const direction of ['outbound', 'inbound'] as const) {
      const made = calls.filter((call) => call.direction === direction)
      const told = contacts.filter((contact) => contact.direction === direction && !used.has(contact.id))
      for (const pair of pairs(made.map(timedCall), told.map(timedContact), toleranceSeconds * 1000)) {
        const [call, contact] = pair
        used.add(contact.id)
        paired.add(call.id)
        matches.push(pair)
        if (call.named) findings.push(...toldOtherwise(call, contact, talkToleranceSeconds))
      }
    }
    findings.push(...calls.filter(({ id, named }) => named && !paired.has(id)).map(withoutActivity))
  }
  return { matches, findings }
}

const timedCall = (call: ComparedCall) => ({ ...call, at: epochMs(call.startedAt) })
const timedContact = (contact: ComparedContact) => ({ ...contact, at: epochMs(contact.happenedAt) })

export const withoutActivity = (call: ComparedCall): Finding => ({
  ...{ kind: 'call_without_activity', lenderId: call.lenderId, placementId: call.placementId, callRecordId: call.id },
  ...{ activityId: null, direction: call.direction, happenedAt: call.startedAt, result: call.result },
  ...{ disposition: null, talkCarrier: call.talkSeconds, talkRecorded: null },
})

/** Its number is nobody's on a placement of the agency: no lender learns of it. */
export const toUnknownNumber = (call: ComparedCall): Finding => ({
  ...withoutActivity(call),
  ...{ kind: 'call_to_unknown_number', lenderId: null, placementId: null },
})

export const withoutCall = (contact: ComparedContact): Finding => ({
  ...{ kind: 'activity_without_call', lenderId: contact.lenderId, placementId: contact.placementId },
  ...{ callRecordId: null, activityId: contact.id, direction: contact.direction, happenedAt: contact.happenedAt },
  ...{ result: null, disposition: contact.disposition, talkCarrier: null, talkRecorded: contact.talkSeconds },
})

function toldOtherwise(call: ComparedCall, contact: ComparedContact, talkToleranceSeconds: number): Finding[] {
  const kind = resultDiffers(call.result, contact.disposition)
    ? 'result_differs'
    : contact.talkSeconds !== null && Math.abs(contact.talkSeconds - call.talkSeconds) > talkToleranceSeconds
      ? 'talk_differs'
      : null
  if (kind === null) return []
  return [
    {
      ...{ kind, lenderId: contact.lenderId, placementId: contact.placementId, callRecordId: call.id },
      ...{ activityId: contact.id, direction: call.direction, happenedAt: call.startedAt, result: call.result },
      disposition: contact.disposition,
      ...{ talkCarrier: call.talkSeconds, talkRecorded: contact.talkSeconds },
    },
  ]
}

/** A machine answers the carrier and leaves the person unreached: then either is right. */
const byMachine: readonly Disposition[] = ['voicemail', 'limited_content_message']

/** Whether carrier and agency say that the other did not: somebody took the call, or nobody. */
export function resultDiffers(result: CallResult, disposition: Disposition): boolean {
  const isAnswered = result === 'answered'
  if (byMachine.includes(disposition)) return !isAnswered
  return dispositions[disposition].connected !== isAnswered
}

interface Comparing {
  readonly now: Instant
  readonly newId: NewId
}

export const differenceOf = (
  { agencyId, id: comparisonId }: Pick<CallComparison, 'agencyId' | 'id'>,
  finding: Finding,
  { now, newId }: Comparing,
): CallDifference => ({
  ...{ agencyId, id: newId(CallDifferenceId), comparisonId, ...finding, state: 'open', code: null, note: null },
  ...{ createdAt: now, answeredAt: null, version: 1 },
})

/** What a step adds to a comparison. */
export interface Step {
  readonly calls: number
  readonly contacts: number
  readonly matched: number
  readonly differences: number
  /** How far it came; null once nothing of its phase is left. */
  readonly comparedTo: string | null
}

const nextPhase = { known: 'unknown', unknown: 'contacts', contacts: 'over', over: 'over' } as const satisfies Record<
  ComparingPhase,
  ComparingPhase
>

/** The comparison after a step: compared with the last of them, settled where nothing differs. */
export function stepped(found: CallComparison, step: Step, now: Instant): CallComparison {
  const phase = step.comparedTo === null ? nextPhase[found.phase] : found.phase
  const next: CallComparison = {
    ...{ ...found, phase, comparedTo: step.comparedTo, calls: found.calls + step.calls },
    ...{ contacts: found.contacts + step.contacts, matched: found.matched + step.matched },
    ...{ differences: found.differences + step.differences, unanswered: found.unanswered + step.differences },
  }
  if (phase !== 'over') return { ...next, version: next.version + 1 }
  return { ...moved(next, next.unanswered === 0 ? 'settled' : 'compared', now), comparedAt: now }
}
