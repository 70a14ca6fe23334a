import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, named, reference } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { MandateId, mandateStatuses, suspensionCauses } from './model.ts'
import { MandateTerms } from './terms.ts'

export const ProposeMandate = z.strictObject({
  counterparty: idOf(OrganisationId).openapi({
    description: 'The other side: an agency when you lend, a lender when you collect',
  }),
  reference: reference()
    .optional()
    .openapi({ description: 'Your own reference, unique among your mandates', example: 'FRAME-2026-07' }),
  terms: MandateTerms,
})

export const AmendMandate = z.strictObject({ mandate: named(MandateId), terms: MandateTerms })

export const SignMandate = z.strictObject({
  mandate: named(MandateId),
  number: z.int().min(1).max(10_000).openapi({ description: 'The version you have read and sign', example: 1 }),
})

export const SuspendMandate = z.strictObject({
  mandate: named(MandateId),
  cause: z.enum(suspensionCauses).openapi({
    description: 'licence: a licence the mandate requires is gone; conduct: the agency’s conduct is being examined',
  }),
})

export const ResumeMandate = z.strictObject({ mandate: named(MandateId) })

export const EndMandate = z.strictObject({ mandate: named(MandateId) })

export const GetMandate = z.strictObject({ mandate: named(MandateId) })

export const ListMandates = z.strictObject({
  ...listInput,
  status: z.array(z.enum(mandateStatuses)).min(1).max(mandateStatuses.length).optional(),
  counterparty: idOf(OrganisationId).optional(),
  createdAt: instantRange(),
})

export const RescopeMandate = z.strictObject({
  mandate: idOf(MandateId),
  lender: idOf(OrganisationId),
  agency: idOf(OrganisationId),
})
