import { z } from '@hono/zod-openapi'
import {
  dayText,
  idOf,
  instantRange,
  instantText,
  jurisdictionCode,
  listInput,
  named,
  reference,
  text,
} from '../kernel/input.ts'
import { nationalId, nationalIdNamespaces } from '../kernel/national-id.ts'
import {
  appraisalDimensions,
  BarId,
  barReasons,
  CollectorId,
  certificateKinds,
  FindingId,
  findingKinds,
  findingSeverities,
  findingSources,
  findingStatuses,
  replyCodes,
  trainingTopics,
} from './collector-model.ts'
import { evidence } from './input.ts'

const ownReference = () =>
  reference().openapi({
    description: 'Your own reference of the person, unique among your collectors',
    example: 'EMP-118',
  })
const alias = () => text({ max: 80 }).openapi({ description: 'The name borrowers know', example: 'Ms Lin' })
const languages = () =>
  z
    .array(
      z
        .string()
        .min(2)
        .max(35)
        .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/)
        .openapi({ description: 'BCP 47', example: 'zh-Hant-TW' }),
    )
    .max(20)
const consentedOn = () => dayText().openapi({ description: 'When the person consented in writing to be registered' })
const lastDay = () => dayText().openapi({ description: 'The first day of employment no more' })

const CollectorIdentity = z
  .strictObject({
    namespace: z.enum(nationalIdNamespaces),
    value: text({ max: 60 }).openapi({ example: 'A123456789' }),
  })
  .transform(({ namespace, value }) => nationalId(namespace, value))
  .openapi('CollectorIdentityInput')

export const RegisterCollector = z.strictObject({
  reference: ownReference(),
  name: text({ max: 200 }).openapi({ example: '林怡君' }),
  identity: CollectorIdentity.optional(),
  alias: alias(),
  jurisdiction: jurisdictionCode(),
  languages: languages().default([]),
  graduate: z
    .boolean()
    .optional()
    .openapi({ description: 'Whether the person holds a degree, where hours depend on it' }),
  employedFrom: dayText(),
  employedUntil: lastDay().optional(),
  consentedOn: consentedOn().optional(),
})

export const UpdateCollector = z.strictObject({
  collector: named(CollectorId),
  alias: alias().optional(),
  languages: languages().optional(),
  graduate: z.boolean().optional(),
  employedFrom: dayText().optional(),
  employedUntil: lastDay().nullable().optional(),
  consentedOn: consentedOn().optional(),
})

export const NamesCollector = z.strictObject({ collector: named(CollectorId) })

export const certificateFacts = {
  kind: z.enum(certificateKinds),
  number: reference().openapi({ description: 'As its issuer wrote it', example: 'BA-2026-0442' }),
  issuedOn: dayText(),
  expiresOn: dayText().optional().openapi({ description: 'The first day it holds no more' }),
}

export const CertifyCollector = z.strictObject({
  collector: named(CollectorId),
  ...certificateFacts,
  evidence: evidence().openapi('CertificateEvidence'),
})

export const TrainCollector = z.strictObject({
  collector: named(CollectorId),
  on: dayText(),
  topic: z.enum(trainingTopics),
  minutes: z.int().min(1).max(6_000),
  provider: text({ max: 100 }).openapi({ example: 'Bankers Association' }),
})

const score = () => z.int().min(1).max(5)

export const AppraiseCollector = z.strictObject({
  collector: named(CollectorId),
  year: z.int().min(2000).max(2200),
  on: dayText(),
  scores: z
    .strictObject(
      Object.fromEntries(appraisalDimensions.map((name) => [name, score()])) as Record<
        (typeof appraisalDimensions)[number],
        ReturnType<typeof score>
      >,
    )
    .openapi('AppraisalScores'),
  reviewer: reference().openapi({ description: 'Your own reference of who appraised', example: 'EMP-7' }),
})

export const ReportFinding = z.strictObject({
  collector: named(CollectorId),
  kind: z.enum(findingKinds),
  severity: z.enum(findingSeverities),
  happenedOn: dayText(),
  source: z.enum(findingSources),
  caseReference: reference().optional().openapi({ description: 'Your own reference of the case it came up in' }),
})

export const ReplyToFinding = z.strictObject({ finding: idOf(FindingId), code: z.enum(replyCodes) })
export const NamesFinding = z.strictObject({ finding: idOf(FindingId) })

export const BarCollector = z.strictObject({
  collector: named(CollectorId),
  reason: z.enum(barReasons),
  from: instantText().optional().openapi({ description: 'At once, when left out' }),
  until: instantText().optional().openapi({ description: 'Until lifted, when left out' }),
})

export const LiftBar = z.strictObject({ collector: named(CollectorId), bar: idOf(BarId) })

export const ListCollectors = z.strictObject({
  ...listInput,
  jurisdiction: z.array(jurisdictionCode()).min(1).max(20).optional(),
  employedOn: dayText().optional().openapi({ description: 'Those employed on this day' }),
  createdAt: instantRange(),
})

export const ListFindings = z.strictObject({
  ...listInput,
  status: z.array(z.enum(findingStatuses)).min(1).max(findingStatuses.length).optional(),
  kind: z.array(z.enum(findingKinds)).min(1).max(findingKinds.length).optional(),
  reportedAt: instantRange(),
})

export const ListCertificates = z.strictObject({
  ...listInput,
  kind: z.array(z.enum(certificateKinds)).min(1).max(certificateKinds.length).optional(),
  expiresBefore: dayText().optional(),
  createdAt: instantRange(),
})

export const GetStanding = z.strictObject({
  collector: named(CollectorId),
  jurisdiction: jurisdictionCode()
    .optional()
    .openapi({ description: 'Where the collector is registered, when left out' }),
})
