import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText, jurisdictionCode, listInput, text } from '../kernel/input.ts'
import { namespaceName } from './input.ts'
import {
  ExchangeId,
  ExchangeLoadId,
  ExchangeMemberId,
  LOAD_POINTS_MAX,
  loadStates,
  memberReasons,
  memberStates,
} from './member-model.ts'

export const sha256Text = () =>
  z
    .string()
    .length(64)
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: 'SHA-256, hexadecimal', example: 'ab'.repeat(32) })

const termsVersion = () =>
  z
    .string()
    .min(1)
    .max(40)
    .regex(/^[0-9A-Za-z][0-9A-Za-z._-]*$/)
    .openapi({ example: '2026-1' })

export const Terms = z
  .strictObject({
    version: termsVersion(),
    uri: z
      .string()
      .max(300)
      .regex(/^https:\/\/[!-~]+$/)
      .openapi({ description: 'Where the text lies', example: 'https://exchange.example/terms/2026-1' }),
    sha256: sha256Text(),
  })
  .openapi('ExchangeTerms')

export const BureauLicenceInput = z.strictObject({
  number: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[!-~]([ -~]{0,58}[!-~])?$/)
    .openapi({ example: 'CB-2026-001' }),
  authority: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[!-~]([ -~]{0,58}[!-~])?$/)
    .openapi({ example: 'PBOC' }),
  validUntil: dayText(),
})

export const OpenExchange = z.strictObject({
  jurisdiction: jurisdictionCode(),
  publicName: text({ max: 200 }).openapi({
    description: 'Everybody of your world reads it',
    example: 'Exchange of Taiwan',
  }),
  terms: Terms,
  bureauLicence: BureauLicenceInput.optional().openapi({
    description: 'Where the law leaves exchanges to licensed bureaus',
  }),
})

export const ReviseExchange = z.strictObject({
  exchange: idOf(ExchangeId),
  publicName: text({ max: 200 }).optional(),
  terms: Terms.optional().openapi({ description: 'Members agree to them anew before they contribute or ask again' }),
  bureauLicence: BureauLicenceInput.optional(),
})

export const NamesExchange = z.strictObject({ exchange: idOf(ExchangeId) })
export const ListExchanges = z.strictObject({
  ...listInput,
  jurisdiction: z.array(jurisdictionCode()).min(1).max(60).optional(),
})

const agreed = {
  termsVersion: termsVersion().openapi({ description: 'What you agree to' }),
  termsSha256: sha256Text().openapi({ description: 'Of the text you read' }),
}

export const ApplyToExchange = z.strictObject({ exchange: idOf(ExchangeId), ...agreed })
export const NamesMember = z.strictObject({ exchangeMember: idOf(ExchangeMemberId) })
export const AgreeTerms = z.strictObject({ exchangeMember: idOf(ExchangeMemberId), ...agreed })
export const StopMember = z.strictObject({ exchangeMember: idOf(ExchangeMemberId), reason: z.enum(memberReasons) })
export const ListMembers = z.strictObject({
  ...listInput,
  exchange: idOf(ExchangeId).optional(),
  state: z.array(z.enum(memberStates)).min(1).max(memberStates.length).optional(),
})

const count = (max: number) => z.int().min(1).max(max)

export const RequestLoad = z.strictObject({
  exchangeMember: idOf(ExchangeMemberId),
  namespace: namespaceName(),
  openAccounts: count(100_000_000).openapi({ description: 'How many debts you have to load' }),
  points: count(LOAD_POINTS_MAX).openapi({ description: 'How many identifiers you need evaluated for them' }),
})
export const NamesLoad = z.strictObject({ exchangeLoad: idOf(ExchangeLoadId) })
export const ApproveLoad = z.strictObject({
  exchangeLoad: idOf(ExchangeLoadId),
  until: instantText().openapi({ description: 'From when it is of no use; 90 days away at most' }),
})
export const ListLoads = z.strictObject({
  ...listInput,
  state: z.array(z.enum(loadStates)).min(1).max(loadStates.length).optional(),
})
