import type { CalendarFacts } from '../calendars/model.ts'
import { workingCalendar } from '../calendars/model.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { escalationEnds, extendedTo } from './clock-rules.ts'
import { type CaseClock, caseClocks } from './clocks.law.ts'
import {
  type AnswerCode,
  type CaseCommand,
  type CaseFacts,
  type CaseParty,
  type CaseStatus,
  caseTransitions,
  type EscalationBody,
  type Outcome,
  type RemedyCode,
  type VerificationKind,
} from './model.ts'
import { caseProblems as problems } from './problems.ts'
import { isGrievance, stopOf, stopsNothing } from './stop-rules.ts'

type Decided = Result<CaseFacts, Problem>

export interface Acting {
  readonly org: OrganisationId
  readonly now: Instant
}

const clockOf = ({ clock }: CaseFacts): CaseClock => caseClocks.find(({ id }) => id === clock) as CaseClock

const next = (found: CaseFacts, changes: Partial<CaseFacts>): CaseFacts => ({
  ...found,
  ...changes,
  version: found.version + 1,
})

const unfit = (pointer: string, detail: string) => ({
  detail,
  errors: [{ pointer: `#/${pointer}`, code: 'unfit', detail }],
})

/** Where a command leads from here; a problem that says where the case is, where it leads nowhere. */
function moved(found: CaseFacts, command: CaseCommand, to?: CaseStatus): Problem | undefined {
  const leads = caseTransitions.some(
    (line) => line.command === command && line.from === found.status && (to === undefined || line.to === to),
  )
  return leads ? undefined : new Problem(problems.statusUnfit, { detail: `The case is ${found.status}.` })
}

/** The lender, and the agencies with a part in it, answer; others read. */
export const mayAnswer = (found: CaseFacts, parties: readonly CaseParty[], org: OrganisationId): boolean =>
  org === found.lenderId ||
  parties.some(({ orgId, role, until }) => orgId === org && role === 'agency' && until === null)

const unlessYours = (found: CaseFacts, parties: readonly CaseParty[], org: OrganisationId): Problem | undefined =>
  mayAnswer(found, parties, org) ? undefined : new Problem(problems.notYours)

/** The lender disposes of what keeps its debt from recovery, whomever it is about. */
const unlessLenders = (found: CaseFacts, org: OrganisationId): Problem | undefined =>
  isGrievance(found) && org !== found.lenderId ? new Problem(problems.notYours) : undefined

/** A case as it was found, and who has a part in it. */
export interface Found {
  readonly found: CaseFacts
  readonly parties: readonly CaseParty[]
}

/** Whoever raised it is told that it arrived. */
export function acknowledge({ found, parties }: Found, { org, now }: Acting): Decided {
  const refusal = unlessYours(found, parties, org) ?? moved(found, 'case.acknowledge')
  return refusal ? refuse(refusal) : ok(next(found, { status: 'acknowledged', acknowledgedAt: now }))
}

/** 12 CFR 1006.38(c), (d)(2): what proves the debt was sent, and collection may go on. */
export function verify(
  { found, parties }: Found,
  sent: { readonly kind: VerificationKind; readonly documents: readonly string[] },
  { org, now }: Acting,
): Decided {
  const refusal = unlessYours(found, parties, org) ?? moved(found, 'case.verify')
  if (refusal) return refuse(refusal)
  const answers = { duplicative_notice: 'duplicative', original_creditor: 'original_creditor' } as const
  const asked = sent.kind in answers ? answers[sent.kind as keyof typeof answers] : null
  if (found.subject !== 'dispute' || (asked !== null && asked !== found.kind)) {
    return refuse(
      new Problem(problems.verificationUnfit, unfit('kind', `It answers no ${found.kind ?? found.subject}.`)),
    )
  }
  return ok(
    next(found, {
      ...{
        status: 'verified',
        verification: sent.kind,
        documents: sent.documents,
        stops: 'nothing',
        stoppedAmount: null,
      },
      ...{
        answeredAt: now,
        answeredBy: org,
        answerCode: sent.kind === 'duplicative_notice' ? 'duplicative' : 'debt_confirmed',
      },
    }),
  )
}

const ofDisputes: readonly AnswerCode[] = [
  ...(['debt_confirmed', 'amount_corrected', 'not_the_debtor', 'identity_theft'] as const),
  ...(['already_paid', 'time_barred', 'creditor_named', 'no_evidence', 'duplicative', 'other'] as const),
]
const ofComplaints: readonly AnswerCode[] = [
  ...(['conduct_confirmed', 'conduct_not_found', 'service_failed', 'no_evidence', 'other'] as const),
]

export interface Answer {
  readonly outcome: Outcome
  readonly code: AnswerCode
  /** What of the disputed amount was found right, in minor units. */
  readonly amount?: bigint | undefined
}

