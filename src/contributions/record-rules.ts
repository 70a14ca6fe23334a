import type { Exchange, ExchangeMember } from '../exchange/member-model.ts'
import type { ExchangeRegime } from '../exchange/regimes.law.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import {
  type Contributed,
  datesOf,
  disclosedUntil,
  graver,
  isAdverse,
  possible,
  standingOf,
  unfit,
} from './facts-rules.ts'
import type { DebtFacts, ExchangeRecord, ExchangeRecordId, VersionReason } from './model.ts'
import { contributionProblems as problems } from './problems.ts'

export interface Contributing {
  readonly id: ExchangeRecordId
  readonly exchange: Exchange
  readonly member: ExchangeMember
  readonly regime: ExchangeRegime
  readonly epochs: readonly string[]
  readonly today: CalendarDate
  readonly now: Instant
}

export interface Contribution {
  readonly record: ExchangeRecord
  readonly before: ExchangeRecord | null
  readonly reason: VersionReason
  readonly evidenceSha256: string | null
}

/** The date of first delinquency is written once: anew only when the debt was current in between. */
function aged(said: DebtFacts, before: ExchangeRecord | null): Result<CalendarDate | null, Problem> {
  const known = before?.firstDelinquencyOn ?? null
  if (known === null) return ok(said.firstDelinquencyOn)
  if (!isAdverse(said.status)) return ok(known)
  if (said.firstDelinquencyOn === known) return ok(known)
  const begins = before?.status === 'current' && (said.firstDelinquencyOn ?? known) > before.statusSince
  if (begins) return ok(said.firstDelinquencyOn)
  const detail = `It was written as ${known}.`
  return refuse(unfit('reaged', 'firstDelinquencyOn', detail, { firstDelinquencyOn: known }))
}

/** Days that clocks run from stand as they were said first; what was said wrongly is corrected, with evidence. */
function movedLater(said: DebtFacts, before: ExchangeRecord): Problem | null {
  const { status, statusSince, chargedOffOn } = said
  const known = before.chargedOffOn
  if (known !== null && chargedOffOn !== null && chargedOffOn > known)
    return unfit('factsUnfit', 'chargedOffOn', `It was charged off on ${known}.`)
  const runs = status === 'settled' || (status === 'current' && before.worst !== null)
  return runs && status === before.status && statusSince > before.statusSince
    ? unfit('factsUnfit', 'statusSince', `It is ${status} since ${before.statusSince}.`)
    : null
}

/** What the law of the place asks to be told before a first record of the kind, and proof that it was. */
function told(said: Contributed, before: ExchangeRecord | null, { regime, today }: Contributing): Problem | null {
  const { notice } = regime
  if (!notice || !isAdverse(said.status) || !notice.kinds.includes(said.status)) return null
  // Of what was taken back nothing is known any more, whose it was least of all: listing it is a first time.
  if (before?.state === 'listed' && before.worst && notice.kinds.includes(before.worst)) return null
  if (!said.notice) return unfit('noticeMissing', 'notice', 'The borrower is told before this is listed.')
  const { givenOn } = said.notice
  if (said.firstDelinquencyOn !== null && givenOn < said.firstDelinquencyOn)
    return unfit('noticeMissing', 'notice/givenOn', 'It was given before there was anything to tell of.')
  const from = addDays(givenOn, notice.days)
  const detail = `It can be listed from ${from} on.`
  return from <= today ? null : unfit('noticeNotMatured', 'notice/givenOn', detail, { listableFrom: from })
}

/** What is said of a debt, beside what was said of it before: stored as it is, or why it cannot be. Null: it was said already. */
export function contributed(
  said: Contributed,
  before: ExchangeRecord | null,
  contributing: Contributing,
): Result<Contribution | null, Problem> {
  const problem = possible(said, contributing)
  if (problem) return refuse(problem)
  if (before && said.asOf < before.asOf)
    return refuse(unfit('outdated', 'asOf', `What is known of it is of ${before.asOf}.`))
  if (before?.status === 'charge_off' && !['charge_off', 'settled'].includes(said.status))
    return refuse(unfit('factsUnfit', 'status', 'What was charged off stays so until it is settled.'))
  const moved = before && movedLater(said, before)
  if (moved) return refuse(moved)
  const since = aged(said, before)
  if (!since.ok) return since
  const untold = told(said, before, contributing)
  if (untold) return refuse(untold)
  return superseded({ ...said, firstDelinquencyOn: since.value }, before, contributing)
}

