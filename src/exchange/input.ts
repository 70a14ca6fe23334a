import { z } from '@hono/zod-openapi'
import { dayText, idOf, jurisdictionCode } from '../kernel/input.ts'
import { matchNamespaces } from '../kernel/matched-id.ts'
import { ExchangeLoadId } from './member-model.ts'
import { EVALUATIONS_MAX } from './voprf-model.ts'

export const namespaceName = () =>
  z.enum(matchNamespaces).openapi({ description: 'What people are matched by', example: 'TW-NID' })

export const epochName = () =>
  z
    .string()
    .max(6)
    .regex(/^20\d{2}H[12]$/)
    .openapi({ description: 'Half a year under one key: the year, and which half of it', example: '2026H2' })

/** A compressed point of P-256, 33 bytes. */
export const pointText = () =>
  z
    .string()
    .length(44)
    .regex(/^[A-Za-z0-9_-]{44}$/)
    .openapi({
      description: 'A point of P-256, compressed (SEC 1): 33 bytes in base64url',
      example: 'A2sX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW',
    })

export const EvaluateElements = z.strictObject({
  namespace: namespaceName(),
  epoch: epochName().optional().openapi({ description: 'The current one, when left out' }),
  load: idOf(ExchangeLoadId).optional().openapi({ description: 'Counts them towards this load, instead of the day' }),
  blindedElements: z
    .array(pointText())
    .min(1)
    .max(EVALUATIONS_MAX)
    .openapi({ description: 'Identifiers, each blinded by you (RFC 9497, section 3.3.2). Never an identifier itself' }),
})

export const ListNamespaces = z.strictObject({})

export const WITNESSES_ASKED_MAX = 20

export const ListPublishedKeys = z.strictObject({
  namespace: z
    .array(namespaceName())
    .min(1)
    .max(matchNamespaces.length)
    .optional()
    .openapi({ description: 'Every one, when left out' }),
  witness: z
    .array(z.string().min(1).max(200).openapi({ example: 'witness.example/1' }))
    .min(1)
    .max(WITNESSES_ASKED_MAX)
    .optional()
    .openapi({ description: 'Names of the witnesses you believe' }),
  quorum: z.int().min(1).max(WITNESSES_ASKED_MAX).optional().openapi({
    description: 'How many of them must have cosigned the checkpoint; all of them, when left out',
  }),
  from: z.int().min(1).max(Number.MAX_SAFE_INTEGER).optional().openapi({
    description: 'The size of the checkpoint you hold: shows that the two are of one log',
    example: 1,
  }),
})

export const JURISDICTIONS_ASKED_MAX = 60

export const ListRegimes = z.strictObject({
  jurisdiction: z
    .array(jurisdictionCode())
    .min(1)
    .max(JURISDICTIONS_ASKED_MAX)
    .optional()
    .openapi({ description: 'Every one known here, when left out' }),
  on: dayText().optional().openapi({ description: 'As of this day; today (UTC), when left out' }),
})
