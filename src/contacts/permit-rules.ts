import { packs } from '../compliance/index.ts'
import { addHours, addSeconds, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { CollectorId } from '../licensing/index.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Basis } from './decision-facts-rules.ts'
import type { UnsealedDecision } from './decision-model.ts'
import { answerOn } from './decision-rules.ts'
import { type ContactPlan, type Permit, PLAN_HOURS, permitMinutes } from './permit-model.ts'
import { permitProblems as problems } from './permit-problems.ts'

type Looked = Pick<Permit, 'status' | 'ruledBy' | 'nextAllowedAt' | 'issuedAt' | 'notBefore' | 'notAfter' | 'revokedAt'>

/**
 * What a look at the law makes of a permit. Allowed: it is good from now, as long as it stays allowed without us. Refused:
 * one that was handed out is revoked, for good; one that was not waits.
 */
export function lookedAt(
  basis: Basis,
  { channel, status, issuedAt, now }: Pick<Permit, 'channel' | 'status' | 'issuedAt'> & { now: Instant },
): Looked {
  const answer = answerOn(basis, { packs, at: now })
  if (answer.outcome === 'allow') {
    const ends = permitMinutes(channel).map((minutes) => addSeconds(now, minutes * 60))
    const notAfter = ends.find((end) => answerOn(basis, { packs, at: addSeconds(end, -1) }).outcome === 'allow')
    if (notAfter) {
      const good = { ruledBy: null, nextAllowedAt: now, notBefore: now, notAfter, revokedAt: null }
      return { status: 'issued', issuedAt: issuedAt ?? now, ...good }
    }
  }
  const refused = {
    issuedAt,
    ruledBy: answer.ruledBy,
    nextAllowedAt: answer.nextAllowedAt,
    notBefore: null,
    notAfter: null,
  }
  return status === 'issued'
    ? { ...refused, status: 'revoked', revokedAt: now }
    : { ...refused, status: 'waiting', revokedAt: null }
}

export const planEnds = (now: Instant): Instant => addHours(now, PLAN_HOURS)

export const isRunning = ({ endsAt }: Pick<ContactPlan, 'endsAt'>, now: Instant): boolean => now < endsAt

/** Whether a collector may claim it now; `again` where the same collector already did. Anything unsure is refused. */
export function claimable(
  permit: Permit,
  { org, now, collector }: { org: OrganisationId; now: Instant; collector: CollectorId },
): Result<'first' | 'again', Problem> {
  if (permit.askedBy !== org) return refuse(new Problem(problems.notAsker))
  if (permit.status === 'claimed') {
    return permit.claimedBy === collector ? ok('again') : refuse(new Problem(problems.taken))
  }
  const { status, notBefore, notAfter } = permit
  const isGood = status === 'issued' && notBefore !== null && notAfter !== null && notBefore <= now && now < notAfter
  return isGood ? ok('first') : refuse(new Problem(problems.over))
}

/** A permit after the decision at connect: claimed, or revoked by what stands against it after all. */
export function claimedPermit(
  permit: Permit,
  { id, outcome, ruledBy, nextAllowedAt, collectorId, decidedAt }: UnsealedDecision,
): Permit {
  const after = { ...permit, decisionId: id, version: permit.version + 1 }
  if (outcome === 'allow') return { ...after, status: 'claimed', claimedAt: decidedAt, claimedBy: collectorId }
  return { ...after, status: 'revoked', ruledBy, nextAllowedAt, revokedAt: decidedAt, notBefore: null, notAfter: null }
}
