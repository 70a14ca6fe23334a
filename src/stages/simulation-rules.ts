import type { AccountId } from '../accounts/model.ts'
import { addDays, type CalendarDate, calendarDateAt, daysBetween, startOfDay } from '../kernel/calendar-date.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import { type CaseFile, deEscalate, due, type Mover, raise } from './case-rules.ts'
import { type CaseHistory, hardness, type Moment, type StageCase, type StageName, stageNames } from './model.ts'
import {
  LOOK_BACK_DAYS,
  type MonthOutcome,
  type SimulatedMove,
  type Simulation,
  type StageOutcome,
} from './simulation-model.ts'

/** A placement of the past, or a time in which the lender worked an account itself, with its file. */
export interface PastCase {
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  /** When it was accepted; of an account, when it was late and nobody else held it. */
  readonly beganAt: Instant
  readonly endedAt: Instant | null
  readonly now: StageName | null
  readonly history: CaseHistory
}

export interface SimulatedCase {
  readonly now: StageName | null
  /** Null where it had ended by then. */
  readonly last: StageName | null
  /** Those of the days asked about. */
  readonly moves: readonly SimulatedMove[]
}

const NIGHT_HOUR = 2
const ALWAYS = '1900-01-01T00:00:00.000Z' as Instant

/** The nights of a simulation, and of the days before it that decide where its cases begin. */
export const nightsOf = ({ from, until }: Pick<Simulation, 'from' | 'until'>, zone: string): readonly Moment[] =>
  Array.from({ length: daysBetween(from, until) + 1 + LOOK_BACK_DAYS }, (_, index) => {
    const today = addDays(from, index - LOOK_BACK_DAYS)
    return { today, at: addHours(startOfDay(today, zone), NIGHT_HOUR) }
  })

/** The file as the simulation takes it: worked throughout, and approved where that is assumed. */
const assumed = (history: CaseHistory, { assumeApproval }: Pick<Simulation, 'assumeApproval'>): CaseHistory => ({
  ...history,
  active: true,
  approvals: assumeApproval ? stageNames.map((stage) => ({ stage, from: ALWAYS, until: null })) : history.approvals,
})

interface Simulating {
  readonly simulation: Simulation
  readonly nights: readonly Moment[]
  /** What the moves of nobody are made under; it is shown to nobody. */
  readonly mover: Mover
  /** A case of the lender in the first stage, as a form to fill. */
  readonly blank: Omit<StageCase, 'placementId' | 'accountId'>
}

/** Walks a case through its nights by the rules of the nightly job of an automatic policy. */
export function simulate(past: PastCase, { simulation, nights, mover, blank }: Simulating): SimulatedCase {
  const [first] = simulation.stages
  if (!first) return { now: past.now, last: null, moves: [] }
  const policy = { id: simulation.policyId, stages: simulation.stages }
  const history = assumed(past.history, simulation)
  let found: StageCase = {
    ...{ ...blank, placementId: past.placementId, accountId: past.accountId },
    ...(past.placementId === null ? { agencyId: null } : {}),
    ...{ stage: first.stage, channels: first.channels, stageSince: past.beganAt },
  }
  const moves: SimulatedMove[] = []
  for (const moment of nights) {
    if (moment.at <= past.beganAt) continue
    if (past.endedAt !== null && moment.at >= past.endedAt) break
    const moved = night({ found, policy, history }, { moment, mover })
    if (!moved) continue
    if (moment.today >= simulation.from) {
      moves.push({
        ...{ placementId: past.placementId, accountId: past.accountId, on: moment.today },
        ...{ fromStage: found.stage, toStage: moved.next.stage },
        ...{ reason: moved.move.reason, now: past.now },
      })
    }
    found = moved.next
  }
  const end = nights.at(-1)?.at
  const ended = past.endedAt !== null && end !== undefined && past.endedAt <= end
  return { now: past.now, last: ended ? null : found.stage, moves }
}

function night(file: CaseFile, { moment, mover }: { moment: Moment; mover: Mover }) {
  const lowered = deEscalate(file, { moment, mover })
  if (lowered) return lowered
  const target = due(file, moment)
  const raised = target && raise(file, { to: target.stage, moment, mover, lends: true })
  return raised?.ok ? raised.value : null
}

/** Adds cases to what is known of the others. */
export function summed(
  simulation: Simulation,
  cases: readonly SimulatedCase[],
): Pick<Simulation, 'outcomes' | 'months'> {
  const moves = cases.flatMap((one) => one.moves)
  const isUp = ({ fromStage, toStage }: SimulatedMove) => hardness(toStage) > hardness(fromStage)
  const outcomes = simulation.stages.map(({ stage }): StageOutcome => {
    const before = simulation.outcomes.find((outcome) => outcome.stage === stage)
    const into = moves.filter(({ toStage }) => toStage === stage)
    return {
      stage,
      now: (before?.now ?? 0) + cases.filter(({ now }) => now === stage).length,
      simulated: (before?.simulated ?? 0) + cases.filter(({ last }) => last === stage).length,
      raised: (before?.raised ?? 0) + into.filter(isUp).length,
      lowered: (before?.lowered ?? 0) + into.filter((move) => !isUp(move)).length,
    }
  })
  return { outcomes, months: monthsOf(simulation.months, moves, isUp) }
}

function monthsOf(
  before: readonly MonthOutcome[],
  moves: readonly SimulatedMove[],
  isUp: (move: SimulatedMove) => boolean,
): readonly MonthOutcome[] {
  const all = new Map(before.map((outcome) => [`${outcome.month} ${hardness(outcome.stage)}`, outcome]))
  for (const move of moves) {
    const month = `${move.on.slice(0, 7)}-01` as CalendarDate
    const key = `${month} ${hardness(move.toStage)}`
    const known = all.get(key) ?? { month, stage: move.toStage, raised: 0, lowered: 0 }
    all.set(key, isUp(move) ? { ...known, raised: known.raised + 1 } : { ...known, lowered: known.lowered + 1 })
  }
  return [...all].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, outcome]) => outcome)
}

/** The day before today, and ninety days before that, where nothing else is asked. */
export const asked = (
  { from, until }: { readonly from?: CalendarDate | undefined; readonly until?: CalendarDate | undefined },
  now: Instant,
  zone: string,
): Pick<Simulation, 'from' | 'until'> => {
  const last = until ?? addDays(calendarDateAt(now, zone), -1)
  return { from: from ?? addDays(last, -90), until: last }
}
