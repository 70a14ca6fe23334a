import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Placement } from './model.ts'
import { placementProblems as problems } from './problems.ts'
import type { Return, ReturnId } from './return-model.ts'
import { finish, move } from './rules.ts'
import { standing } from './status-rules.ts'

/** How long the lender has to refuse a return. Silence returns it: nobody is kept at work by not being answered. */
export const RETURN_ANSWER_DAYS = 14

/** A return, and the placement as it stands after it. Notes are sealed apart. */
export interface ReturnChange {
  readonly returned: Omit<Return, 'note' | 'refusalNote'>
  readonly placement: Placement
}

/** The agency asks to give the placement back; the work it owes meanwhile stays owed. */
export function requestReturn(
  placement: Placement,
  { id, code }: { id: ReturnId; code: string },
  now: Instant,
): Result<ReturnChange, Problem> {
  const moved = move(placement, 'placement.request_return', 'return_requested')
  if (!moved.ok) return moved
  const { lenderId, mandateAgencyId: agencyId, id: placementId } = placement
  return ok({
    returned: {
      ...{ lenderId, agencyId, placementId, id, state: 'requested', code, requestedAt: now },
      ...{ answerBy: addHours(now, RETURN_ANSWER_DAYS * 24), endedAt: null, refusalCode: null, version: 1 },
    },
    placement: standing({ ...moved.value, returnRequested: true }),
  })
}

interface Facts {
  readonly returned: Return
  readonly placement: Placement
}

/** The lender takes the placement back: accepted, or unanswered for too long. */
export function takeBack(
  { returned, placement }: Facts,
  how: 'accepted' | 'lapsed',
  now: Instant,
): Result<ReturnChange, Problem> {
  if (returned.state !== 'requested') return refuse(new Problem(problems.returnOver))
  const command = how === 'accepted' ? 'placement.accept_return' : 'placement.lapse_return'
  const ended = finish(placement, { command, to: 'returned', code: returned.code }, now)
  return ended.ok ? ok({ returned: over(returned, how, now), placement: ended.value }) : ended
}

/** A return that nobody answered in time; null where somebody did, or a recall covers it. */
export function lapseReturn(facts: Facts, now: Instant): ReturnChange | null {
  if (facts.returned.answerBy > now || facts.placement.status !== 'return_requested') return null
  const lapsed = takeBack(facts, 'lapsed', now)
  return lapsed.ok ? lapsed.value : null
}

/** The lender refuses with a code, or the agency thinks better of it: what the placement was shows again. */
export function keepWorking(
  { returned, placement }: Facts,
  { how, code }: { how: 'refused' | 'withdrawn'; code: string | null },
  now: Instant,
): Result<ReturnChange, Problem> {
  if (returned.state !== 'requested') return refuse(new Problem(problems.returnOver))
  return ok({
    returned: { ...over(returned, how, now), refusalCode: code },
    placement: standing({ ...placement, returnRequested: false, version: placement.version + 1 }),
  })
}

const over = (returned: Return, state: 'accepted' | 'lapsed' | 'refused' | 'withdrawn', now: Instant): Return => ({
  ...returned,
  state,
  endedAt: now,
  version: returned.version + 1,
})
