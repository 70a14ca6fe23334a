import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type MessageScreening,
  type MessageTemplate,
  ScreeningId,
  screeningDecisions,
  TemplateId,
  templateReasons,
  templateStates,
} from './model.ts'
import { findingCategories, verdicts } from './screening-model.ts'

/** Categories and codes; the words stay where they are. */
const ScreeningData = z.strictObject({
  screeningId: idOf(ScreeningId),
  placementId: idOf(PlacementId).nullable(),
  direction: z.enum(['outbound', 'inbound']),
  categories: z.array(z.enum(findingCategories)).max(findingCategories.length),
  verdict: z.enum(verdicts),
  decision: z.enum(screeningDecisions).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'message_screening', description, data: ScreeningData })

export const screeningEvents = {
  screened: about('message_screening.screened', 'A message was looked at; what was found is named by category.'),
  alarmed: about('message_screening.alarmed', 'A borrower’s words speak of self-harm: somebody must act at once.'),
  decided: about('message_screening.decided', 'A person released or rejected a message.'),
} as const

export const categoriesOf = ({ findings }: Pick<MessageScreening, 'findings'>) => [
  ...new Set(findings.map(({ category }) => category)),
]

export const screeningEvent = (
  kind: EventKind<string, z.output<typeof ScreeningData>>,
  screening: MessageScreening,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: screening.id,
  audience: [screening.orgId],
  data: {
    screeningId: screening.id,
    placementId: screening.placementId,
    direction: screening.direction,
    categories: categoriesOf(screening),
    verdict: screening.verdict,
    decision: screening.decision,
  },
})

/** What a new screening tells: words of self-harm ring at once. */
export const screenedEvent = (screening: MessageScreening): EventDraft =>
  screeningEvent(
    categoriesOf(screening).includes('self_harm') ? screeningEvents.alarmed : screeningEvents.screened,
    screening,
  )

const TemplateData = z.strictObject({
  templateId: idOf(TemplateId),
  authorId: idOf(OrganisationId),
  approverId: idOf(OrganisationId),
  number: z.int(),
  state: z.enum(templateStates),
  reason: z.enum(templateReasons).nullable(),
  rulesVersion: z.string(),
})

const template = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'message_template', description, data: TemplateData })

export const templateEvents = {
  submitted: template('message_template.submitted', 'A version of a template was screened and awaits approval.'),
  approved: template('message_template.approved', 'A version of a template may be used.'),
  rejected: template('message_template.rejected', 'A version of a template may not be used.'),
  replaced: template('message_template.replaced', 'A newer version of the template was approved in its place.'),
  suspended: template(
    'message_template.suspended',
    'A version may no longer be used: somebody says so, or the rules do.',
  ),
} as const

export const templateEvent = (
  kind: EventKind<string, z.output<typeof TemplateData>>,
  { id, authorId, approverId, number, state, reason, rulesVersion }: MessageTemplate,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [...new Set([authorId, approverId])],
  data: { templateId: id, authorId, approverId, number, state, reason, rulesVersion },
})
