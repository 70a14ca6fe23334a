import type { ExchangeRegime } from '../exchange/regimes.law.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { ClientId } from '../tenancy/model.ts'
import { unfit } from './facts-rules.ts'
import type { DebtFacts, ExchangeDispute, ExchangeDisputeId, ExchangeRecord, RecordDisputeReason } from './model.ts'
import { contributionProblems as problems } from './problems.ts'
import { type Contribution, corrected, withdrawn } from './record-rules.ts'

interface Raised {
  readonly reason: RecordDisputeReason
  readonly receivedOn: CalendarDate
  readonly evidenceSha256?: string | null | undefined
}

interface Raising {
  readonly id: ExchangeDisputeId
  readonly regime: Pick<ExchangeRegime, 'dispute'>
  readonly today: CalendarDate
  readonly now: Instant
}

/** A record with its flag, and what flags it. */
export interface Disputed {
  readonly dispute: ExchangeDispute
  readonly record: ExchangeRecord
}

const flagged = (record: ExchangeRecord, dispute: ExchangeRecord['dispute']): ExchangeRecord => ({
  ...{ ...record, dispute, version: record.version + 1 },
})

/** Flags a record at once; the law of the place says until when it is answered for. */
export function raised(
  record: ExchangeRecord,
  { reason, receivedOn, evidenceSha256 = null }: Raised,
  { id, regime, today, now }: Raising,
): Result<Disputed, Problem> {
  if (record.state !== 'listed') return refuse(new Problem(problems.notListed))
  if (record.dispute !== 'none') return refuse(new Problem(problems.disputeOpen))
  if (receivedOn > today) return refuse(unfit('datesUnfit', 'receivedOn', `Today is ${today}.`))
  const dispute: ExchangeDispute = {
    ...{ orgId: record.orgId, id, recordId: record.id, exchangeId: record.exchangeId, reason, state: 'open' },
    ...{ receivedOn, dueOn: addDays(receivedOn, regime.dispute.answerDays), extended: false, evidenceSha256 },
    ...{ answerSha256: null, answeredBy: null, answeredAt: null, suppressedAt: null, createdAt: now, version: 1 },
  }
  return ok({ dispute, record: flagged(record, 'flagged') })
}

/** More time to answer, where the law of the place lets there be. */
export function prolonged(
  dispute: ExchangeDispute,
  { regime, today }: Pick<Raising, 'regime' | 'today'>,
): Result<ExchangeDispute, Problem> {
  const { extendedDays } = regime.dispute
  const mayBe = dispute.state === 'open' && !dispute.extended && today <= dispute.dueOn
  if (extendedDays === null || !mayBe) return refuse(new Problem(problems.disputeNotExtendable))
  return ok({
    ...dispute,
    extended: true,
    dueOn: addDays(dispute.receivedOn, extendedDays),
    version: dispute.version + 1,
  })
}

/** What nobody answered by its last day is in no answer from then on; null while there is time, or once it was answered. */
export function suppressed(
  { dispute, record }: Disputed,
  { today, now }: Pick<Raising, 'today' | 'now'>,
): Disputed | null {
  if (dispute.state !== 'open' || today <= dispute.dueOn) return null
  const late: ExchangeDispute = { ...dispute, state: 'suppressed', suppressedAt: now, version: dispute.version + 1 }
  return { dispute: late, record: flagged(record, 'suppressed') }
}

interface Answer {
  readonly outcome: 'verified' | 'corrected' | 'withdrawn'
  readonly evidenceSha256: string
  readonly facts?: DebtFacts | undefined
}

interface Answering extends Omit<Raising, 'id' | 'regime'> {
  readonly regime: ExchangeRegime
  readonly by: ClientId | null
}

export interface Answered {
  readonly dispute: ExchangeDispute
  /** What was said anew of the debt; null where it stands as it was. */
  readonly made: Contribution | null
  readonly record: ExchangeRecord
}

/** The member looked, and has evidence of what it says: it is so, it is otherwise, or it is taken back. */
export function answered(
  { dispute, record }: Disputed,
  { outcome, evidenceSha256, facts }: Answer,
  { by, ...context }: Answering,
): Result<Answered, Problem> {
  if (dispute.state !== 'open' && dispute.state !== 'suppressed') return refuse(new Problem(problems.disputeAnswered))
  if ((facts !== undefined) !== (outcome === 'corrected')) {
    const detail = outcome === 'corrected' ? 'Say how the debt stands.' : 'Only a correction says how the debt stands.'
    return refuse(unfit('answerUnfit', 'facts', detail))
  }
  const done: ExchangeDispute = {
    ...{ ...dispute, state: outcome, answerSha256: evidenceSha256, answeredBy: by, answeredAt: context.now },
    version: dispute.version + 1,
  }
  const cleared: ExchangeRecord = { ...record, dispute: 'none' }
  if (outcome === 'verified' || record.state !== 'listed')
    return ok({ dispute: done, made: null, record: { ...cleared, version: record.version + 1 } })
  const made = facts ? corrected(cleared, facts, { ...context, evidenceSha256 }) : withdrawn(cleared, context)
  return made.ok ? ok({ dispute: done, made: made.value, record: made.value.record }) : made
}
