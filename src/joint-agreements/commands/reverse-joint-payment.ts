import { command } from '../../command.ts'
import { notFound, type Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { jointAgreementEvents, jointEvent } from '../events.ts'
import type { JointAgreement, JointShare } from '../model.ts'
import { distributionEvents, distributionsEvents, jointPaymentEvent, jointPaymentEvents } from '../payment-events.ts'
import { ReverseJointPayment } from '../payment-input.ts'
import { jointPaymentProblems as problems } from '../payment-problems.ts'
import { type JointPaid, takenBack } from '../payment-rules.ts'
import {
  distributionsOfPayment,
  insertDistributions,
  jointPaymentForChange,
  planOfPayment,
  saveJointPayment,
} from '../payment-store.ts'
import { jointPaymentView } from '../payment-view.ts'
import { saveShares } from '../share-store.ts'
import { calendarFrom, ownCalendar, savePlan } from '../store.ts'

/** Each creditor's part goes back as it went out. */
export const reverseJointPayment = command({
  name: 'joint_payment.reverse',
  summary: 'Take back what the borrower had paid for all creditors: it bounced, or should not have been recorded',
  scope: 'payments:write',
  input: ReverseJointPayment,
  problems: [problems.stateUnfit],
  load: (context, { jointPayment }) => ({
    ...planOfPayment(context, jointPayment),
    payment: jointPaymentForChange(context, jointPayment),
    distributions: distributionsOfPayment(context, jointPayment),
    calendar: ownCalendar(context),
  }),
  decide: ({ payment: [payment], plan: [plan], shares, distributions, calendar }, { code }, context) =>
    payment && plan
      ? taken(
          takenBack(payment, { code, plan, shares, distributions, timeZone: calendarFrom(calendar).timeZone }, context),
          { plan, shares },
        )
      : refuse(notFound()),
  revises: ({ payment: [payment] }) => payment ?? null,
  write: ({ payment, plan, shares, distributions, set }) => [
    ...insertSets([set]),
    savePlan(plan),
    ...saveShares(shares),
    saveJointPayment(payment),
    ...insertDistributions(distributions),
  ],
  events: ({ payment, plan, distributions, isReopened, all }) => [
    jointPaymentEvent(jointPaymentEvents.reversed, payment),
    ...(isReopened ? [jointEvent(jointAgreementEvents.reopened, plan, all)] : []),
    ...distributionsEvents(distributionEvents.sent, distributions),
  ],
  view: ({ payment }) => jointPaymentView(payment),
})

/** What is taken back, and whether what was kept runs on without it. */
const taken = (
  back: Result<JointPaid, Problem>,
  { plan, shares }: { readonly plan: JointAgreement; readonly shares: readonly JointShare[] },
) => (back.ok ? ok({ ...back.value, all: shares, isReopened: back.value.plan.status !== plan.status }) : back)
