import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { methods, reversalCodes } from '../payments/model.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { one } from './input.ts'
import { JointAgreementId } from './model.ts'
import { JointDistributionId, JointPaymentId, TRANSFERRED_AT_ONCE_MAX } from './payment-model.ts'

export const RecordJointPayment = z.strictObject({
  ...one,
  reference: reference().openapi({ description: 'Your own name of it', example: 'RECEIPT-2026-118' }),
  amount: minorUnits({ min: 1 }),
  method: z.enum(methods),
  effectiveAt: instantText().openapi({ description: 'When the borrower paid' }),
})

export const GetJointPayment = z.strictObject({ jointPayment: idOf(JointPaymentId) })
export const ReverseJointPayment = z.strictObject({
  jointPayment: idOf(JointPaymentId),
  code: z.enum(reversalCodes),
})
export const ListJointPayments = z.strictObject({ ...listInput, ...one })

/** From the creditor's job. */
export const TakeDistribution = z.strictObject({ distribution: idOf(JointDistributionId) })
export const TakeBackDistribution = z.strictObject({ distribution: idOf(JointDistributionId), taken: idOf(PaymentId) })

const flag = (description: string) => z.enum(['true', 'false']).optional().openapi({ description })

export const ListJointDistributions = z.strictObject({
  ...listInput,
  as: z.enum(['lead', 'creditor']).default('lead').openapi({ description: 'The side you are on' }),
  jointAgreement: named(JointAgreementId).optional(),
  creditor: idOf(OrganisationId).optional().openapi({ description: 'Leads: one creditor’s' }),
  paidOver: flag('Whether the lead paid it over'),
  received: flag('Whether it came'),
})

const several = z.array(idOf(JointDistributionId)).min(1).max(TRANSFERRED_AT_ONCE_MAX)
const check = (description: string) => minorUnits({ min: 1 }).openapi({ description })

export const PayOverDistributions = z.strictObject({
  distributions: several.openapi({
    description: 'Of one creditor, not yet paid over; those that take back are taken off',
  }),
  amount: check('What you paid over, as a check: the sum of these'),
  paidOn: dayText().openapi({ description: 'The day you paid it over' }),
  reference: reference().openapi({ description: 'What you call the transfer', example: 'TRANSFER-2026-11' }),
})

export const ReceiveDistributions = z.strictObject({
  distributions: several.openapi({ description: 'Yours, of one lead, paid over and not yet received' }),
  amount: check('What came, as a check: the sum of these'),
  receivedOn: dayText().openapi({ description: 'The day it came' }),
})
