import { z } from '@hono/zod-openapi'
import { idOf, instantText, jurisdictionCode, listInput, named, reference, text } from '../kernel/input.ts'
import { matchNamespaces } from '../kernel/matched-id.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  answerLevels,
  ConsentId,
  consentStates,
  dataOutcomes,
  expressionMethods,
  legalBases,
  purposes,
  QUERIES_MAX,
} from './model.ts'

export const purposeName = () => z.enum(purposes).openapi({ description: 'What the data is used for' })

export const levelName = () =>
  z.enum(answerLevels).openapi({
    description:
      'How much may be told, each with what stands before it: whether a debt defaulted, how far behind it is, how it was paid',
  })

/** SHA-256, hexadecimal. */
export const sha256Text = (description: string) =>
  z
    .string()
    .length(64)
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description, example: 'ab'.repeat(32) })

/** A secure address. It is shown to people, and never fetched by the service. */
export const webAddress = () =>
  z
    .string()
    .max(500)
    .regex(/^https:\/\/[!-~]{1,490}$/)
    .openapi({ example: 'https://lender.example/notices/17' })

export const languageTag = () =>
  z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .openapi({ description: 'BCP 47', example: 'zh-Hant-TW' })

export const ConsentSubject = z.strictObject({
  namespace: z.enum(matchNamespaces).openapi({
    description: 'What the person is matched by: an official number. A telephone number or a name is refused',
    example: 'TW-NID',
  }),
  epoch: z
    .string()
    .max(6)
    .regex(/^20\d{2}H[12]$/)
    .openapi({ description: 'The epoch the token is of', example: '2026H2' }),
  commitment: z
    .string()
    .length(43)
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .openapi({
      description:
        'SHA-256 over namespace, epoch, your salt and the person’s token, base64url: `commitSubject` of the SDK. The token is not sent, nor the salt: keep both with the consent',
      example: '2Fc6NJEj7_Qc9hgYAVC82QLwDWR0kZDIF8G_QlN4FAA',
    }),
})

export const NoticeInput = z.strictObject({
  uri: webAddress(),
  language: languageTag(),
  sha256: sha256Text('SHA-256 of the very text that was shown, hexadecimal'),
  shownAt: instantText(),
})

export const WithdrawalInput = z.strictObject({
  uri: webAddress().optional(),
  phone: z
    .string()
    .max(16)
    .regex(/^\+[1-9]\d{6,14}$/)
    .optional()
    .openapi({ description: 'E.164', example: '+886223456789' }),
})

export const productClass = () =>
  z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9_]{0,39}$/)
    .openapi({ description: 'A product class', example: 'credit_card' })

export const RecordConsent = z.strictObject({
  reference: reference().optional().openapi({ description: 'Your own name of it' }),
  recipient: idOf(OrganisationId)
    .optional()
    .openapi({ description: 'Who may use the data: you, when left out. One consent, one recipient' }),
  subject: ConsentSubject,
  purpose: purposeName(),
  level: levelName(),
  products: z.array(productClass()).max(20).default([]).openapi({ description: 'Empty: every one' }),
  legalBasis: z.enum(legalBases).default('consent'),
  jurisdiction: jurisdictionCode(),
  notice: NoticeInput,
  method: z.enum(expressionMethods).openapi({ description: 'How the person said so; the assurance follows from it' }),
  evidenceSha256: sha256Text('SHA-256 of what shows it, which you keep'),
  withdrawal: WithdrawalInput.default({}).openapi({
    description: 'Where the person withdraws, besides the receipt',
  }),
  queriesMax: z.int().min(1).max(QUERIES_MAX).default(1).openapi({ description: 'How often it is used' }),
  expiresAt: instantText(),
})

const consent = named(ConsentId)

export const WithdrawConsent = z.strictObject({
  consent,
  askedBy: z.enum(['subject', 'organisation']).openapi({ description: 'Whose wish it is' }),
})

export const AcknowledgeWithdrawal = z.strictObject({
  consent,
  outcome: z.enum(dataOutcomes).openapi({
    description: '`stopped`: nothing more is done; `deleted`; `retained`: some law has it kept',
  }),
  retainedUnder: text({ max: 200 }).optional().openapi({ description: 'The rule it is retained under' }),
})

export const GetConsent = z.strictObject({ consent })

export const ListConsents = z.strictObject({
  ...listInput,
  role: z
    .enum(['controller', 'recipient'])
    .default('controller')
    .openapi({ description: 'Those you took, or those you may use' }),
  state: z.array(z.enum(consentStates)).min(1).max(consentStates.length).optional(),
})
