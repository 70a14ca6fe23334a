import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result } from '../kernel/result.ts'
import { type PostingSet, PostingSetId } from '../ledger/model.ts'
import { transfer } from '../ledger/rules.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { JointDistribution } from './payment-model.ts'
import { jointPaymentProblems as problems } from './payment-problems.ts'
import { unfit } from './rules.ts'

interface Making {
  readonly now: Instant
  readonly newId: NewId
}

export interface Transferring {
  readonly count: number
  readonly amount: bigint
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly org: OrganisationId
}

/** A transfer of money from the lead to one creditor, as one of the two says it. */
export interface Transferred {
  readonly leadId: OrganisationId
  readonly creditorId: OrganisationId
  readonly currency: string
  readonly amount: bigint
  readonly distributions: readonly JointDistribution[]
  readonly set: PostingSet
}

const isOneOf = <Value>(values: readonly Value[]) => new Set(values).size === 1

/** Whether these make up one transfer of that much. */
function transferred(
  found: readonly JointDistribution[],
  { count, amount, on, today }: Transferring,
  { field, open }: { readonly field: string; readonly open: (one: JointDistribution) => boolean },
): Result<JointDistribution, Problem> {
  if (on > today) return unfit(problems.transferUnfit, field, 'It lies in the future.')
  const [first] = found
  const fit =
    first !== undefined &&
    found.length === count &&
    first.leadId !== first.creditorId &&
    isOneOf(found.map(({ leadId, creditorId, currency }) => `${leadId} ${creditorId} ${currency}`)) &&
    found.every(open)
  if (!fit) return unfit(problems.transferUnfit, 'distributions', 'Not all of these are yours and open.')
  const sum = found.reduce((all, one) => all + one.amount, 0n)
  return sum === amount && sum > 0n ? ok(first) : unfit(problems.transferUnfit, 'amount', `They sum to ${sum}.`)
}

const setOf = (
  { currency, amount }: { readonly currency: string; readonly amount: bigint },
  { org, on, now, newId, from }: Making & { org: OrganisationId; on: CalendarDate; from: 'lead' | 'creditor' },
): PostingSet => ({
  ...{ lenderId: org, agencyId: null, mandateId: null, id: newId(PostingSetId), kind: 'settlement', paymentId: null },
  ...{ transactionId: null, reversesId: null, effectiveOn: on, recordedAt: now },
  postings: transfer(
    from === 'lead' ? { debit: 'owed_to_creditors', credit: 'bank' } : { debit: 'bank', credit: 'due_from_leads' },
    { amount, currency },
  ),
})

/** The lead says that it paid these over to their creditor. */
export function paidOver(
  found: readonly JointDistribution[],
  asked: Transferring & { readonly reference: string },
  making: Making,
): Result<Transferred, Problem> {
  const { org, on, amount, reference } = asked
  const open = (one: JointDistribution) => one.leadId === org && one.paidOverOn === null
  const first = transferred(found, asked, { field: 'paidOn', open })
  if (!first.ok) return first
  const { leadId, creditorId, currency } = first.value
  return ok({
    ...{ leadId, creditorId, currency, amount },
    distributions: found.map((one) => ({ ...one, paidOverOn: on, paidOverAs: reference })),
    set: setOf({ currency, amount }, { ...making, org, on, from: 'lead' }),
  })
}

/** The creditor says that it came. */
export function cameOver(
  found: readonly JointDistribution[],
  asked: Transferring,
  making: Making,
): Result<Transferred, Problem> {
  const { org, on, amount } = asked
  const open = (one: JointDistribution) =>
    one.creditorId === org && one.paidOverOn !== null && one.receivedOn === null && one.state === 'taken'
  const first = transferred(found, asked, { field: 'receivedOn', open })
  if (!first.ok) return first
  const { leadId, creditorId, currency } = first.value
  return ok({
    ...{ leadId, creditorId, currency, amount },
    distributions: found.map((one) => ({ ...one, receivedOn: on })),
    set: setOf({ currency, amount }, { ...making, org, on, from: 'creditor' }),
  })
}
