import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import type { Problem } from '../../kernel/problem.ts'
import { ok, type Result } from '../../kernel/result.ts'
import {
  groundFacts,
  type Outcome,
  receivedElsewhere,
  receivedEvents,
  receivedWrites,
  reversedOf,
  takingEvents,
  takingFacts,
  takingWrites,
} from '../../payments/index.ts'
import { isReversible, reversible } from '../../payments/model.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { distributionEvents, distributionsEvents } from '../payment-events.ts'
import { TakeBackDistribution, TakeDistribution } from '../payment-input.ts'
import type { JointDistribution } from '../payment-model.ts'
import { keptByLead, recordedOf, withLead } from '../payment-rules.ts'
import {
  accountIdOfDistribution,
  accountOfDistribution,
  distributionForChange,
  likenessOfDistribution,
  saveDistributions,
} from '../payment-store.ts'

interface Taken {
  readonly distribution: JointDistribution
  /** Null where the payment no longer stood. */
  readonly outcome: Outcome | null
}

const takenEvents = ({ distribution }: Taken) => distributionsEvents(distributionEvents.taken, [distribution])

/** A step of the creditor's job: its part is a payment of its own debt, of the day the borrower paid, each exactly once. */
export const takeDistribution = command({
  name: 'joint_distribution.take',
  summary: 'Put the creditor’s part of a joint payment to the creditor’s debt',
  scope: 'payments:write',
  input: TakeDistribution,
  load: (context, { distribution }) => ({
    known: distributionForChange(context, distribution),
    ...groundFacts(
      context,
      accountOfDistribution(context, distribution),
      likenessOfDistribution(context, distribution),
    ),
    mine: accountIdOfDistribution(context, distribution),
  }),
  decide: ({ known: [known], mine: [mine], ...facts }, _, context): Result<Taken | null, Problem> => {
    if (known?.state !== 'sent' || known.amount < 0n || known.creditorId !== context.org) return ok(null)
    const { effectiveAt } = known
    const recorded = recordedOf(known)
    const made = receivedElsewhere({ recorded, accountId: mine?.id ?? null, effectiveAt }, facts, context)
    if (!made.ok) return made
    const { outcome: posted, effectiveOn } = made.value
    const kept = keptByLead(posted.payment, known, context)
    const outcome = { ...posted, sets: [...posted.sets, ...kept] }
    const over = withLead(known, effectiveOn)
    return ok({ outcome, distribution: { ...known, ...over, state: 'taken', paymentId: outcome.payment.id } })
  },
  write: (taken, context) =>
    taken?.outcome ? [...receivedWrites(taken.outcome, context), ...saveDistributions([taken.distribution])] : [],
  events: (taken) => (taken?.outcome ? [...receivedEvents(taken.outcome), ...takenEvents(taken)] : []),
  view: (taken) => ({ taken: taken !== null }),
})

/** A step of the creditor's job: what the lead took back is taken back here too. */
export const takeBackDistribution = command({
  name: 'joint_distribution.take_back',
  summary: 'Take back in the creditor’s books what the lead of a joint agreement took back',
  scope: 'payments:write',
  input: TakeBackDistribution,
  load: (context, { distribution, taken }) => ({
    known: distributionForChange(context, distribution),
    clock: ownTimeZone(context),
    ...takingFacts(context, taken),
  }),
  decide: ({ known: [known], clock, ...facts }, { taken }, context): Result<Taken | null, Problem> => {
    if (known?.state !== 'sent' || known.amount > 0n || known.creditorId !== context.org) return ok(null)
    const over = withLead(known, todayIn(clock, context.now))
    const distribution: JointDistribution = { ...known, ...over, state: 'taken', paymentId: taken }
    const [payment] = facts.payment
    if (!payment || !isReversible(payment.status)) return ok({ distribution, outcome: null })
    const code = known.reversalCode ?? 'recorded_in_error'
    const back = reversedOf(facts, { code, from: reversible, follows: true }, context)
    return back.ok ? ok({ distribution, outcome: back.value }) : back
  },
  write: (taken, context) =>
    taken
      ? [...(taken.outcome ? takingWrites(taken.outcome, context) : []), ...saveDistributions([taken.distribution])]
      : [],
  events: (taken) => (taken ? [...(taken.outcome ? takingEvents(taken.outcome) : []), ...takenEvents(taken)] : []),
  view: (taken) => ({ taken: taken !== null }),
})
