import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { announced, over } from './ending-rules.ts'
import type { Placement, PlacementCommand } from './model.ts'
import { isBorneOut, type ObjectionGrounds } from './objection-rules.ts'
import {
  answerBy,
  attestBy,
  dateUnfit,
  extensionMoment,
  objectBy,
  recallMoment,
  type WantedDay,
} from './recall-clock.ts'
import {
  type DisputeCaseId,
  type Moment,
  type PlacementRecall,
  type PlacementRecallCommand,
  placementRecallTransitions,
  type RecallClock,
  type RecallMode,
} from './recall-model.ts'
import { recallProblems as problems } from './recall-problems.ts'
import { withNext } from './recall-steps.ts'
import { finish, move } from './rules.ts'
import { standing } from './status-rules.ts'

/** A recall and its placement: what a change is decided on and what it leaves behind. */
export interface RecallFile {
  readonly recall: PlacementRecall
  readonly placement: Placement
}

export interface Wanted
  extends WantedDay,
    Pick<PlacementRecall, 'id' | 'recallId' | 'mode' | 'reason' | 'contactRule' | 'note'> {}

/** What is wanted of one placement, as a caller says it. */
export const wantedBy = (
  input: Pick<Wanted, 'mode' | 'reason' | 'contactRule'> & {
    readonly recallOn?: CalendarDate | undefined
    readonly noticeDays?: number | undefined
  },
  id: PlacementRecall['id'],
): Wanted => ({
  ...{ id, recallId: null, note: null, mode: input.mode, reason: input.reason, contactRule: input.contactRule },
  ...{ recallOn: input.recallOn ?? null, noticeDays: input.noticeDays ?? null },
})

/** Recalls a held placement: announced with a time to object, or at once. */
export function requestRecall(
  placement: Placement,
  { recallOn, noticeDays, ...wanted }: Wanted,
  { clock, moment }: { clock: RecallClock; moment: Moment },
): Result<RecallFile, Problem> {
  const { now } = moment
  if (placement.recallState !== null) return refuse(new Problem(problems.underRecall))
  const moved = move(placement, 'placement.recall', 'recall_pending')
  if (!moved.ok) return moved
  const recallAt = momentOf(wanted.mode, { recallOn, noticeDays }, { clock, now })
  if (!recallAt.ok) return recallAt
  const isImmediate = wanted.mode === 'immediate'
  const requested = announced(
    placement,
    {
      ...{ ...wanted, cause: 'recall', clock, recallAt: recallAt.value },
      objectBy: isImmediate ? null : objectBy(recallAt.value, clock, moment),
    },
    moment,
  )
  if (isImmediate) return final({ recall: requested, placement }, 'placement.recall', moment)
  return ok({
    recall: withNext(requested),
    placement: standing({ ...placement, recallState: 'pending', version: placement.version + 1 }),
  })
}

function momentOf(
  mode: RecallMode,
  wanted: WantedDay,
  { clock, now }: { clock: RecallClock; now: Instant },
): Result<Instant, Problem> {
  if (mode === 'pending') return recallMoment(wanted, clock, now)
  if (wanted.recallOn === null && wanted.noticeDays === null) return ok(now)
  return dateUnfit('An immediate recall is final at once: leave recallOn and noticeDays out.')
}

/** The recall is final: the agency no longer holds the account, and its remaining duties have their times. */
function final(
  { recall, placement }: RecallFile,
  command: PlacementCommand,
  moment: Moment,
): Result<RecallFile, Problem> {
  const finished = finish(placement, { command, to: 'recalled', code: recall.reason }, moment.now)
  if (!finished.ok) return finished
  return ok({ recall: over(recall, moment), placement: finished.value })
}

/** The recall one step on, when its table leads on from where it is. */
export function moveRecall(recall: PlacementRecall, command: PlacementRecallCommand): Result<PlacementRecall, Problem> {
  const from = placementRecallTransitions.flatMap((line) => (line.command === command && line.from ? [line.from] : []))
  if ((from as readonly string[]).includes(recall.state)) return ok({ ...recall, version: recall.version + 1 })
  const needed = [...new Set(from)].join(' or ')
  const detail = `The recall is ${recall.state}; ${command} needs it to be ${needed}.`
  return refuse(new Problem(problems.stateUnfit, { detail }))
}

const pendingAgain = ({ recall, placement }: RecallFile): RecallFile => ({
  recall: withNext({ ...recall, state: 'pending' }),
  placement: standing({ ...placement, recallState: 'pending', version: placement.version + 1 }),
})

/**
 * The agency objects within its time: the recall waits for the lender's answer. Whether the file bears it out is kept with it;
 * one it does not is no less an objection, for the agency may know what the file does not yet.
 */
