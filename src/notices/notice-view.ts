import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { addDays, type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { AnsweredLetter, DuePlacement } from './due-notice-store.ts'
import { TemplateId } from './model.ts'
import { noticeItemNames, noticeItems, noticeKinds, type noticeRules } from './notice-kinds.law.ts'
import { deliveries, type Notice, NoticeId, noticeProofs, noticeReplies, returnReasons } from './notice-model.ts'
import { NoticeRunId } from './notice-run-model.ts'
import { furnishableFrom } from './period-rules.ts'
import { screenedChannels, screenedLanguages } from './screening-model.ts'

const item = () => z.enum(noticeItemNames as [string, ...string[]])

export const NoticeResource = z
  .object({
    id: idOf(NoticeId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable().openapi({ description: 'The agency that sent it, or that it names' }),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    partyId: idOf(PartyId),
    placementId: idOf(PlacementId).nullable(),
    issuedBy: idOf(OrganisationId),
    reference: z.string().max(100).nullable().openapi({ description: 'The sender’s; null to others' }),
    kind: z.enum(noticeKinds),
    jurisdiction: z.string().max(6),
    rule: z.string().max(60).nullable().openapi({ description: 'The rule of law its items and period follow' }),
    channel: z.enum(screenedChannels),
    language: z.enum(screenedLanguages),
    templateId: idOf(TemplateId).nullable(),
    documentSha256: z.string().max(64).nullable(),
    items: z.array(item()).max(60),
    sentOn: dayText(),
    periodEndsOn: dayText().nullable().openapi({ description: 'The last day of the period it opens' }),
    delivery: z.enum(deliveries).openapi({ description: 'What came back is as if it had not been sent' }),
    deliveryOn: dayText().nullable(),
    evidence: z.string().max(100).nullable(),
    runId: idOf(NoticeRunId).nullable().openapi({ description: 'The run it was issued by; null to others' }),
    presumedOn: dayText()
      .nullable()
      .openapi({ description: 'The day it is taken to have arrived, where the law reckons it' }),
    proof: z.enum(noticeProofs).nullable().openapi({ description: 'How the sender can show what became of it' }),
    returnReason: z.enum(returnReasons).nullable(),
    reply: z.enum(noticeReplies).nullable(),
    replyOn: dayText().nullable(),
    documentsOn: dayText().nullable().openapi({ description: 'The day the documents asked for were given' }),
    furtherEndsOn: dayText()
      .nullable()
      .openapi({ description: 'The last day of the period that began with the reply, or with the documents' }),
    furnishableFrom: dayText()
      .nullable()
      .openapi({ description: 'The first day on which a bureau may be told of the debt after a validation notice' }),
    recordedAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Notice')
export type NoticeResource = z.output<typeof NoticeResource>

/** The notice as one side sees it. */
export const noticeView = (notice: Notice, { org }: { readonly org: OrganisationId }): NoticeResource => ({
  ...notice,
  items: [...notice.items],
  accountId: org === notice.lenderId ? notice.accountId : null,
  reference: org === notice.issuedBy ? notice.reference : null,
  runId: org === notice.issuedBy ? notice.runId : null,
  furnishableFrom: furnishableFrom(notice),
})

export const DueNoticeResource = z
  .object({
    placementId: idOf(PlacementId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable(),
    kind: z.enum(noticeKinds),
    rule: z.string().max(60),
    dueOn: dayText().openapi({
      description: 'The last day on which it is in time; of a warning before a claim, the first on which it may go out',
    }),
    overdue: z.boolean(),
    noticeId: idOf(NoticeId).nullable().openapi({ description: 'The letter of claim it follows' }),
    owes: z.enum(['notice', 'documents']).openapi({ description: '`documents`: the reply asked for them' }),
    periodEndsOn: dayText().nullable().openapi({ description: 'The last day of the further period of the letter' }),
  })
  .openapi('DueNotice')
export type DueNoticeResource = z.output<typeof DueNoticeResource>

/** Five days after the placement was taken up: no first contact can be earlier. */
const VALIDATION_DAYS = 5

export function dueNoticeView(
  placement: DuePlacement,
  { lends, zone, today }: { lends: boolean; zone: string; today: CalendarDate },
): DueNoticeResource {
  const { id, lenderId, agencyId, offeredAt, acceptedAt, createdAt, letter } = placement
  if (letter) return { ...{ placementId: id, lenderId, agencyId }, ...afterReply(letter, today) }
  const dayOf = (at: typeof createdAt) => calendarDateAt(at, zone)
  const dueOn = lends ? dayOf(offeredAt ?? createdAt) : addDays(dayOf(acceptedAt ?? createdAt), VALIDATION_DAYS)
  return {
    ...{ placementId: id, lenderId, agencyId, dueOn, overdue: dueOn < today },
    ...{ noticeId: null, owes: 'notice', periodEndsOn: null },
    ...(lends ? { kind: 'outsourcing', rule: 'TW-16-6-NOTICE' } : { kind: 'validation', rule: 'US-F-34A-VALIDATION' }),
  }
}

/** Documents are owed since they were asked for; the warning goes out once the further period is over. */
function afterReply({ id, replyOn, furtherEndsOn }: AnsweredLetter, today: CalendarDate) {
  const dueOn = furtherEndsOn === null ? replyOn : addDays(furtherEndsOn, 1)
  return {
    ...{ kind: 'claim_warning' as const, rule: 'UK-PAP-30D', dueOn, overdue: furtherEndsOn === null && dueOn < today },
    ...{ noticeId: NoticeId.fromUuid(id), periodEndsOn: furtherEndsOn },
    owes: furtherEndsOn === null ? ('documents' as const) : ('notice' as const),
  }
}

export const NoticeKindsResource = z
  .object({
    kinds: z
      .array(
        z.object({
          kind: z.enum(noticeKinds),
          jurisdiction: z
            .string()
            .max(6)
            .openapi({ description: '`*`: where no law of a place asks for more', example: 'TW' }),
          rule: z.string().max(60).nullable(),
          citation: z.string().max(120).nullable(),
          force: z.enum(['enforced', 'shadow']),
          from: dayText(),
          items: z.array(item()).max(60),
          channels: z.array(z.enum(screenedChannels)).max(10),
          periodDays: z.int().min(1).max(365).nullable(),
          furtherDays: z
            .int()
            .min(1)
            .max(365)
            .nullable()
            .openapi({ description: 'Of the period a reply opens, from the reply or the documents it asked for' }),
          due: z.string().max(60).nullable(),
        }),
      )
      .max(200),
    items: z
      .array(z.object({ item: item(), from: z.enum(['known', 'given', 'sentence']), what: z.string().max(200) }))
      .max(100),
  })
  .openapi('NoticeKinds')

export const noticeKindsView = (rules: typeof noticeRules): z.output<typeof NoticeKindsResource> => ({
  kinds: rules.map(({ period, ...rule }) => ({
    ...rule,
    items: [...rule.items],
    channels: [...rule.channels],
    from: rule.from as CalendarDate,
    periodDays: period?.days ?? null,
    furtherDays: (period?.count === 'days' && period.furtherDays) || null,
  })),
  items: noticeItemNames.map((name) => ({ item: name, ...noticeItems[name] })),
})
