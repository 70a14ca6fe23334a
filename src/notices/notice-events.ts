import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { noticeKinds } from './notice-kinds.law.ts'
import { deliveries, type Notice, NoticeId } from './notice-model.ts'

/** Neither account nor person: those are read from the record, by whoever may. */
const NoticeData = z.strictObject({
  noticeId: idOf(NoticeId),
  lenderId: idOf(OrganisationId),
  placementId: idOf(PlacementId).nullable(),
  kind: z.enum(noticeKinds),
  rule: z.string().nullable(),
  sentOn: dayText(),
  periodEndsOn: dayText().nullable(),
  furtherEndsOn: dayText().nullable().optional(),
  delivery: z.enum(deliveries),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'notice', description, data: NoticeData })

export const noticeEvents = {
  recorded: about('notice.recorded', 'Somebody was sent a notice; the end of the period it opens is reckoned.'),
  issued: about('notice.issued', 'A notice was written by its template and is to be sent today.'),
  deliveryRecorded: about(
    'notice.delivery_recorded',
    'A notice arrived, or came back: then it is as if it had not been sent.',
  ),
  replyRecorded: about('notice.reply_recorded', 'The person answered a notice: the further period is reckoned.'),
  documentsRecorded: about(
    'notice.documents_recorded',
    'The documents asked for were given: the further period begins with them.',
  ),
} as const

export const noticeEvent = (
  kind: EventKind<string, z.output<typeof NoticeData>>,
  { id, lenderId, agencyId, placementId, kind: what, rule, sentOn, periodEndsOn, furtherEndsOn, ...rest }: Notice,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: agencyId ? [lenderId, agencyId] : [lenderId],
  jurisdiction: rest.jurisdiction,
  data: {
    ...{ noticeId: id, lenderId, placementId, kind: what, rule, sentOn, periodEndsOn },
    ...{ furtherEndsOn, delivery: rest.delivery },
  },
})
