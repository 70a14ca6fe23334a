import { bytesToHex } from '@noble/hashes/utils.js'
import { command } from '../../command.ts'
import { enrolled, exchangesWithIds, memberDay, memberInExchange, memberProblems } from '../../exchange/index.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { clientObjectionEvent, clientObjectionEvents } from '../client-objection-events.ts'
import { RaiseClientObjection } from '../client-objection-input.ts'
import { ClientObjectionId } from '../client-objection-model.ts'
import { clientObjectionProblems as problems } from '../client-objection-problems.ts'
import { clientObjected } from '../client-objection-rules.ts'
import { handToOperator, insertClientObjection, spendClientObjection } from '../client-objection-store.ts'
import { clientObjectionView } from '../client-objection-view.ts'
import { matcherIn, placed } from '../contributing.ts'
import { contributionProblems } from '../problems.ts'
import { regimeOn } from '../regime.ts'

/** No record is looked at here: neither the answer nor the time it takes says whether there is one. */
export const raiseClientObjection = command({
  name: 'exchange_client_objection.raise',
  summary: 'Say for a client that records of one class of products are wrong, without learning whether there are any',
  scope: 'exchange:write',
  input: RaiseClientObjection,
  problems: [
    ...[problems.notAdviser, problems.dayFull, contributionProblems.noMatcher],
    ...[memberProblems.notActive, memberProblems.sharingDenied, memberProblems.bureauLapsed],
  ],
  constraints: { exchange_client_objection_days_within: problems.dayFull },
  load: (context, { exchange }) => ({
    exchange: exchangesWithIds(context, [exchange]),
    member: memberInExchange(context, exchange),
  }),
  decide: ({ exchange: [exchange], member: [member] }, { exchange: named, subjects, ...said }, context) => {
    const { org, now, newId, actor } = context
    if (actor.orgKind !== 'adviser') return refuse(new Problem(problems.notAdviser))
    const receivedOn = memberDay(now)
    const partakes = enrolled(member, exchange, receivedOn)
    if (!partakes.ok) return partakes
    const { id: memberId, operatorId } = partakes.value.member
    const matcher = matcherIn(context)
    const stored = subjects.map(({ namespace, epoch, token }) => {
      const place = placed({ exchange: named, namespace, epoch, token }, context)
      return { namespace, epoch, tokens: matcher.candidates(...place).map((bytes) => bytesToHex(bytes)) }
    })
    const by = { orgId: org, operatorId, id: newId(ClientObjectionId), memberId, exchangeId: named }
    const objection = { ...by, ...said, receivedOn, subjects: stored, createdAt: now }
    return ok(clientObjected(objection, regimeOn(partakes.value.exchange.jurisdiction, receivedOn)))
  },
  write: (objection) => [spendClientObjection(objection), insertClientObjection(objection), handToOperator(objection)],
  events: (objection) => [clientObjectionEvent(clientObjectionEvents.raised, objection)],
  view: clientObjectionView,
})
