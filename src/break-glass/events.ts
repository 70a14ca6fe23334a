import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Grant, GrantId, grantReasons, grantStatuses, type Opening, OpeningId } from './model.ts'

const GrantData = z.strictObject({
  grantId: idOf(GrantId),
  operatorId: idOf(OrganisationId),
  organisationId: idOf(OrganisationId),
  reason: z.enum(grantReasons),
  status: z.enum(grantStatuses),
  until: instantText().nullable(),
})

const OpeningData = z.strictObject({
  openingId: idOf(OpeningId),
  grantId: idOf(GrantId),
  operatorId: idOf(OrganisationId),
  organisationId: idOf(OrganisationId),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'break_glass_grant', description, data: GrantData })

/** All of them are told to the tenant. */
export const breakGlassEvents = {
  requested: about('break_glass.requested', 'The operator asked to read your data; nobody has approved it yet.'),
  approved: about('break_glass.approved', 'A second person of the operator let it read your data until a moment.'),
  ended: about('break_glass.ended', 'A side ended the operator’s leave to read your data.'),
  lapsed: about('break_glass.lapsed', 'Nobody approved the operator’s request in time, or its hours are over.'),
  opened: defineEvent({
    ...{ type: 'break_glass.opened', version: 1, aggregate: 'break_glass_opening', data: OpeningData },
    description: 'The operator looked at your data. The opening says where.',
  }),
} as const

export const grantEvent = (
  kind: EventKind<string, z.output<typeof GrantData>>,
  grant: Omit<Grant, 'justification'>,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: grant.id,
  audience: [grant.orgId, grant.tenantId],
  data: {
    ...{ grantId: grant.id, operatorId: grant.orgId, organisationId: grant.tenantId },
    ...{ reason: grant.reason, status: grant.status, until: grant.until },
  },
})

export const openedEvent = ({ id, grantId, orgId, tenantId }: Opening): EventDraft => ({
  ...{ kind: breakGlassEvents.opened as EventKind, aggregateId: id, audience: [orgId, tenantId] },
  data: { openingId: id, grantId, operatorId: orgId, organisationId: tenantId },
})