/** The answer to a case. What was upheld of a dispute is not collected until it is put right. */
export function answer(
  { found, parties }: Found,
  { outcome, code, amount }: Answer,
  { org, now, calendar, balance }: Acting & { readonly calendar: CalendarFacts; readonly balance: bigint | null },
): Decided {
  const refusal =
    unlessYours(found, parties, org) ??
    unlessLenders(found, org) ??
    moved(found, 'case.answer', outcome) ??
    answerRefusal(found, { outcome, code, amount }, balance)
  if (refusal) return refuse(refusal)
  const part = found.subject === 'dispute' && outcome === 'upheld_in_part'
  return ok(
    next(found, {
      ...{ status: outcome, answerCode: code, answeredAt: now, answeredBy: org, upheldAmount: amount ?? null },
      // One that was rejected and taken further may be upheld after all: then it stops what it stopped.
      ...(found.subject === 'complaint' ? stopsNothing : outcome === 'upheld' ? stopOf(found) : {}),
      ...(part ? { stops: 'part', stoppedAmount: amount ?? null } : {}),
      ...{ remedy: null, remedyAmount: null, remediedAt: null },
      ...(outcome === 'rejected' ? { stops: 'nothing', stoppedAmount: null } : {}),
      escalateBy: escalationEnds(clockOf(found), now, workingCalendar(calendar)),
    }),
  )
}

function answerRefusal(
  found: CaseFacts,
  { outcome, code, amount }: Answer,
  balance: bigint | null,
): Problem | undefined {
  const disputes = found.subject === 'dispute'
  if (!(disputes ? ofDisputes : ofComplaints).includes(code)) {
    return new Problem(problems.answerUnfit, unfit('code', `${code} answers no ${found.subject}.`))
  }
  if ((amount !== undefined) !== (disputes && outcome === 'upheld_in_part')) {
    return new Problem(problems.answerUnfit, unfit('amount', 'It belongs to a dispute that is upheld in part.'))
  }
  const most = found.amount ?? balance
  if (amount !== undefined && most !== null && amount >= most) {
    return new Problem(problems.amountUnfit, unfit('amount', 'It is not less than what was disputed.'))
  }
  const unproven = found.stops !== 'nothing' && found.inWriting && found.kind !== 'late' && outcome === 'rejected'
  if (unproven && clockOf(found).endsByVerification) return new Problem(problems.verificationMissing)
  return undefined
}

/** Whoever raised it takes it back. */
export function withdraw({ found, parties }: Found, { org, now }: Acting): Decided {
  const refusal = unlessYours(found, parties, org) ?? unlessLenders(found, org) ?? moved(found, 'case.withdraw')
  if (refusal) return refuse(refusal)
  return ok(
    next(found, { status: 'withdrawn', stops: 'nothing', stoppedAmount: null, answeredAt: now, answeredBy: org }),
  )
}

/** Taken to somebody above the parties: before an answer, or against one within its time. What it stops stays stopped. */
export function escalate({ found }: Found, to: EscalationBody, { now }: Pick<Acting, 'now'>): Decided {
  const refusal = moved(found, 'case.escalate')
  if (refusal) return refuse(refusal)
  if (found.escalateBy !== null && now >= found.escalateBy) return refuse(new Problem(problems.escalationOver))
  return ok(next(found, { status: 'escalated', escalatedTo: to, escalatedAt: now }))
}

/** Answered wrongly, or taken back too soon: it runs again, and stops what it stopped. */
export function reopen({ found, parties }: Found, { org }: Pick<Acting, 'org'>): Decided {
  const refusal = unlessYours(found, parties, org) ?? moved(found, 'case.reopen')
  if (refusal) return refuse(refusal)
  return ok(
    next(found, {
      ...{ status: 'open', answeredAt: null, answeredBy: null, answerCode: null, upheldAmount: null },
      ...{ verification: null, documents: [], escalateBy: null, overdueAt: null, remedy: null, remedyAmount: null },
      ...{ remediedAt: null, ...stopOf(found) },
    }),
  )
}

/** More time to answer: once, before it is over, as far as the law lends it. */
export function extend(
  { found, parties }: Found,
  { org, now, calendar }: Acting & { readonly calendar: CalendarFacts },
): Decided {
  const refusal = unlessYours(found, parties, org)
  if (refusal) return refuse(refusal)
  const until = extendedTo(clockOf(found), found.receivedOn, workingCalendar(calendar))
  const isLate = found.answerBy !== null && now >= found.answerBy
  if (until === null || found.answeredAt !== null || found.extendedAt !== null || isLate) {
    return refuse(new Problem(problems.extensionUnfit))
  }
  return ok(next(found, { answerBy: until, extendedAt: now }))
}

/** What was upheld is put right: nothing of the debt is stopped any more. */
export function putRight(
  { found, parties }: Found,
  given: { readonly code: RemedyCode; readonly amount?: bigint | undefined },
  { org, now }: Acting,
): Decided {
  const refusal = unlessYours(found, parties, org)
  if (refusal) return refuse(refusal)
  if (found.status !== 'upheld' && found.status !== 'upheld_in_part') {
    return refuse(new Problem(problems.statusUnfit, { detail: `The case is ${found.status}.` }))
  }
  if (found.remediedAt !== null) return refuse(new Problem(problems.remedied))
  return ok(
    next(found, {
      ...{ remedy: given.code, remedyAmount: given.amount ?? null, remediedAt: now },
      ...{ stops: 'nothing', stoppedAmount: null },
    }),
  )
}

/** Marks a case overdue, once: null where it was answered, or is not due yet. */
export const lapse = (found: CaseFacts, now: Instant): CaseFacts | null =>
  found.answeredAt === null && found.overdueAt === null && found.answerBy !== null && found.answerBy <= now
    ? next(found, { overdueAt: now })
    : null
