import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { ContactDecision, Reservation } from './decision-model.ts'
import { decisionProblems as problems } from './decision-problems.ts'

/** Gives a slot back that was not used: it counts no longer. */
export function release(
  { decision, slot }: { decision: ContactDecision; slot: Reservation | undefined },
  { org, now }: { org: OrganisationId; now: Instant },
): Result<Reservation, Problem> {
  if (decision.askedBy !== org) return refuse(new Problem(problems.notAsker))
  if (!slot || !isHeld(slot, now)) return refuse(new Problem(problems.notHeld))
  return ok({ ...slot, releasedAt: now, version: slot.version + 1 })
}

export const isHeld = ({ expiresAt, releasedAt, usedAt }: Reservation, now: Instant): boolean =>
  releasedAt === null && usedAt === null && expiresAt > now
