import { z } from '@hono/zod-openapi'
import { idOf, listInput, reference, text } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { GRANT_HOURS_MAX, GrantId, grantReasons, grantStatuses } from './model.ts'

export const RequestGrant = z.strictObject({
  organisation: idOf(OrganisationId).openapi({ description: 'Whose data is to be seen' }),
  reason: z.enum(grantReasons),
  ticket: reference().openapi({ description: 'Where the need is recorded', example: 'INC-2026-0412' }),
  justification: text({ max: 1_000 }).openapi({ description: 'Why nothing milder will do; the tenant reads it' }),
  hours: z.int().min(1).max(GRANT_HOURS_MAX).openapi({ description: 'How long, from the approval on', example: 2 }),
})

export const NamesGrant = z.strictObject({ grant: idOf(GrantId) })

export const OpenThrough = z.strictObject({
  grant: idOf(GrantId),
  path: z.string().min(1).max(500),
  requestId: z.string().min(1).max(40),
})

export const ListGrants = z.strictObject({
  ...listInput,
  status: z.array(z.enum(grantStatuses)).min(1).max(grantStatuses.length).optional(),
})

export const ListOpenings = z.strictObject({ ...listInput, grant: idOf(GrantId) })
