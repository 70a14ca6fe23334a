import { z } from '@hono/zod-openapi'
import { idOf, instantText, listInput, named, reference } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { SharingGrantId, sharingPurposes, sharingScopes, sharingStates } from './sharing-model.ts'

export const MakeSharingGrant = z.strictObject({
  agency: idOf(OrganisationId),
  reference: reference().optional(),
  purpose: z.enum(sharingPurposes),
  scopes: z.array(z.enum(sharingScopes)).min(1).max(sharingScopes.length),
  expiresAt: instantText(),
})

const sharingGrant = named(SharingGrantId)

export const NamesSharingGrant = z.strictObject({ sharingGrant })

export const FollowSharingGrant = z.strictObject({
  sharingGrant: idOf(SharingGrantId),
  lender: idOf(OrganisationId),
  agency: idOf(OrganisationId),
})

export const ListSharingGrants = z.strictObject({
  ...listInput,
  counterparty: idOf(OrganisationId).optional(),
  state: z.array(z.enum(sharingStates)).min(1).max(sharingStates.length).optional(),
})
