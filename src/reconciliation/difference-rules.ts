import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { codeNamed } from '../placements/dictionary.ts'
import {
  type Accepting,
  type Difference,
  type DifferenceState,
  differenceTransitions,
  type Reconciliation,
  type SideName,
} from './model.ts'
import { reconciliationProblems as problems } from './problems.ts'

const otherSide = { lender: 'agency', agency: 'lender' } as const

interface Answer {
  readonly code: string
  readonly side: SideName
  readonly now: Instant
}

/** Takes the correction on oneself: the agency corrects its books, or the lender its records. */
export function accept(found: Difference, { code, side, now }: Answer): Result<Difference, Problem> {
  const refusal =
    refusedBy(found, 'difference.accept') ?? codeRefusal(code, { blames: otherSide[side], does: 'Accept' })
  if (refusal) return refuse(refusal)
  return ok({ ...ended(found, 'accepted', now), corrects: side, code })
}

/** Says that the other side's record is wrong; that side answers in its own working days. */
export function contest(
  found: Difference,
  { code, side, answerBy }: Omit<Answer, 'now'> & { answerBy: Instant },
): Result<Difference, Problem> {
  const refusal = refusedBy(found, 'difference.contest') ?? codeRefusal(code, { blames: side, does: 'Contest' })
  if (refusal) return refuse(refusal)
  const contested = { contestedBy: side, contestCode: code, answerBy, version: found.version + 1 }
  return ok({ ...found, ...contested, state: 'contested' })
}

/** The side that was contested keeps to its record as well: the difference stands, and both say so. */
export function stand(found: Difference, side: SideName, now: Instant): Result<Difference, Problem> {
  const refusal = refusedBy(found, 'difference.stand')
  if (refusal) return refuse(refusal)
  if (found.contestedBy === side) return refuse(new Problem(problems.differenceNotYours))
  return ok(ended(found, 'standing', now))
}

const ended = (found: Difference, state: DifferenceState, now: Instant): Difference => ({
  ...found,
  ...{ state, answerBy: null, endedAt: now, version: found.version + 1 },
})

function refusedBy({ state }: Difference, command: (typeof differenceTransitions)[number]['command']) {
  const from = differenceTransitions.flatMap((one) => (one.command === command ? [one.from] : []))
  if (from.some((one) => one === state)) return undefined
  const detail = `The difference is ${state}; for this it must be ${from.join(' or ')}.`
  return new Problem(problems.differenceStateUnfit, { detail })
}

/** A code is in the dictionary already: what is left to ask is whose doing it says it was. */
export function codeRefusal(
  code: string,
  { blames, does }: { blames: SideName; does: 'Accept' | 'Contest' },
): Problem | undefined {
  if (codeNamed(code)?.fault !== blames) return undefined
  const whose = does === 'Accept' ? 'the other side’s' : 'your own'
  const detail = `${does} with another code: ${code} says that it is ${whose} doing.`
  return new Problem(problems.codeUnfit, { detail, errors: [{ pointer: '#/code', code: 'unfit', detail }] })
}

/** The reconciliation with the answer to every difference of a kind; its job marks them, some thousands at a time. */
export function acceptAll(found: Reconciliation, answer: Accepting): Result<Reconciliation, Problem> {
  const refusal = codeRefusal(answer.code, { blames: otherSide[answer.side], does: 'Accept' })
  return refusal ? refuse(refusal) : ok({ ...found, accepting: answer, version: found.version + 1 })
}

/** Nobody answered in time: the difference stays in both books, and comes up again with the next statement. */
export const lapsed = (found: Difference, now: Instant): Difference => ended(found, 'lapsed', now)

/** Many differences accepted alike. */
export const acceptThese = (
  found: readonly Difference[],
  { code, side }: Accepting,
  now: Instant,
): readonly Difference[] => found.map((one) => ({ ...ended(one, 'accepted', now), corrects: side, code }))
