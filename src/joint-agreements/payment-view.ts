import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId } from '../ledger/index.ts'
import { methods, reversalCodes } from '../payments/model.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { JointAgreementId, JointShareId } from './model.ts'
import {
  distributionStates,
  type JointDistribution,
  JointDistributionId,
  type JointPayment,
  JointPaymentId,
  jointPaymentStates,
  TRANSFERRED_AT_ONCE_MAX,
} from './payment-model.ts'
import type { Transferred } from './transfer-rules.ts'

const minor = () => z.int().min(1).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units', example: 50_000 })
const name = () => z.string().max(100)

export const JointPaymentResource = z
  .object({
    id: idOf(JointPaymentId),
    jointAgreementId: idOf(JointAgreementId),
    reference: name().openapi({ description: 'The lead’s name of it' }),
    currency: currencyCode(),
    amount: minor(),
    method: z.enum(methods),
    effectiveAt: instantText(),
    state: z.enum(jointPaymentStates),
    reversalCode: z.enum(reversalCodes).nullable(),
    recordedAt: instantText(),
    reversedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('JointPayment')
export type JointPaymentResource = z.output<typeof JointPaymentResource>

export const jointPaymentView = ({ leadId: _, setId: __, amount, ...payment }: JointPayment): JointPaymentResource => ({
  ...payment,
  amount: wireAmount(amount),
})

export const JointDistributionResource = z
  .object({
    id: idOf(JointDistributionId),
    jointAgreementId: idOf(JointAgreementId),
    jointShareId: idOf(JointShareId),
    jointPaymentId: idOf(JointPaymentId)
      .nullable()
      .openapi({ description: 'The lead’s payment; null to the creditor' }),
    leadId: idOf(OrganisationId),
    creditorId: idOf(OrganisationId),
    currency: currencyCode(),
    amount: z
      .int()
      .min(Number.MIN_SAFE_INTEGER)
      .max(Number.MAX_SAFE_INTEGER)
      .openapi({ description: 'Minor units; less than nothing where it takes one back', example: 12_500 }),
    method: z.enum(methods),
    effectiveAt: instantText().openapi({ description: 'When the borrower paid' }),
    reversesId: idOf(JointDistributionId).nullable().openapi({ description: 'What it takes back' }),
    reversalCode: z.enum(reversalCodes).nullable(),
    state: z.enum(distributionStates),
    paymentId: idOf(PaymentId).nullable().openapi({ description: 'What it became, to the creditor' }),
    paidOverOn: dayText().nullable(),
    paidOverAs: name().nullable().openapi({ description: 'What the lead calls the transfer' }),
    receivedOn: dayText().nullable(),
    sentAt: instantText(),
  })
  .openapi('JointDistribution')
export type JointDistributionResource = z.output<typeof JointDistributionResource>

interface Seeing {
  readonly org: OrganisationId
}

export const distributionView = (one: JointDistribution, { org }: Seeing): JointDistributionResource => ({
  ...one,
  amount: one.amount < 0n ? -wireAmount(-one.amount) : wireAmount(one.amount),
  jointPaymentId: one.leadId === org ? one.jointPaymentId : null,
  paymentId: one.creditorId === org ? one.paymentId : null,
})

export const JointTransferResource = z
  .object({
    leadId: idOf(OrganisationId),
    creditorId: idOf(OrganisationId),
    currency: currencyCode(),
    amount: minor(),
    distributions: z.int().min(1).max(TRANSFERRED_AT_ONCE_MAX),
  })
  .openapi('JointTransfer')
export type JointTransferResource = z.output<typeof JointTransferResource>

export const transferView = ({
  leadId,
  creditorId,
  currency,
  amount,
  distributions,
}: Transferred): JointTransferResource => ({
  ...{ leadId, creditorId, currency, amount: wireAmount(amount), distributions: distributions.length },
})
