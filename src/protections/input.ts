import { z } from '@hono/zod-openapi'
import { NationalIdInput, PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, instantText, listInput, named, reference, text } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  endCodes,
  ProtectionId,
  protectionKinds,
  protectionStatuses,
  requiredTreatments,
  TreatmentId,
} from './model.ts'

const evidence = z
  .strictObject({
    reference: reference().optional().openapi({ description: 'Where you keep it', example: 'MED-2026-118' }),
    sha256: z
      .string()
      .length(64)
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .openapi({ description: 'Of the document, hexadecimal', example: 'ab'.repeat(32) }),
  })
  .refine(({ reference, sha256 }) => reference !== undefined || sha256 !== undefined, {
    error: 'must name a reference or a hash',
  })
  .openapi('ProtectionEvidence')

const limit = z
  .strictObject({ contacts: z.int().min(1).max(30), days: z.int().min(1).max(90) })
  .openapi('ContactLimit', { description: 'Of `reduced_frequency`: at most so many contacts in so many days' })

const until = () =>
  instantText().openapi({
    description: 'When it ends, itself not included; without it, what the law of the place says',
  })

/** What a protection says, whoever it is of and however it arrives. */
export const protectionFacts = {
  kind: z.enum(protectionKinds as [string, ...string[]]).openapi({ example: 'illness' }),
  treatment: z.enum(requiredTreatments),
  limit: limit.optional(),
  from: instantText().optional().openapi({ description: 'When it begins; now when left out' }),
  until: until().optional(),
  reviewOn: dayText().optional().openapi({ description: 'When somebody looks at it again' }),
  evidence,
  referredTo: text({ max: 100 }).optional().openapi({ description: 'A service of support the person was referred to' }),
  reference: reference().optional().openapi({ description: 'Your own reference', example: 'CARE-4711' }),
}

export const RegisterProtection = z.strictObject({
  party: named(PartyId)
    .optional()
    .openapi({ description: 'Lenders: a person of yours. Agencies: one of the case file' }),
  placement: named(PlacementId).optional().openapi({ description: 'Agencies: a placement you hold' }),
  /** Advisers: the person they act for. */
  person: NationalIdInput.nullable().optional(),
  lender: idOf(OrganisationId).optional().openapi({ description: 'Advisers: where only this lender is meant' }),
  ...protectionFacts,
})

export const ReviseProtection = z.strictObject({
  protection: named(ProtectionId),
  treatment: z.enum(requiredTreatments).optional(),
  limit: limit.optional(),
  until: until().nullable().optional(),
  evidence: evidence.optional(),
  referredTo: protectionFacts.referredTo,
})

export const ReviewProtection = z.strictObject({
  protection: named(ProtectionId),
  nextReviewOn: dayText()
    .optional()
    .openapi({ description: 'When it is looked at again; by the terms of its kind if left out' }),
  evidence: evidence.optional(),
})

export const EndProtection = z.strictObject({
  protection: named(ProtectionId),
  code: z.enum(endCodes),
  evidence,
})

export const GetProtection = z.strictObject({ protection: named(ProtectionId) })

/** For its jobs. */
export const LookAtProtection = z.strictObject({ protection: idOf(ProtectionId) })

export const ListProtections = z.strictObject({
  ...listInput,
  party: idOf(PartyId).optional(),
  kind: z
    .array(z.enum(protectionKinds as [string, ...string[]]))
    .min(1)
    .max(protectionKinds.length)
    .optional(),
  status: z.array(z.enum(protectionStatuses)).min(1).max(protectionStatuses.length).optional(),
  registeredAt: instantRange(),
})

export const GetTreatment = z.strictObject({ treatment: idOf(TreatmentId) })

export const ListTreatments = z.strictObject({
  ...listInput,
  placement: named(PlacementId).optional(),
  party: idOf(PartyId).optional(),
  running: z.boolean().optional().openapi({ description: 'Only those not lifted yet' }),
  requiredAt: instantRange(),
})
