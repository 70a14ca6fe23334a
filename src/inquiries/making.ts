import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from 'jose'
import { type Consent, type ConsentId, consentForUse, type Purpose, useConsent } from '../consent/index.ts'
import {
  matcherIn,
  newHitTest,
  observed,
  type ProductClass,
  placed,
  type StrongNamespace,
} from '../contributions/index.ts'
import {
  type ExchangeId,
  type ExchangeMember,
  exchangesWithIds,
  type Level,
  type MemberDay,
  memberDay,
  memberEvent,
  memberEvents,
  memberInExchangeForUse,
  saveMember,
  suspended,
} from '../exchange/index.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Answers, Context, Statement } from '../store/index.ts'
import type { ClientId } from '../tenancy/index.ts'
import { banded, linesOf } from './answer-rules.ts'
import { inquiryEvent } from './events.ts'
import { type Answer, type Found, type HitTest, type Inquiry, InquiryId } from './model.ts'
import { admitted, levelsFor } from './rules.ts'
import {
  daysOn,
  disclose,
  found,
  hitTests,
  insertInquiry,
  levelsOf,
  type Sought,
  saveHitTest,
  spendInquiry,
} from './store.ts'

/** An inquiry as it is asked for: the token as its member has it. */
export interface InquiryAsked {
  readonly exchange: ExchangeId
  readonly purpose: Purpose
  readonly namespace: StrongNamespace
  readonly epoch: string
  readonly token: string
  readonly consent?: ConsentId | undefined
  readonly salt?: string | undefined
  /** Whoever started the run it is of. */
  readonly startedBy?: ClientId | null
}

/** Nobody, where no consent is named: then nothing is looked for either. */
const NOBODY = 'cns_00000000000000000000000000' as ConsentId

function soughtOf(asked: InquiryAsked, context: Context): Sought {
  const { exchange, namespace, epoch } = asked
  return { exchange, namespace, epoch, tokens: matcherIn(context).candidates(...placed(asked, context)) }
}

/** All that is asked of the database for an inquiry: one round trip. */
export function inquiryFacts(context: Context, asked: InquiryAsked) {
  const today = memberDay(context.now)
  return {
    exchange: exchangesWithIds(context, [asked.exchange]),
    // Before what follows: whoever waits here reads what whoever went before wrote, its own suspension above all.
    member: memberInExchangeForUse(context, asked.exchange),
    consent: consentForUse(context, asked.consent ?? NOBODY),
    levels: levelsOf(context, asked.exchange),
    days: daysOn(context, today),
    tests: hitTests(context),
    found: found(soughtOf(asked, context), context),
  }
}

type Facts = Answers<ReturnType<typeof inquiryFacts>>

export interface Made {
  readonly inquiry: Inquiry
  readonly answer: Answer
  readonly consent: Consent
  readonly day: MemberDay
  readonly test: HitTest
  /** The member once it is suspended, for guessing or for a planted identity. */
  readonly suspended: ExchangeMember | null
}

const SALT_BYTES = 16

/** What is answered and what follows from asking, or why nothing is asked. */
export function inquired(facts: Facts, asked: InquiryAsked, context: Context): Result<Made, Problem> {
  const {
    exchange: [exchange],
    member: [member],
    consent: [consent],
    days,
    tests,
    found: [row],
  } = facts
  const day = days.find(({ memberId }) => memberId === member?.id)
  const [, token] = placed(asked, context)
  const salt = asked.salt === undefined ? undefined : base64url.decode(asked.salt)
  const admission = admitted(
    { ...asked, token, salt, isGrounded: asked.consent !== undefined },
    { exchange, member, kind: context.actor.orgKind, consent, day, now: context.now },
  )
  if (!admission.ok) return refuse(admission.refusal)
  const { records, recent, planted } = (row as { found: Found }).found
  const contributed = new Map<ProductClass, Level>(facts.levels.map(({ product, level }) => [product, level]))
  const levelFor = levelsFor(admission.value.consent, asked.purpose, contributed)
  const lines = linesOf({ records }, levelFor)
  const answer = {
    ...{ lines, recentInquiries: banded(recent) },
    salt: base64url.encode(context.randomBytes(SALT_BYTES)),
  }
  return ok(madeOf({ asked, answer, admission: admission.value, isHit: records.length > 0, planted, tests }, context))
}

interface Making {
  readonly asked: InquiryAsked
  readonly answer: Answer
  readonly admission: { readonly member: ExchangeMember; readonly consent: Consent; readonly allowed: number }
  readonly isHit: boolean
  readonly planted: boolean
  readonly tests: readonly HitTest[]
}

function madeOf({ asked, answer, admission, isHit, planted, tests }: Making, context: Context): Made {
  const { org, now, actor, newId } = context
  const { member, consent, allowed } = admission
  const { test, tripped } = testedBy(tests, member, { isHit, context })
  const reason = planted ? 'planted_identity' : tripped ? 'enumeration' : null
  return {
    ...{ answer, consent, test, day: { orgId: org, memberId: member.id, on: memberDay(now), made: 1, allowed } },
    suspended: reason && suspended(member, reason, now),
    inquiry: {
      ...{ orgId: org, id: newId(InquiryId), exchangeId: asked.exchange, memberId: member.id },
      ...{ controllerId: consent.orgId, consentId: consent.id, purpose: asked.purpose },
      level: Math.max(...answer.lines.map(({ level }) => level)) as Level,
      ...{ namespace: asked.namespace, epoch: asked.epoch },
      token: matcherIn(context).stored(...placed(asked, context)),
      answerSha256: bytesToHex(sha256(utf8ToBytes(JSON.stringify(answer)))),
      ...{ askedBy: actor.kind === 'client' ? actor.client : (asked.startedBy ?? null), createdAt: now },
    },
  }
}

/**
 * One more lookup in the member’s sequential test. It begins anew once it tripped: whoever is reinstated is not suspended
 * again for the same lookups.
 */
function testedBy(
  tests: readonly HitTest[],
  { id: memberId }: ExchangeMember,
  { isHit, context: { org, now } }: { readonly isHit: boolean; readonly context: Context },
): { readonly test: HitTest; readonly tripped: boolean } {
  const known = tests.find((one) => one.memberId === memberId)
  const { test, tripped } = observed(known ?? newHitTest, { lookups: 1, hits: isHit ? 1 : 0 })
  return {
    tripped,
    test: {
      ...{ ...test, orgId: org, memberId, logRatio: tripped ? 0 : test.logRatio },
      ...{ trippedAt: tripped ? now : (known?.trippedAt ?? null), version: (known?.version ?? 0) + 1 },
    },
  }
}

/** The footprint, the use of the consent, who was told of what, and the tests: together with the answer, or not at all. */
export function inquiryWrites(
  { inquiry, answer, consent, day, test, suspended: out }: Made,
  asked: InquiryAsked,
  context: Context,
): Statement[] {
  const levels = Object.fromEntries(answer.lines.map(({ product, level }) => [product, level]))
  const { now } = context
  return [
    spendInquiry(day),
    useConsent(consent),
    insertInquiry(inquiry),
    saveHitTest(test),
    disclose(soughtOf(asked, context), { inquiry: inquiry.id, levels, now }),
    ...(out ? [saveMember(out)] : []),
  ]
}

export const inquiryEvents = ({ inquiry, suspended: out }: Made) => [
  inquiryEvent(inquiry),
  ...(out ? [memberEvent(memberEvents.suspended, out)] : []),
]
