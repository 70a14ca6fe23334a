import { command } from '../../command.ts'
import { contributionProblems, matcherIn, placed } from '../../contributions/index.ts'
import {
  exchangesWithIds,
  memberDay,
  memberEvent,
  memberEvents,
  memberInExchangeForUse,
  memberProblems,
  saveMember,
  suspended,
} from '../../exchange/index.ts'
import { ok } from '../../kernel/result.ts'
import { insertProtections, protectionProblems, spread } from '../../protections/index.ts'
import { schedule } from '../../store/index.ts'
import { signalEvent, signalEvents } from '../events.ts'
import { RecordSignal } from '../input.ts'
import { SIGNAL_EXPIRE } from '../job-names.ts'
import { matchedName } from '../matching-rules.ts'
import { signalProblems as problems } from '../problems.ts'
import { admitted, recorded } from '../rules.ts'
import { daysOn, planted, spendSignal } from '../store.ts'
import { signalIdOf, signalView } from '../view.ts'

export const recordSignal = command({
  name: 'safety_signal.record',
  summary: 'Say of a person, by token alone, what everybody who holds a debt of theirs must heed',
  scope: 'exchange:write',
  input: RecordSignal,
  problems: [
    ...[problems.sharingDenied, problems.subjectUnfit, problems.tooLong, problems.overlaps, problems.referenceTaken],
    ...[problems.budgetExhausted, protectionProblems.intervalUnfit, protectionProblems.treatmentUnfit],
    ...[contributionProblems.noMatcher, memberProblems.notActive],
    ...[memberProblems.sharingDenied, memberProblems.bureauLapsed],
  ],
  constraints: {
    ...{ protections_overlap: problems.overlaps, protections_reference: problems.referenceTaken },
    exchange_signal_days_within: problems.budgetExhausted,
  },
  load: (context, said) => ({
    exchange: exchangesWithIds(context, [said.exchange]),
    // Before what follows: whoever waits here reads what whoever went before wrote, its own suspension above all.
    member: memberInExchangeForUse(context, said.exchange),
    days: daysOn(context, memberDay(context.now)),
    planted: planted({ ...said, tokens: matcherIn(context).candidates(...placed(said, context)) }),
  }),
  decide: ({ exchange: [exchange], member: [member], days, planted: [found] }, said, context) => {
    const { org, now, actor } = context
    const day = days.find(({ memberId }) => memberId === member?.id)
    const admission = admitted(said, { exchange, member, day, kind: actor.orgKind, now })
    if (!admission.ok) return admission
    const matcher = matcherIn(context)
    const { namespace, epoch } = said
    const name = matchedName({ exchangeId: said.exchange, namespace, epoch, key: matcher.keys[0] as number })
    const tag = matcher.stored(...placed(said, context))
    const signal = recorded(said, { exchange: admission.value.exchange, name, tag }, context)
    if (!signal.ok) return signal
    const { member: by, allowed } = admission.value
    return ok({
      signal: signal.value,
      day: { orgId: org, memberId: by.id, on: memberDay(now), made: 1, allowed },
      suspended: found?.planted ? suspended(by, 'planted_identity', now) : null,
    })
  },
  write: ({ signal, day, suspended: out }, context) => [
    spendSignal(day),
    ...insertProtections([signal]),
    ...spread([signal.id], context.now),
    schedule(
      { kind: SIGNAL_EXPIRE, subjectId: signalIdOf(signal), dueAt: signal.until as typeof context.now },
      context,
    ),
    ...(out ? [saveMember(out)] : []),
  ],
  events: ({ signal, suspended: out }) => [
    signalEvent(signalEvents.recorded, signal),
    ...(out ? [memberEvent(memberEvents.suspended, out)] : []),
  ],
  view: ({ signal }) => signalView(signal),
})
