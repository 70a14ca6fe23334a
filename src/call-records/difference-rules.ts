import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type CallDifference, callDifferenceTransitions } from './model.ts'
import { callProblems as problems } from './problems.ts'

interface Explanation {
  readonly code: NonNullable<CallDifference['code']>
  readonly note: string | null
}

/**
 * The difference as the agency explains it: it accepts that its own record was wrong, or contests the carrier's. One that was
 * contested may be accepted after all. A note is sealed for the lender, so there must be one.
 */
export function explain(
  found: CallDifference,
  to: 'accepted' | 'contested',
  { code, note, now }: Explanation & { readonly now: Instant },
): Result<CallDifference, Problem> {
  if (!callDifferenceTransitions.some((one) => one.from === found.state && one.to === to)) {
    return refuse(new Problem(problems.stateUnfit, { detail: `The difference is ${found.state}.` }))
  }
  if (note !== null && found.lenderId === null) {
    const detail = 'Leave the note out.'
    return refuse(new Problem(problems.noteUnread, { detail, errors: [{ pointer: '#/note', code: 'unread', detail }] }))
  }
  return ok({ ...found, state: to, code, answeredAt: now, version: found.version + 1 })
}
