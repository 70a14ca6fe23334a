import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type SharingGrant, SharingGrantId, sharingPurposes, sharingScopes, sharingStates } from './sharing-model.ts'

export const SharingGrantResource = z
  .object({
    id: idOf(SharingGrantId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    reference: z
      .string()
      .max(100)
      .nullable()
      .openapi({ description: 'The lender’s own name of it; null to the agency' }),
    purpose: z.enum(sharingPurposes),
    scopes: z.array(z.enum(sharingScopes)).max(sharingScopes.length),
    expiresAt: instantText(),
    state: z.enum(sharingStates),
    endedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('SharingGrant')

/** A grant whose time is over is expired to every reader, whether or not its job came by. */
export function sharingGrantView(
  grant: SharingGrant,
  { org, now }: Pick<Context, 'org' | 'now'>,
): z.output<typeof SharingGrantResource> {
  const isOver = grant.state === 'live' && grant.expiresAt <= now
  return {
    ...grant,
    ...{ scopes: [...grant.scopes], reference: org === grant.lenderId ? grant.reference : null },
    ...(isOver ? { state: 'expired' as const, endedAt: grant.expiresAt } : {}),
  }
}