function superseded(
  said: Contributed,
  before: ExchangeRecord | null,
  contributing: Contributing,
): Result<Contribution | null, Problem> {
  const { regime, today } = contributing
  const record = recordOf(said, before, contributing)
  if (before?.state === 'listed' && sameAs(record, before)) return ok(null)
  const until = disclosedUntil(record, regime)
  if (until !== null && until < today) {
    return refuse(unfit('expired', 'status', `It could be disclosed until ${until}.`, { disclosedUntil: until }))
  }
  const whole = { ...record, disclosedUntil: until }
  return ok({ record: whole, before, reason: 'contributed', evidenceSha256: null })
}

function recordOf(said: Contributed, before: ExchangeRecord | null, contributing: Contributing): ExchangeRecord {
  const { id, exchange, member, today, now } = contributing
  const { notice, ...facts } = said
  const kind = isAdverse(said.status) ? said.status : null
  const given = notice
    ? { noticeGivenOn: notice.givenOn, noticeMethod: notice.method, noticeSha256: notice.evidenceSha256 }
    : { noticeGivenOn: null, noticeMethod: null, noticeSha256: null }
  const kept = before && {
    ...{ noticeGivenOn: before.noticeGivenOn, noticeMethod: before.noticeMethod, noticeSha256: before.noticeSha256 },
  }
  return {
    ...{ orgId: member.orgId, id: before?.id ?? id, exchangeId: exchange.id, memberId: member.id },
    ...{ ...facts, jurisdiction: exchange.jurisdiction, state: 'listed' },
    worst: graver(before?.worst ?? null, kind),
    listedOn: before?.listedOn ?? (kind === null ? null : today),
    settledOn: said.status === 'settled' ? said.statusSince : null,
    ...(before?.noticeGivenOn && (before.state === 'listed' || !notice) ? kept : given),
    ...{ chargedOffOn: said.chargedOffOn ?? before?.chargedOffOn ?? null, disclosedUntil: null },
    ...{ dispute: before?.dispute ?? 'none', sequence: (before?.sequence ?? 0) + 1, reportedAt: now },
    ...{ createdAt: before?.createdAt ?? now, version: (before?.version ?? 0) + 1 },
  } as ExchangeRecord
}

const compared = [
  ...['namespace', 'epoch', 'product', 'status', 'daysPastDue', 'amountBand', 'currency', 'openedOn'],
  ...['firstDelinquencyOn', 'statusSince', 'chargedOffOn', 'asOf'],
] as const

const sameAs = (record: ExchangeRecord, before: ExchangeRecord): boolean =>
  compared.every((field) => record[field as keyof ExchangeRecord] === before[field as keyof ExchangeRecord]) &&
  record.token.every((byte, at) => byte === before.token[at])

/** Puts right what was wrong, the first delinquency too: by evidence, which the member keeps. */
export function corrected(
  before: ExchangeRecord,
  facts: DebtFacts,
  { evidenceSha256, regime, today, now }: Pick<Contributing, 'regime' | 'today' | 'now'> & { evidenceSha256: string },
): Result<Contribution, Problem> {
  if (before.state !== 'listed') return refuse(new Problem(problems.notListed))
  const problem = datesOf(facts, today) ?? standingOf(facts)
  if (problem) return refuse(problem)
  const ever = facts.firstDelinquencyOn === null ? null : before.worst
  const worst = isAdverse(facts.status) ? facts.status : ever
  const settledOn = facts.status === 'settled' ? facts.statusSince : null
  const listedOn = worst === null ? null : (before.listedOn ?? today)
  const sequence = before.sequence + 1
  const record = { ...before, ...facts, worst, listedOn, settledOn, sequence, reportedAt: now }
  const until = disclosedUntil(record, regime)
  const isOver = until !== null && until < today
  if (isOver)
    return refuse(unfit('expired', 'firstDelinquencyOn', `It could be disclosed until ${until}: withdraw it.`))
  const whole = { ...record, disclosedUntil: until, version: before.version + 1 }
  return ok({ record: whole, before, reason: 'corrected', evidenceSha256 })
}

/**
 * Takes a record back: it is in no answer any more, and whom it was about is forgotten. What a dispute made of it stays until
 * the dispute is answered, whatever is said of the debt anew.
 */
export function withdrawn(before: ExchangeRecord, { now }: Pick<Contributing, 'now'>): Result<Contribution, Problem> {
  if (before.state !== 'listed') return refuse(new Problem(problems.notListed))
  const record: ExchangeRecord = {
    ...{ ...before, state: 'withdrawn', token: new Uint8Array(), sequence: before.sequence + 1, reportedAt: now },
    version: before.version + 1,
  }
  return ok({ record, before, reason: 'withdrawn', evidenceSha256: null })
}
