import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { exchangesWithIds, memberProblems } from '../../exchange/index.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { OrganisationId, ownTimeZone } from '../../tenancy/index.ts'
import { matcherIn, placed } from '../contributing.ts'
import { contributionEvents, disputeEvent } from '../events.ts'
import { ExchangeDisputeId, ExchangeRecordId } from '../model.ts'
import { objectionEvent } from '../objection-events.ts'
import { RaiseObjection } from '../objection-input.ts'
import { ExchangeObjectionId } from '../objection-model.ts'
import { objected } from '../objection-rules.ts'
import { insertObjection, raiseElsewhere, recordsAbout } from '../objection-store.ts'
import { objectionView } from '../objection-view.ts'
import { contributionProblems as problems } from '../problems.ts'
import { afterDay, regimeOn } from '../regime.ts'

export const raiseObjection = command({
  name: 'exchange_objection.raise',
  summary: 'Say that a person disputes records of one class of products: each is flagged in every answer from now on',
  scope: 'exchange:oversee',
  input: RaiseObjection,
  problems: [memberProblems.notOperator, problems.datesUnfit, problems.noMatcher],
  load: (context, { exchange, subjects, product }) => {
    const matcher = matcherIn(context)
    const sought = subjects.map((subject) => ({
      ...subject,
      tokens: matcher.candidates(...placed({ exchange, ...subject }, context)),
    }))
    return {
      exchanges: exchangesWithIds(context, [exchange]),
      records: recordsAbout(exchange, sought, product),
      zone: ownTimeZone(context),
    }
  },
  decide: ({ exchanges: [exchange], records, zone }, { subjects: _, exchange: __, ...said }, context) => {
    const { org, now, newId, actor } = context
    if (actor.orgKind !== 'operator') return refuse(new Problem(memberProblems.notOperator))
    if (exchange?.orgId !== org) return refuse(unresolved('exchange', 'No such exchange of yours.'))
    const today = todayIn(zone, now)
    const made = objected(
      { orgId: org, id: newId(ExchangeObjectionId), exchangeId: exchange.id, ...said },
      records.map(({ org: of, record }) => ({
        ...{ org: OrganisationId.fromUuid(of), record: ExchangeRecordId.fromUuid(record) },
      })),
      {
        ...{ regime: regimeOn(exchange.jurisdiction, today), today, now },
        newDispute: () => newId(ExchangeDisputeId),
      },
    )
    if (!made.ok) return made
    const { objection, disputes } = made.value
    const zones = records.map(({ timeZone }) => [{ timeZone }])
    const raised = disputes.map((dispute, at) => ({ dispute, dueAt: afterDay(dispute.dueOn, zones[at] ?? []) }))
    return ok({ objection, raised })
  },
  write: ({ objection, raised }) => [insertObjection(objection), raiseElsewhere(objection, raised)],
  events: ({ objection, raised }) => [
    objectionEvent(objection),
    ...raised.map(({ dispute }) => disputeEvent(contributionEvents.disputeRaised, dispute)),
  ],
  view: ({ objection }) => objectionView(objection),
})
