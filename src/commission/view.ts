import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId, PostingSetId } from '../ledger/index.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Commission, CommissionId, commissionRules, creditings } from './model.ts'

const signed = (description: string) =>
  z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).openapi({ description, example: 12_500 })

export const CommissionResource = z
  .object({
    id: idOf(CommissionId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    mandateId: idOf(MandateId),
    mandateVersion: z.int().min(1).max(2_147_483_647).openapi({ description: 'Frozen onto the placement' }),
    placementId: idOf(PlacementId).openapi({ description: 'The placement the payment is credited to' }),
    paymentId: idOf(PaymentId),
    setId: idOf(PostingSetId).nullable().openapi({ description: 'What was posted; null where it is nothing' }),
    reversesId: idOf(CommissionId).nullable().openapi({ description: 'The line it takes back' }),
    crediting: z.enum(creditings).openapi({
      description:
        '`holder`: the agency held the debt when it was paid; `grace`: it was promised to it; `tail`: it was paid after the placement ended',
    }),
    rule: z.enum(commissionRules).openapi({ description: 'The rule of the mandate that applied' }),
    currency: currencyCode(),
    basis: signed('What the payment put to the debt, in minor units; negative where it is taken back'),
    rate: z.int().min(0).max(10_000).nullable().openapi({
      description: 'Hundredths of a percent; null where it is not a share',
    }),
    amount: signed('Minor units; negative where it is taken back'),
    effectiveOn: dayText(),
    recordedAt: instantText(),
  })
  .openapi('Commission')

/** A line as both sides see it. */
export const commissionView = (line: Commission): z.output<typeof CommissionResource> => ({
  ...line,
  basis: wireAmount(line.basis),
  amount: wireAmount(line.amount),
})
