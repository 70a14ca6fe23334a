import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, jurisdictionCode, listInput, named, reference, text } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  ScreenedActivityId,
  ScreeningId,
  screeningReasons,
  TemplateId,
  templateReasons,
  templateStates,
} from './model.ts'
import { noticeKinds } from './notice-kinds.law.ts'
import { directions, screenedChannels, screenedLanguages, TEXT_MAX, verdicts } from './screening-model.ts'

/** Messages `POST /v1/message-screenings/batch` takes. */
export const MESSAGES_MAX = 500

const Message = z.strictObject({
  text: text({ max: TEXT_MAX }).openapi({
    description: 'The message as it would go out, or came in',
    example: 'Your balance is 214.00.',
  }),
  direction: z.enum(directions).default('outbound'),
  channel: z.enum(screenedChannels),
  language: z
    .enum(screenedLanguages)
    .optional()
    .openapi({ description: 'Of the suggestions; found out when left out' }),
  jurisdiction: jurisdictionCode()
    .optional()
    .openapi({ description: 'Whose rules are named; that of the placement or account when left out' }),
  placement: named(PlacementId).optional().openapi({ description: 'The placement it is about' }),
  account: named(AccountId).optional().openapi({ description: 'Lenders: the account it is about' }),
  template: named(TemplateId)
    .optional()
    .openapi({ description: 'The template whose text it is: its approval goes where a person rejects the message' }),
  activity: idOf(ScreenedActivityId).optional().openapi({
    description:
      'The contact in which it was said or sent: what its collector did is reported where a person rejects it',
  }),
})
export type Message = z.output<typeof Message>

export const ScreenMessage = Message
export const ScreenMessages = z.strictObject({
  messages: z.array(Message.openapi('ScreenedMessageRow')).min(1).max(MESSAGES_MAX),
})

export const GetScreening = z.strictObject({ screening: idOf(ScreeningId) })

export const ListScreenings = z.strictObject({
  ...listInput,
  direction: z.enum(directions).optional(),
  verdict: z.array(z.enum(verdicts)).min(1).max(verdicts.length).optional(),
  undecided: z.boolean().optional().openapi({ description: 'With findings nobody has decided on' }),
  createdAt: instantRange(),
})

export const DecideScreening = z.strictObject({
  screening: idOf(ScreeningId),
  decision: z.enum(['release', 'reject']),
  reason: z.enum(screeningReasons),
})

export const SubmitTemplate = z.strictObject({
  reference: reference().openapi({
    description: 'Your name for the template; a second text under it is its next version',
    example: 'SMS-FIRST',
  }),
  purpose: z.enum(['message', ...noticeKinds]).default('message'),
  channel: z.enum(screenedChannels),
  jurisdiction: jurisdictionCode(),
  language: z.enum(screenedLanguages),
  body: text({ max: TEXT_MAX }).openapi({
    description: 'Placeholders are written `{{current_amount}}`',
    example: 'Your balance is {{current_amount}}.',
  }),
  approver: idOf(OrganisationId)
    .optional()
    .openapi({ description: 'The lender whose mandate asks to approve it; you when left out' }),
})

export const GetTemplate = z.strictObject({ template: named(TemplateId) })

export const ListTemplates = z.strictObject({
  ...listInput,
  state: z.array(z.enum(templateStates)).min(1).max(templateStates.length).optional(),
  reference: reference().optional(),
  submittedAt: instantRange(),
})

export const ApproveTemplate = z.strictObject({
  template: named(TemplateId),
  lawyerReviewedOn: dayText().optional().openapi({ description: 'Asked for in Taiwan' }),
  filedAs: reference()
    .optional()
    .openapi({ description: 'Number of the filing with the authority; asked for in Taiwan' }),
})

export const RejectTemplate = z.strictObject({ template: named(TemplateId), reason: z.enum(templateReasons) })
export const SuspendTemplate = RejectTemplate
export const RecheckTemplate = z.strictObject({ template: idOf(TemplateId) })
