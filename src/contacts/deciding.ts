import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import { canonical, type Purpose, packs } from '../compliance/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { CollectorStandingRow } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { collectorKnown } from './decision-collector-rules.ts'
import { actorKindOf, type Basis, basisOf, type Known, nothingKnown } from './decision-facts-rules.ts'
import type { Ground, Spent } from './decision-ground.ts'
import type { Asked, AskedBesides } from './decision-ground-store.ts'
import { type ContactChannel, contactChannels, DecisionId, type UnsealedDecision } from './decision-model.ts'
import { decisionProblems as problems } from './decision-problems.ts'
import type { Asking } from './decision-request-rules.ts'
import { type Answer, answerOn } from './decision-rules.ts'
import { knownOf } from './known-rules.ts'
import { combined, debtsBesides, groundsOf } from './several-debts.ts'

/** A contact as it is asked for, singly or in a list. */
export type Request = Asked &
  Omit<Asking, 'now' | 'by'> & {
    readonly channel: ContactChannel
    readonly purpose: Purpose
    readonly phone?: string | undefined
  }

/** What was loaded for it. */
export interface Loaded {
  readonly ground: Ground | undefined
  readonly spent: Spent | undefined
  readonly collector?: CollectorStandingRow | undefined
  readonly known?: Partial<Known> | undefined
}

type Deciding = Pick<Context, 'actor' | 'org' | 'now'>

export interface Decided {
  readonly basis: Basis
  readonly ground: Ground
  readonly answer: Answer
}

/** What a question that makes no sense is refused with. */
export const unclearProblems = [problems.subjectUnclear, problems.pointUnfit] as const

/** The kinds of contact point that carry a channel. */
export const carriers: Readonly<Record<ContactChannel, readonly string[]>> = {
  phone: ['phone', 'workplace'],
  voicemail: ['phone'],
  sms: ['phone'],
  messaging: ['phone', 'email'],
  fax: ['phone', 'workplace'],
  email: ['email'],
  letter: ['address', 'workplace'],
  visit: ['address', 'workplace'],
}

/** The answer to one contact, from what was loaded for it; refused only where the question itself makes no sense. */
export function decide(request: Request, loaded: Loaded, { actor, org, now }: Deciding): Result<Decided, Problem> {
  if (isUnclear(request)) {
    return refuse(new Problem(problems.subjectUnclear))
  }
  const { ground } = loaded
  if (!ground) {
    return refuse(
      unresolved(
        request.placement ? 'placement' : 'account',
        'The placement or account, its person and the contact point must be there, visible to you, and belong together.',
      ),
    )
  }
  const unknown = (request.debts ?? []).findIndex((debt, n) => isUnnamed(debt) || !ground.debts?.[n])
  if (unknown >= 0) return refuse(unresolved(`debts/${unknown}`, 'You hold no such debt of the person at this lender.'))
  const point = ground.points.find(({ id }) => id === ground.point)
  if (point && !carriers[request.channel].includes(point.kind)) return refuse(new Problem(problems.pointUnfit))
  return ok(judged(request, { ...loaded, ground }, { actor, org, now }))
}

/** The answer where the question makes sense. */
export function judged(
  request: Omit<Asking, 'now' | 'by'>,
  loaded: Loaded & { readonly ground: Ground },
  { actor, org, now }: Deciding,
): Decided {
  const { ground } = loaded
  const by = {
    org: OrganisationId.toUuid(org),
    kind: actorKindOf(actor.orgKind, OrganisationId.toUuid(org) === ground.lender),
  }
  const basisFor = (debt: Ground): Basis => {
    const { jurisdiction } = debt.account
    const known: Known = {
      ...nothingKnown,
      ...knownOf(debt),
      ...loaded.known,
      ...(loaded.collector && collectorKnown(loaded.collector, { channel: request.channel, jurisdiction, now })),
    }
    return basisOf(debt, { asking: { ...request, now, by }, known, spent: loaded.spent })
  }
  const basis = combined(groundsOf(ground).map(basisFor) as [Basis, ...Basis[]])
  return { basis, ground, answer: answerOn(basis, { packs, at: now }) }
}

/** Neither an account nor a placement, or both. */
const isUnnamed = ({ placement, account }: AskedBesides): boolean =>
  (placement === undefined) === (account === undefined)

const isUnclear = ({ placement, account, contactPoint, phone, phoneIndexes }: Request): boolean =>
  (placement === undefined) === (account === undefined) ||
  (contactPoint === undefined) === (phone === undefined && phoneIndexes === undefined)

/** The decision to keep, without what is sealed of it, and the facts to seal. */
export function decisionOf(
  request: Request,
  { basis, ground, answer }: Decided,
  {
    org,
    now,
    newId,
    collector,
  }: Pick<Context, 'org' | 'now' | 'newId'> & { collector: CollectorStandingRow | undefined },
) {
  const facts = canonical(basis)
  const { outcome, grade, ruledBy, nextAllowedAt, verdicts, passed, disclosures, requirements, flags, overrides } =
    answer
  const isOverridden = verdicts.some(({ verdict }) => verdict === 'overridden')
  const decision: UnsealedDecision = {
    lenderId: OrganisationId.fromUuid(ground.lender),
    agencyId: ground.agency === null ? null : OrganisationId.fromUuid(ground.agency),
    id: newId(DecisionId),
    placementId: ground.placement && PlacementId.fromUuid(ground.placement.id),
    accountId: AccountId.fromUuid(ground.account.id),
    debts: debtsBesides(ground),
    partyId: PartyId.fromUuid(ground.party.id),
    contactPointId: ground.point === null ? null : ContactPointId.fromUuid(ground.point),
    askedBy: org,
    collectorId: collector?.id ?? null,
    ...{ jurisdiction: ground.account.jurisdiction, channel: request.channel, purpose: request.purpose },
    ...{ outcome, grade, ruledBy, nextAllowedAt, verdicts, passed, packs: answer.packs },
    ...{ disclosures, requirements, flags, overrides },
    overrideCode: isOverridden ? (request.override?.code ?? null) : null,
    factsDigest: bytesToHex(sha256(utf8ToBytes(facts))),
    decidedAt: now,
    reservedUntil: outcome === 'allow' ? addSeconds(now, contactChannels[request.channel].reservedMinutes * 60) : null,
  }
  return { decision, facts, evidence: isOverridden ? (request.override?.evidence ?? null) : null }
}
