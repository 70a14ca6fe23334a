import { z } from '@hono/zod-openapi'
import { idOf, instantText, named } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { DUTIES_MAX } from './duty-model.ts'
import { PlacementId } from './model.ts'
import { CertifyPurge } from './purge-input.ts'
import { AttestCease } from './recall-input.ts'
import { endingCauses, PlacementRecallId, RecallId } from './recall-model.ts'
import { DeclarePayments } from './recall-payment-input.ts'

export const Selected = z
  .strictObject({
    lender: idOf(OrganisationId).optional(),
    mandate: idOf(MandateId).optional(),
    cause: z.enum(endingCauses).optional(),
    recall: idOf(RecallId).optional().openapi({ description: 'The recall of many they are part of' }),
    recalledBefore: instantText().optional().openapi({ description: 'Final before then' }),
    after: idOf(PlacementRecallId).optional().openapi({ description: '`nextAfter` of the answer before' }),
  })
  .openapi('DutySelection', {
    description: 'Final recalls whose next duty this is and that match every field given, 1,000 at a time',
  })

const source = z
  .union([
    z
      .strictObject({ placementRecalls: z.array(idOf(PlacementRecallId)).min(1).max(DUTIES_MAX) })
      .openapi('DutiesOfRecalls'),
    z.strictObject({ placements: z.array(named(PlacementId)).min(1).max(DUTIES_MAX) }).openapi('DutiesOfPlacements'),
    z.strictObject({ filter: Selected }).openapi('DutiesOfSelection'),
  ])
  .openapi('DutySource')

export const AttestCeases = AttestCease.omit({ placementRecall: true }).extend({ source })

export const DeclareAllPayments = DeclarePayments.omit({ placementRecall: true }).extend({
  payments: DeclarePayments.shape.payments.openapi({
    description: 'How many you have reported on each of them; one you have reported another number on is refused',
  }),
  source,
})

export const CertifyPurges = CertifyPurge.omit({ placementRecall: true }).extend({ source })
