import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Certificate,
  CertificateId,
  type OffBoarding,
  OffBoardingId,
  offBoardingReasons,
  offBoardingStatuses,
} from './model.ts'

const Data = z.strictObject({
  offBoardingId: idOf(OffBoardingId),
  organisationId: idOf(OrganisationId),
  status: z.enum(offBoardingStatuses),
  reason: z.enum(offBoardingReasons),
  closesAt: instantText().nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'off_boarding', description, data: Data })

export const offBoardingEvents = {
  requested: about('off_boarding.requested', 'An organisation began to leave; what it has is being exported.'),
  exported: about('off_boarding.exported', 'What the organisation takes along is ready.'),
  closing: about(
    'off_boarding.closing',
    'The organisation closes at a moment, unless it changes its mind. Told to its counterparties too.',
  ),
  cancelled: about('off_boarding.cancelled', 'The organisation stays. Told to its counterparties too.'),
  closed: about('off_boarding.closed', 'Nobody acts for the organisation any more. Told to its counterparties too.'),
  destroyed: defineEvent({
    ...{ type: 'off_boarding.destroyed', version: 1, aggregate: 'off_boarding' },
    description:
      'What the organisation had for itself alone was destroyed; the certificate says what, and what is kept.',
    data: z.strictObject({
      offBoardingId: idOf(OffBoardingId),
      organisationId: idOf(OrganisationId),
      certificateId: idOf(CertificateId),
    }),
  }),
} as const

export const offBoardingEvent = (
  kind: EventKind<string, z.output<typeof Data>>,
  { id, orgId, status, reason, closesAt }: OffBoarding,
  audience: readonly OrganisationId[] = [],
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId, ...audience] },
  data: { offBoardingId: id, organisationId: orgId, status, reason, closesAt },
})

export const destroyedEvent = ({ id, offBoardingId, orgId }: Certificate): EventDraft => ({
  ...{ kind: offBoardingEvents.destroyed as EventKind, aggregateId: offBoardingId, audience: [orgId] },
  data: { offBoardingId, organisationId: orgId, certificateId: id },
})
