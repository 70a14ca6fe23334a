import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { JointAgreementId, JointShareId } from './model.ts'
import {
  distributionStates,
  type JointDistribution,
  JointDistributionId,
  type JointPayment,
  JointPaymentId,
  jointPaymentStates,
} from './payment-model.ts'

const PaymentData = z.strictObject({
  jointPaymentId: idOf(JointPaymentId),
  jointAgreementId: idOf(JointAgreementId),
  state: z.enum(jointPaymentStates),
})
/** How much it is, is read from the distribution. */
const DistributionData = z.strictObject({
  jointDistributionId: idOf(JointDistributionId),
  jointShareId: idOf(JointShareId),
  leadId: idOf(OrganisationId),
  creditorId: idOf(OrganisationId),
  state: z.enum(distributionStates),
})

const ofPayment = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'joint_payment', description, data: PaymentData })
const ofPart = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'joint_distribution', description, data: DistributionData })

export const jointPaymentEvents = {
  received: ofPayment('joint_payment.received', 'The borrower paid the lead for all creditors.'),
  reversed: ofPayment('joint_payment.reversed', 'The lead took back what the borrower had paid.'),
} as const

export const distributionEvents = {
  sent: ofPart('joint_distribution.sent', 'A creditor’s part of a payment, or of its reversal, is owed.'),
  taken: ofPart('joint_distribution.taken', 'It is in the creditor’s books.'),
  paidOver: ofPart('joint_distribution.paid_over', 'The lead says it paid it over.'),
  received: ofPart('joint_distribution.received', 'The creditor says that it came.'),
} as const

/** The lead's own. */
export const jointPaymentEvent = (
  kind: EventKind<string, z.output<typeof PaymentData>>,
  { id, leadId, jointAgreementId, state }: JointPayment,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [leadId] },
  data: { jointPaymentId: id, jointAgreementId, state },
})

export const distributionsEvents = (
  kind: EventKind<string, z.output<typeof DistributionData>>,
  distributions: readonly JointDistribution[],
): EventDraft[] =>
  distributions.map(({ id, jointShareId, leadId, creditorId, state }) => ({
    ...{ kind: kind as EventKind, aggregateId: id, audience: [...new Set([leadId, creditorId])] },
    data: { jointDistributionId: id, jointShareId, leadId, creditorId, state },
  }))
