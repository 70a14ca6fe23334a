import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { insertSets } from '../../ledger/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { distributionEvents, distributionsEvents } from '../payment-events.ts'
import { PayOverDistributions, ReceiveDistributions } from '../payment-input.ts'
import { jointPaymentProblems as problems } from '../payment-problems.ts'
import { distributionsForChange, saveDistributions } from '../payment-store.ts'
import { transferView } from '../payment-view.ts'
import { cameOver, paidOver } from '../transfer-rules.ts'

/** Of any number of joint agreements, to one creditor; what was taken back since is named too, and taken off. */
export const payOverDistributions = command({
  name: 'joint_distribution.pay_over',
  summary: 'Say that you paid a creditor its parts of what borrowers paid you for all',
  scope: 'payments:write',
  input: PayOverDistributions,
  problems: [problems.transferUnfit],
  load: (context, { distributions }) => ({
    found: distributionsForChange(context, distributions),
    zone: ownTimeZone(context),
  }),
  decide: ({ found, zone }, { distributions, amount, paidOn, reference }, context) => {
    const asked = {
      count: distributions.length,
      amount,
      on: paidOn,
      today: todayIn(zone, context.now),
      org: context.org,
    }
    return paidOver(found, { ...asked, reference }, context)
  },
  write: ({ set, distributions }) => [...insertSets([set]), ...saveDistributions(distributions)],
  events: ({ distributions }) => distributionsEvents(distributionEvents.paidOver, distributions),
  view: transferView,
})

export const receiveDistributions = command({
  name: 'joint_distribution.receive',
  summary: 'Say that what the lead paid over to you has come',
  scope: 'payments:write',
  input: ReceiveDistributions,
  problems: [problems.transferUnfit],
  load: (context, { distributions }) => ({
    found: distributionsForChange(context, distributions),
    zone: ownTimeZone(context),
  }),
  decide: ({ found, zone }, { distributions, amount, receivedOn: on }, context) => {
    const asked = { count: distributions.length, amount, on, today: todayIn(zone, context.now), org: context.org }
    return cameOver(found, asked, context)
  },
  write: ({ set, distributions }) => [...insertSets([set]), ...saveDistributions(distributions)],
  events: ({ distributions }) => distributionsEvents(distributionEvents.received, distributions),
  view: transferView,
})
