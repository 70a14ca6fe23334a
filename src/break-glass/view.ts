import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Grant, GrantId, grantReasons, grantStatuses, type Opening, OpeningId } from './model.ts'
import { statusAt } from './rules.ts'

const client = () =>
  z.string().max(31).openapi({ description: 'A client of the operator', example: 'cli_01k9x2v6ecf8y8q3w0h6t5r4sz' })

export const GrantResource = z
  .object({
    id: idOf(GrantId),
    operatorId: idOf(OrganisationId),
    organisationId: idOf(OrganisationId).openapi({ description: 'Whose data may be read' }),
    reason: z.enum(grantReasons),
    ticket: z.string().max(100),
    justification: z.string().max(1_000),
    hours: z.int().min(1).max(4),
    status: z.enum(grantStatuses),
    askedBy: client(),
    approveBy: instantText().openapi({ description: 'Not approved by then, it lapses' }),
    approvedBy: client().nullable(),
    approvedAt: instantText().nullable(),
    until: instantText().nullable().openapi({ description: 'The moment from which nothing is read through it' }),
    endedBy: z.string().max(31).nullable().openapi({ description: 'The side that ended it; null where time did' }),
    endedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('BreakGlassGrant')
export type GrantResource = z.output<typeof GrantResource>

/** Where the justification lies: it opens in no other place. */
export const placeOfWords = ({ id }: Pick<Grant, 'id'>) => `break_glass_grants|justification|${GrantId.toUuid(id)}`

/** What its asker wrote is read by both sides, under the operator's key. */
export const sealJustification = (
  justification: string,
  { id, orgId }: Pick<Grant, 'id' | 'orgId'>,
  { sealing }: Pick<Context, 'sealing'>,
) => sealing.forOrganisation(orgId).sealForOrganisation(new TextEncoder().encode(justification), placeOfWords({ id }))

export async function openedGrantView(grant: Grant, context: Pick<Context, 'sealing' | 'now'>): Promise<GrantResource> {
  const own = context.sealing.forOrganisation(grant.orgId)
  const justification = new TextDecoder().decode(
    await own.openForOrganisation(grant.justification, placeOfWords(grant)),
  )
  return grantView(grant, { justification, now: context.now })
}

export function grantView(
  grant: Omit<Grant, 'justification'>,
  { justification, now }: { justification: string; now: Instant },
): GrantResource {
  const { id, reason, ticket, hours, askedBy, approveBy, approvedBy, approvedAt, until } = grant
  return {
    ...{ id, operatorId: grant.orgId, organisationId: grant.tenantId, reason, ticket, justification, hours },
    ...{ status: statusAt(grant, now), askedBy, approveBy, approvedBy, approvedAt, until },
    ...{ endedBy: grant.endedBy, endedAt: grant.endedAt, createdAt: grant.createdAt, version: grant.version },
  }
}

export const OpeningResource = z
  .object({
    id: idOf(OpeningId),
    grantId: idOf(GrantId),
    path: z.string().max(500).openapi({ description: 'What was asked for', example: '/v1/placements' }),
    requestId: z.string().max(40),
    openedBy: client(),
    createdAt: instantText(),
  })
  .openapi('BreakGlassOpening')

export const openingView = ({
  id,
  grantId,
  path,
  requestId,
  openedBy,
  openedAt,
}: Opening): z.output<typeof OpeningResource> => ({
  ...{ id, grantId, path, requestId, openedBy, createdAt: openedAt },
})
