import { agreeable } from '../agreements/agreement-rules.ts'
import type { Ground } from '../agreements/index.ts'
import { endedWith, type Followed, followed } from '../agreements/joint-rules.ts'
import type { Agreement } from '../agreements/model.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { JointAgreement, JointShare, JointStatus, RefusalCode, ShareState } from './model.ts'
import { jointProblems as problems } from './problems.ts'
import { type Acting, revised } from './rules.ts'

/** A share and the plan it is of, as the caller reads them. */
export interface ShareFile {
  readonly share: JointShare | undefined
  readonly plan: JointAgreement | undefined
}

/** The creditor's own share, in one of these states, while the plan is in this one. */
function answerable(
  { share, plan }: ShareFile,
  { org, from, during }: { org: OrganisationId; from: readonly ShareState[]; during: JointStatus },
): Result<JointShare, Problem> {
  if (!share || !plan) return refuse(notFound())
  if (share.creditorId !== org) return refuse(new Problem(problems.creditorActs))
  if (plan.status !== during || !from.includes(share.state)) {
    const detail = `The share is ${share.state}, the joint agreement ${plan.status}.`
    return refuse(new Problem(problems.shareStateUnfit, { detail }))
  }
  return ok(share)
}

/** The creditor says that it is owed what its books say, and takes part. */
export function claimed(
  file: ShareFile,
  ground: Ground | undefined,
  { org, now }: Acting,
): Result<JointShare, Problem> {
  const share = answerable(file, { org, from: ['invited', 'declined'], during: 'gathering' })
  if (!share.ok) return share
  const claim = ground ? agreeable(ground) : 0n
  if (claim <= 0n) return refuse(new Problem(problems.nothingOwed))
  return ok(revised(share.value, { state: 'claimed', claim, claimedAt: now }))
}

export function declined(file: ShareFile, { org, now }: Acting): Result<JointShare, Problem> {
  const share = answerable(file, { org, from: ['invited'], during: 'gathering' })
  return share.ok ? ok(revised(share.value, { state: 'declined', answeredAt: now })) : share
}

/** The creditor's word on the terms: null accepts. */
export function answered(
  file: ShareFile,
  refusalCode: RefusalCode | null,
  { org, now }: Acting,
): Result<JointShare, Problem> {
  const share = answerable(file, { org, from: ['offered'], during: 'proposed' })
  if (!share.ok) return share
  const state = refusalCode === null ? 'accepted' : 'refused'
  return ok(revised(share.value, { state, refusalCode, answeredAt: now }))
}

/** What the creditor's job does in the creditor's own books. */
export interface Following {
  readonly share: JointShare
  readonly step: 'nothing' | 'told' | 'began' | 'resumed' | 'ended'
  readonly began: Followed | null
  readonly ended: Agreement | null
}

const over: readonly JointStatus[] = ['completed', 'broken', 'cancelled']
const live: readonly ShareState[] = ['invited', 'declined', 'claimed', 'offered', 'accepted', 'refused']

interface Books {
  readonly plan: JointAgreement
  readonly ground: Ground | undefined
  readonly standing: readonly Agreement[]
  /** The account has a share in another joint agreement that gathers, waits or runs. */
  readonly isElsewhere: boolean
}

/** Makes the creditor's books follow the plan: told of it, begun with it, ended with it. Done twice, it is done once. */
export function following(share: JointShare, books: Books, acting: Acting): Following {
  const { plan } = books
  const nothing: Following = { share, step: 'nothing', began: null, ended: null }
  const own = books.standing.some(({ id }) => id === share.agreementId)
  if (over.includes(plan.status)) return live.includes(share.state) || own ? endedFor(share, books, acting) : nothing
  if (share.state === 'invited' && share.toldAt === null) {
    return { ...nothing, share: revised(share, { toldAt: acting.now }), step: 'told' }
  }
  if (plan.status !== 'active') return nothing
  if (share.state === 'accepted') return share.agreementId === null ? beganFor(share, books, acting) : nothing
  // It ran on after it was kept.
  if (share.state === 'ended' && share.agreementId !== null && !books.isElsewhere) {
    return { ...nothing, share: revised(share, { state: 'accepted' }), step: 'resumed' }
  }
  // It began without this share.
  return live.includes(share.state) ? { ...nothing, share: revised(share, { state: 'ended' }), step: 'ended' } : nothing
}

function beganFor(share: JointShare, { plan, ground, standing }: Books, acting: Acting): Following {
  const { claim, total, schedule } = share
  const taken = standing.some(({ jointAgreementId }) => jointAgreementId !== null)
  if (!ground || taken || claim === null || total === null || plan.kind === null) {
    return { share: revised(share, { state: 'ended' }), step: 'ended', began: null, ended: null }
  }
  const part = {
    ...{ jointAgreementId: plan.id, kind: plan.kind, claim, total, schedule, standing },
    ...{ graceDays: plan.graceDays, cureDays: plan.cureDays },
  }
  const began = followed(ground, part, acting)
  return { share: revised(share, { agreementId: began.made.id }), step: 'began', began, ended: null }
}

/** What was paid in full completes by itself, as its last payment is booked. */
function endedFor(share: JointShare, { plan, standing }: Books, { now }: Acting): Following {
  const own = standing.find(({ id }) => id === share.agreementId)
  const { status, endCode } = plan
  const ended =
    own && (status === 'broken' || status === 'cancelled')
      ? endedWith(own, { status, endCode: endCode ?? 'other', now })
      : null
  return { share: revised(share, { state: 'ended' }), step: 'ended', began: null, ended }
}
