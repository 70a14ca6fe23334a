import { PaymentId } from '../ledger/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetJointPayment, ListJointDistributions, ListJointPayments, TakeDistribution } from './payment-input.ts'
import { JointPaymentId } from './payment-model.ts'
import {
  distributionsOf,
  distributionToTake,
  jointPaymentsOf,
  jointPaymentsWithIds,
  jointPaymentWithId,
} from './payment-store.ts'
import { distributionView, jointPaymentView } from './payment-view.ts'
import { planNamed } from './store.ts'

export const getJointPayment = query({
  name: 'joint_payment.get',
  summary: 'Read what a borrower paid you for all creditors',
  scope: 'payments:read',
  input: GetJointPayment,
  load: (context, { jointPayment }) => ({ found: jointPaymentWithId(context, jointPayment) }),
  view: ({ found: [found] }) => (found ? jointPaymentView(found) : null),
})

export const listJointPayments = query({
  name: 'joint_payment.list',
  summary: 'List what a borrower paid the lead for all creditors, newest first: the lead’s own record, empty to others',
  scope: 'payments:read',
  input: ListJointPayments,
  list: true,
  load: (context, input) => ({
    plan: planNamed(context, input.jointAgreement),
    found: jointPaymentsOf(context, input, keysetOf(input)),
  }),
  view: ({ plan: [plan], found }, input) =>
    plan
      ? pageOf(found, input, {
          position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
          item: jointPaymentView,
        })
      : null,
})

const asFlag = (given: 'true' | 'false' | undefined) => (given === undefined ? undefined : given === 'true')

export const listJointDistributions = query({
  name: 'joint_distribution.list',
  summary: 'List the parts creditors get of joint payments, newest first',
  scope: 'payments:read',
  input: ListJointDistributions,
  list: true,
  load: (context, { paidOver, received, ...input }) => ({
    found: distributionsOf(
      context,
      { ...input, paidOver: asFlag(paidOver), received: asFlag(received) },
      keysetOf(input),
    ),
  }),
  view: ({ found }, input, context) =>
    pageOf(found, input, {
      position: ({ sentAt, id }) => ({ createdAt: sentAt, id }),
      item: (one) => distributionView(one, context),
    }),
})

export const jointPaymentsByIds = batch({
  name: 'joint_payment.by_ids',
  scope: 'payments:read',
  ids: JointPaymentId,
  rows: jointPaymentsWithIds,
  key: ({ id }) => id,
  view: jointPaymentView,
})

/** For the creditor's job: what there is to do with a distribution. */
export const nextDistribution = query({
  name: 'joint_distribution.next',
  summary: 'What a creditor’s job does with its part of a joint payment',
  scope: 'payments:read',
  input: TakeDistribution,
  load: (context, { distribution }) => ({ found: distributionToTake(context, distribution) }),
  view: ({ found: [found] }) => ({
    isOpen: found?.state === 'sent',
    isBack: found?.isBack ?? false,
    taken: found?.taken ? PaymentId.fromUuid(found.taken) : null,
  }),
})
