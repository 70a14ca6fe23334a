import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { CollectorId, FindingId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type MessageScreening,
  type MessageTemplate,
  ScreenedActivityId,
  ScreeningId,
  type StoredFinding,
  screeningDecisions,
  screeningReasons,
  TemplateId,
  templateReasons,
  templateStates,
} from './model.ts'
import { MESSAGES_MAX } from './screening-input.ts'
import {
  directions,
  FINDINGS_MAX,
  findingCategories,
  type ScreenedLanguage,
  screenedChannels,
  screenedLanguages,
  severities,
  TEXT_MAX,
  verdicts,
} from './screening-model.ts'
import { suggestions } from './suggestions.law.ts'
import { placeholdersOf } from './template-rules.ts'

export const FindingResource = z
  .object({
    category: z.enum(findingCategories),
    rule: z.string().max(60).openapi({ description: 'The phrase or statement that spoke' }),
    law: z.array(z.string().max(60)).max(10).openapi({ description: 'Rules of law it may offend' }),
    severity: z.enum(severities),
    from: z
      .int()
      .min(0)
      .max(TEXT_MAX)
      .nullable()
      .openapi({ description: 'First code point; null where something is missing' }),
    until: z.int().min(0).max(TEXT_MAX).nullable().openapi({ description: 'The code point after the last' }),
    suggestion: z.string().max(300),
  })
  .openapi('MessageFinding')

export const ScreeningResource = z
  .object({
    id: idOf(ScreeningId),
    placementId: idOf(PlacementId).nullable(),
    templateId: idOf(TemplateId).nullable(),
    activityId: idOf(ScreenedActivityId).nullable(),
    collectorId: idOf(CollectorId).nullable().openapi({ description: 'Who of your collectors said or sent it' }),
    findingId: idOf(FindingId)
      .nullable()
      .openapi({ description: 'The conduct matter that rejecting it opened: `GET /v1/collector-findings/{finding}`' }),
    direction: z.enum(directions),
    channel: z.enum(screenedChannels),
    jurisdiction: z.string().max(6).nullable(),
    language: z.enum(screenedLanguages),
    timeBarred: z.boolean().openapi({ description: 'The debt was too old to sue for' }),
    text: z.string().max(TEXT_MAX).nullable().openapi({ description: 'Null once its time is over' }),
    findings: z.array(FindingResource).max(FINDINGS_MAX),
    verdict: z.enum(verdicts).openapi({ description: 'What the findings suggest; a person decides' }),
    rulesVersion: z.string().max(20),
    decision: z.enum(screeningDecisions).nullable(),
    reason: z.enum(screeningReasons).nullable(),
    decidedAt: instantText().nullable(),
    expiresAt: instantText().openapi({ description: 'When the words are forgotten' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('MessageScreening')
export type ScreeningResource = z.output<typeof ScreeningResource>

export const ScreeningsResource = z
  .object({ data: z.array(ScreeningResource).max(MESSAGES_MAX) })
  .openapi('ScreenedMessages')

export const findingView = ({ span, law, ...finding }: StoredFinding, language: ScreenedLanguage) => ({
  ...finding,
  law: [...law],
  ...{ from: span?.from ?? null, until: span?.until ?? null },
  suggestion: suggestions[finding.category][language],
})

const at = (id: ScreeningId) => `message_screenings|text_sealed|${ScreeningId.toUuid(id)}`

export const sealMessage = async (
  { id, text }: { readonly id: ScreeningId; readonly text: string },
  { sealing, org }: Pick<Context, 'sealing' | 'org'>,
): Promise<Uint8Array> => sealing.forOrganisation(org).sealForOrganisation(new TextEncoder().encode(text), at(id))

/** A screening with its words, as long as they are kept. */
export async function screeningView(
  screening: MessageScreening,
  { sealing, org }: Pick<Context, 'sealing' | 'org'>,
): Promise<ScreeningResource> {
  const { text: sealed, ...rest } = screening
  const text =
    sealed && new TextDecoder().decode(await sealing.forOrganisation(org).openForOrganisation(sealed, at(screening.id)))
  return inWords(rest, text)
}

export const inWords = (
  { orgId: _, happenedAt: __, findings, ...screening }: Omit<MessageScreening, 'text'>,
  text: string | null,
): ScreeningResource => ({
  ...screening,
  text,
  findings: findings.map((finding) => findingView(finding, screening.language)),
})

export const TemplateResource = z
  .object({
    id: idOf(TemplateId),
    authorId: idOf(OrganisationId),
    approverId: idOf(OrganisationId),
    reference: z.string().max(100).openapi({ description: 'The author’s name for it; every version has the same' }),
    number: z.int().min(1).max(10_000),
    purpose: z
      .string()
      .max(40)
      .openapi({ description: '`message`, or the kind of notice it is for', example: 'message' }),
    channel: z.enum(screenedChannels),
    jurisdiction: z.string().max(6),
    language: z.enum(screenedLanguages),
    body: z.string().max(TEXT_MAX),
    placeholders: z.array(z.string().max(40)).max(200),
    findings: z.array(FindingResource).max(FINDINGS_MAX),
    verdict: z.enum(verdicts),
    rulesVersion: z.string().max(20).openapi({ description: 'The rules it was last screened by' }),
    state: z.enum(templateStates),
    reason: z.enum(templateReasons).nullable(),
    lawyerReviewedOn: dayText().nullable(),
    filedAs: z.string().max(100).nullable(),
    submittedAt: instantText(),
    decidedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('MessageTemplate')
export type TemplateResource = z.output<typeof TemplateResource>

export const templateView = ({ findings, ...template }: MessageTemplate): TemplateResource => ({
  ...template,
  placeholders: [...placeholdersOf(template.body)].slice(0, 200),
  findings: findings.map((finding) => findingView(finding, template.language)),
})
