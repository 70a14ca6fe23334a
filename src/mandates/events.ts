import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { MandateId, mandateStatuses } from './model.ts'
import type { MandateFile } from './rules.ts'

/** Terms stay out of events: amounts and rates are read from the mandate, under its own grants. */
const MandateData = z.strictObject({
  mandateId: idOf(MandateId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  status: z.enum(mandateStatuses),
  number: z.int(),
  inForce: z.int().nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'mandate', description, data: MandateData })

export const mandateEvents = {
  proposed: about('mandate.proposed', 'One side proposed a mandate and signed its first version.'),
  amended: about('mandate.amended', 'One side proposed a new version of the terms and signed it.'),
  signed: about('mandate.signed', 'The other side signed: the version is in force.'),
  suspended: about('mandate.suspended', 'One side stopped all work under the mandate; its placements go on hold.'),
  resumed: about('mandate.resumed', 'The side that stopped the work under the mandate lets it go on.'),
  unlicensed: about(
    'mandate.unlicensed',
    'The agency lacks a licence the mandate requires, or another than before; its placements go on hold.',
  ),
  licensed: about('mandate.licensed', 'The agency holds every licence the mandate requires again.'),
  ended: about('mandate.ended', 'The mandate ended: nothing more is placed under it, and its placements go on hold.'),
} as const

/** The event of one change to a mandate, for both sides. */
export const mandateEvent = (
  kind: EventKind<string, z.output<typeof MandateData>>,
  { mandate, latest }: MandateFile,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: mandate.id,
  audience: [mandate.lenderId, mandate.agencyId],
  data: {
    mandateId: mandate.id,
    lenderId: mandate.lenderId,
    agencyId: mandate.agencyId,
    status: mandate.status,
    number: latest.number,
    inForce: mandate.inForce,
  },
})
