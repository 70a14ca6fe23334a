import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { noticeRuleFor } from './notice-kinds.law.ts'
import {
  type Delivery,
  type Notice,
  type NoticeProof,
  type NoticeReply,
  noticeTransitions,
  type ReturnReason,
} from './notice-model.ts'
import { noticeProblems as problems } from './notice-problems.ts'
import { at } from './notice-rules.ts'

interface By {
  readonly org: OrganisationId
  readonly today: CalendarDate
}

export interface ReportedDelivery {
  readonly delivery: Exclude<Delivery, 'dispatched'>
  readonly on: CalendarDate
  readonly evidence?: string | undefined
  readonly proof?: NoticeProof | undefined
  readonly returnReason?: ReturnReason | undefined
}

/**
 * What became of a notice, as its sender says. A late return undoes a delivery; nothing undoes a return. Where the law
 * assumes a day of receipt and the notice is known to have arrived later, its period ends later too.
 */
export function delivered(notice: Notice, given: ReportedDelivery, by: By): Result<Notice, Problem> {
  if (notice.issuedBy !== by.org) return refuse(new Problem(problems.notIssuer))
  const { delivery, on, evidence, proof, returnReason } = given
  const follows = noticeTransitions.some(({ from, to }) => from === notice.delivery && to === delivery)
  if (!follows) return refuse(new Problem(problems.deliveryUnfit, { detail: `It is ${notice.delivery}.` }))
  const problem = dayProblem(on, notice.sentOn, by) ?? proofProblem(given)
  if (problem) return refuse(problem)
  return ok({
    ...{ ...notice, delivery, deliveryOn: on, evidence: evidence ?? notice.evidence, version: notice.version + 1 },
    ...{ proof: proof ?? null, returnReason: returnReason ?? null },
    periodEndsOn: delivery === 'delivered' ? endIfArrived(notice, on) : notice.periodEndsOn,
  })
}

function endIfArrived({ kind, jurisdiction, sentOn, periodEndsOn, presumedOn }: Notice, on: CalendarDate) {
  const { period } = noticeRuleFor(kind, jurisdiction, sentOn)
  if (period === null || periodEndsOn === null || presumedOn === null || on <= presumedOn) return periodEndsOn
  const known = addDays(on, period.days)
  return known > periodEndsOn ? known : periodEndsOn
}

function proofProblem({ delivery, proof, returnReason }: ReportedDelivery): Problem | undefined {
  if (delivery === 'undeliverable') return undefined
  if (returnReason) return at(problems.proofUnfit, 'returnReason', 'What arrived has no reason to have come back.')
  if (proof !== 'returned_mail') return undefined
  return at(problems.proofUnfit, 'proof', 'Returned mail proves that it did not arrive.')
}

const dayProblem = (on: CalendarDate, since: CalendarDate, { today }: By): Problem | undefined =>
  on >= since && on <= today
    ? undefined
    : at(problems.dayUnfit, 'on', `${on} is not between ${since} and today, ${today}.`)

/**
 * The person's reply. It opens the further period: from the reply, or, where documents were asked for, only from the day
 * they are given (Pre-Action Protocol for Debt Claims, paras 3-5).
 */
export function replied(
  notice: Notice,
  { reply, on }: { readonly reply: NoticeReply; readonly on: CalendarDate },
  by: By,
): Result<Notice, Problem> {
  const further = furtherDays(notice)
  const problem =
    obstacle(notice, by, { unless: notice.reply === null && further !== null }) ?? dayProblem(on, notice.sentOn, by)
  if (problem) return refuse(problem)
  return ok({
    ...{ ...notice, reply, replyOn: on, version: notice.version + 1 },
    furtherEndsOn: reply === 'documents_asked' ? null : addDays(on, further as number),
  })
}

/** The documents that were asked for are given: the further period begins. */
export function documented(notice: Notice, { on }: { readonly on: CalendarDate }, by: By): Result<Notice, Problem> {
  const asked = notice.reply === 'documents_asked' && notice.documentsOn === null
  const problem = obstacle(notice, by, { unless: asked }) ?? dayProblem(on, notice.replyOn as CalendarDate, by)
  if (problem) return refuse(problem)
  const furtherEndsOn = addDays(on, furtherDays(notice) as number)
  return ok({ ...notice, documentsOn: on, furtherEndsOn, version: notice.version + 1 })
}

const furtherDays = ({ kind, jurisdiction, sentOn }: Notice): number | null => {
  const { period } = noticeRuleFor(kind, jurisdiction, sentOn)
  return (period?.count === 'days' && period.furtherDays) || null
}

function obstacle(notice: Notice, { org }: By, { unless }: { readonly unless: boolean }): Problem | undefined {
  if (notice.issuedBy !== org) return new Problem(problems.notIssuer)
  if (notice.delivery === 'undeliverable') return new Problem(problems.replyUnfit, { detail: 'It came back.' })
  return unless ? undefined : new Problem(problems.replyUnfit)
}
