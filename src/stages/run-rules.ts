import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { adopt, type CaseFile, deEscalate, due, type Moved, raise } from './case-rules.ts'
import { pastDueSince } from './gate-rules.ts'
import type { CaseHistory, CollectionPolicy, Moment, PolicyScope, StageCase, StageMoveId } from './model.ts'
import { covers, runsOn } from './policy-rules.ts'

/** A case as the nightly job finds it. */
export interface Looked {
  readonly found: StageCase
  readonly scope: PolicyScope
  readonly history: CaseHistory
}

/** What comes of a look: a move, a proposal that is new or gone, the end of a case of the lender’s own, or nothing. */
export type Outcome =
  | { readonly kind: 'moved'; readonly moved: Moved }
  | { readonly kind: 'proposed' | 'unproposed' | 'ended'; readonly next: StageCase }

const said = (value: string | null): number => (value === null ? 0 : 1)

/** Of policies in force, the one for a case that says most: the segment before the product before the place. */
export function policyFor<Policy extends CollectionPolicy>(
  policies: readonly Policy[],
  scope: PolicyScope,
  at: Instant,
): Policy | undefined {
  const weight = ({ segment, product, jurisdiction }: PolicyScope) =>
    1_000 * said(segment) + 100 * said(product) + (jurisdiction?.length ?? 0)
  return policies
    .filter((policy) => runsOn(policy, at) && covers(policy, scope))
    .toSorted((one, other) => weight(other) - weight(one))[0]
}

interface Night {
  readonly policies: readonly CollectionPolicy[]
  readonly today: (zone: string) => CalendarDate
  readonly now: Instant
  readonly newId: () => StageMoveId
}

/**
 * Looks at one case: under the next policy where its own is over; else to a gentler stage where the borrower engaged; else
 * to the next stage where every gate is passed, or, where the policy is not automatic, a proposal of it.
 */
export function look({ found, scope, history }: Looked, { policies, today, now, newId }: Night): Outcome | null {
  const moment: Moment = { at: now, today: today(history.zone) }
  if (found.placementId === null && isOver(history, moment)) {
    return { kind: 'ended', next: { ...found, ...proposal(null, null), endedAt: now, version: found.version + 1 } }
  }
  const mover = { id: newId(), by: null }
  const policy = policies.find(({ id }) => id === found.policyId)
  if (!policy) return null
  const successor = runsOn(policy, now) ? undefined : policyFor(policies, scope, now)
  const adopted = successor && adopt(found, successor, { mover, moment })
  if (adopted) return { kind: 'moved', moved: adopted }
  const file: CaseFile = { found, policy, history }
  const lowered = deEscalate(file, { mover, moment })
  if (lowered) return { kind: 'moved', moved: lowered }
  return ahead(file, { moment, automatic: policy.automatic, mover })
}

/** A lender works an account itself while it is past due, owed and held by nobody. */
const isOver = (history: CaseHistory, { today }: Moment): boolean =>
  !history.active || pastDueSince(history, today) === null

function ahead(
  file: CaseFile,
  { moment, automatic, mover }: { moment: Moment; automatic: boolean; mover: { id: StageMoveId; by: null } },
): Outcome | null {
  const { found } = file
  const target = due(file, moment)
  if (!target) {
    if (!found.proposedStage) return null
    return { kind: 'unproposed', next: { ...found, ...proposal(null, null), version: found.version + 1 } }
  }
  if (automatic) {
    const raised = raise(file, { to: target.stage, mover, moment, lends: true })
    return raised.ok ? { kind: 'moved', moved: raised.value } : null
  }
  if (found.proposedStage === target.stage) return null
  return { kind: 'proposed', next: { ...found, ...proposal(target.stage, moment.at), version: found.version + 1 } }
}

const proposal = (proposedStage: StageCase['proposedStage'], proposedAt: Instant | null) => ({
  proposedStage,
  proposedAt,
})

const NIGHT_HOUR = 2

/** Two o'clock of the next night, where the lender is. */
export const nextNight = (now: Instant, zone: string): Instant =>
  addHours(startOfDay(addDays(calendarDateAt(now, zone), 1), zone), NIGHT_HOUR)
