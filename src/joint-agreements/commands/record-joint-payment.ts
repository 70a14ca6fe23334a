import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { distributionEvents, distributionsEvents, jointPaymentEvent, jointPaymentEvents } from '../payment-events.ts'
import { RecordJointPayment } from '../payment-input.ts'
import { jointPaymentProblems } from '../payment-problems.ts'
import { paid } from '../payment-rules.ts'
import { insertDistributions, insertJointPayment } from '../payment-store.ts'
import { jointPaymentView } from '../payment-view.ts'
import { jointProblems as problems } from '../problems.ts'
import { saveShares, sharesForChange } from '../share-store.ts'
import { calendarFrom, ownCalendar, planForChange, planNamed, savePlan } from '../store.ts'

/** The lead's books owe the creditors their parts; each creditor's own job books its part. */
export const recordJointPayment = command({
  name: 'joint_payment.record',
  summary: 'Record what the borrower paid for all creditors: it is divided among them',
  scope: 'payments:write',
  input: RecordJointPayment,
  problems: [
    problems.leadActs,
    problems.statusUnfit,
    jointPaymentProblems.amountUnfit,
    jointPaymentProblems.momentUnfit,
  ],
  constraints: { joint_payments_reference: jointPaymentProblems.referenceTaken },
  load: (context, { jointAgreement }) => ({
    found: planForChange(context, jointAgreement),
    seen: planNamed(context, jointAgreement),
    shares: sharesForChange(context, jointAgreement),
    calendar: ownCalendar(context),
  }),
  decide: ({ found: [found], seen: [seen], shares, calendar }, { jointAgreement: _, ...asked }, context) => {
    if (!found) return refuse(seen ? new Problem(problems.leadActs) : notFound())
    return paid(found, { asked, shares, timeZone: calendarFrom(calendar).timeZone }, context)
  },
  write: ({ payment, plan, shares, distributions, set }) => [
    ...insertSets([set]),
    savePlan(plan),
    ...saveShares(shares),
    insertJointPayment(payment),
    ...insertDistributions(distributions),
  ],
  events: ({ payment, distributions }) => [
    jointPaymentEvent(jointPaymentEvents.received, payment),
    ...distributionsEvents(distributionEvents.sent, distributions),
  ],
  view: ({ payment }) => jointPaymentView(payment),
})
