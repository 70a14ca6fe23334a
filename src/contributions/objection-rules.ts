import type { ExchangeRegime } from '../exchange/regimes.law.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { OrganisationId } from '../tenancy/model.ts'
import { unfit } from './facts-rules.ts'
import { type ExchangeDispute, ExchangeDisputeId, type ExchangeRecordId } from './model.ts'
import type { ExchangeObjection } from './objection-model.ts'

interface Objecting {
  readonly regime: Pick<ExchangeRegime, 'dispute'>
  readonly today: CalendarDate
  readonly now: Instant
  readonly newDispute: () => ExchangeDisputeId
}

export interface Objected {
  readonly objection: ExchangeObjection
  readonly disputes: readonly ExchangeDispute[]
}

/** A dispute for each record, all with the clock of the place of the exchange. */
export function objected(
  said: Omit<ExchangeObjection, 'dueOn' | 'disputes' | 'createdAt'>,
  records: readonly { readonly org: OrganisationId; readonly record: ExchangeRecordId }[],
  { regime, today, now, newDispute }: Objecting,
): Result<Objected, Problem> {
  const { receivedOn, exchangeId, reason, evidenceSha256 } = said
  if (receivedOn > today) return refuse(unfit('datesUnfit', 'receivedOn', `Today is ${today}.`))
  const dueOn = addDays(receivedOn, regime.dispute.answerDays)
  const disputes = records.map(
    ({ org, record }): ExchangeDispute => ({
      ...{ orgId: org, id: newDispute(), recordId: record, exchangeId, reason, state: 'open', receivedOn, dueOn },
      ...{ extended: false, evidenceSha256, answerSha256: null, answeredBy: null, answeredAt: null },
      ...{ suppressedAt: null, createdAt: now, version: 1 },
    }),
  )
  const raised = disputes.map(({ orgId, id }) => ({
    ...{ org: OrganisationId.toUuid(orgId), dispute: ExchangeDisputeId.toUuid(id) },
  }))
  return ok({ objection: { ...said, dueOn, disputes: raised, createdAt: now }, disputes })
}
