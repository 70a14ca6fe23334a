import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type CollectionPolicy, PolicyId, policyStatuses } from './model.ts'
import { reAgeTerms, StageTermsInput } from './policy-input.ts'

export const PolicyResource = z
  .object({
    id: idOf(PolicyId),
    lenderId: idOf(OrganisationId),
    reference: z.string().max(100).nullable(),
    name: z.string().max(100),
    product: z.string().max(40).nullable().openapi({ description: 'Null: any' }),
    segment: z.string().max(40).nullable().openapi({ description: 'Null: any' }),
    jurisdiction: z.string().max(6).nullable().openapi({ description: 'Null: any' }),
    status: z.enum(policyStatuses),
    number: z.int().min(1).max(100_000).nullable().openapi({
      description: 'Which version for its product, segment and jurisdiction; null until published',
    }),
    automatic: z.boolean(),
    stages: z.array(StageTermsInput).max(4),
    reAge: z
      .object(reAgeTerms)
      .nullable()
      .openapi({ description: 'When a lender may make a late debt current; null: never' }),
    effectiveFrom: instantText().nullable(),
    effectiveUntil: instantText().nullable().openapi({ description: 'Not itself included; null: open' }),
    publishedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('CollectionPolicy')

/** The lender's own reference and name are shown to nobody else. */
export const policyView = (policy: CollectionPolicy, { org }: { readonly org: OrganisationId }) =>
  policy.lenderId === org ? { ...policy } : { ...policy, reference: null }