export function object(
  { recall, placement }: RecallFile,
  { code, dispute = null, grounds }: { code: string; dispute?: DisputeCaseId | null; grounds: ObjectionGrounds },
  moment: Moment,
): Result<RecallFile, Problem> {
  const { now } = moment
  const moved = moveRecall(recall, 'placement_recall.object')
  if (!moved.ok) return moved
  if (recall.objectBy === null || recall.objectBy <= now) return refuse(new Problem(problems.objectionClosed))
  return ok({
    recall: withNext({
      ...moved.value,
      ...{
        state: 'objected',
        objection: code,
        objectionCase: dispute,
        objectionSupported: isBorneOut(code, grounds),
        objectedAt: now,
        decideBy: answerBy(recall.clock, moment),
      },
      ...{ decision: null, decidedAt: null },
    }),
    placement: standing({ ...placement, recallState: 'objected', version: placement.version + 1 }),
  })
}

/** The lender gives the agency more time; it may object again before that is over. */
export function extend(
  { recall, placement }: RecallFile,
  recallOn: CalendarDate,
  moment: Moment,
): Result<RecallFile, Problem> {
  const { now } = moment
  const moved = moveRecall(recall, 'placement_recall.extend')
  if (!moved.ok) return moved
  if (recall.extensions >= recall.clock.extensionsMax) return refuse(new Problem(problems.extensionsUsed))
  const recallAt = extensionMoment(recall, recallOn, now)
  if (!recallAt.ok) return recallAt
  const extended: PlacementRecall = {
    ...moved.value,
    ...{ decision: 'extended', decidedAt: now, extensions: recall.extensions + 1, recallAt: recallAt.value },
    objectBy: objectBy(recallAt.value, recall.clock, moment),
    attestBy: attestBy(recallAt.value, recall.clock, moment),
  }
  return ok(pendingAgain({ recall: extended, placement }))
}

/** The lender insists: no further objection, and final at its day, or now where that has passed. */
export const insist = (file: RecallFile, moment: Moment): Result<RecallFile, Problem> =>
  overruled(file, { command: 'placement_recall.insist', decision: 'insisted' }, moment)

/** Nobody answered the objection in time: the recall goes on. Null where it was answered, or the time is not over. */
export function timeOut(file: RecallFile, moment: Moment): Result<RecallFile, Problem> | null {
  const { state, decideBy } = file.recall
  if (state !== 'objected' || decideBy === null || decideBy > moment.now) return null
  return overruled(file, { command: 'placement_recall.time_out', decision: 'timed_out' }, moment)
}

function overruled(
  { recall, placement }: RecallFile,
  { command, decision }: { command: PlacementRecallCommand & PlacementCommand; decision: 'insisted' | 'timed_out' },
  moment: Moment,
): Result<RecallFile, Problem> {
  const { now } = moment
  const moved = moveRecall(recall, command)
  if (!moved.ok) return moved
  const file = { recall: { ...moved.value, decision, decidedAt: now, objectBy: null }, placement }
  return recall.recallAt <= now ? final(file, command, moment) : ok(pendingAgain(file))
}

/** The lender takes the recall back: the placement is again what it was, with the holds placed and lifted meanwhile. */
export function withdraw({ recall, placement }: RecallFile, now: Instant): Result<RecallFile, Problem> {
  const moved = moveRecall(recall, 'placement_recall.withdraw')
  if (!moved.ok) return moved
  return ok({
    recall: withNext({ ...moved.value, state: 'withdrawn', withdrawnAt: now, objectBy: null }),
    placement: standing({ ...placement, recallState: null, version: placement.version + 1 }),
  })
}

/** What an agency attests: when contact ceased, and how many promises of the borrower are outstanding. */
export interface Attestation {
  readonly ceasedAt: Instant
  readonly promisesOutstanding: number
}

/** The agency attests that contact has ceased. A recall still pending is final with it. */
export function attest(
  file: RecallFile,
  { ceasedAt, promisesOutstanding }: Attestation,
  moment: Moment,
): Result<RecallFile, Problem> {
  const { now } = moment
  const moved = moveRecall(file.recall, 'placement_recall.attest')
  if (!moved.ok) return moved
  if (file.recall.attestedAt !== null) return refuse(new Problem(problems.attested))
  if (ceasedAt > now) return refuse(inFuture('ceasedAt'))
  const attested = { ...moved.value, ceasedAt, promisesOutstanding, attestedAt: now }
  return file.recall.state === 'pending'
    ? final({ ...file, recall: attested }, 'placement_recall.attest', moment)
    : ok({ ...file, recall: withNext(attested) })
}

export function inFuture(field: string, detail = `${field} lies in the future.`): Problem {
  return new Problem(problems.momentUnfit, {
    detail,
    errors: [{ pointer: `#/${field}`, code: 'moment_unfit', detail }],
  })
}

/** The day of a pending recall has come. Null where it was moved meanwhile, or the day is yet to come. */
export function conclude(file: RecallFile, moment: Moment): Result<RecallFile, Problem> | null {
  const { state, recallAt, version } = file.recall
  if (state !== 'pending' || recallAt > moment.now) return null
  return final({ ...file, recall: { ...file.recall, version: version + 1 } }, 'placement_recall.conclude', moment)
}
