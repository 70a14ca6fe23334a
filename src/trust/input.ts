import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, listInput, minorUnits, reference } from '../kernel/input.ts'
import { TrustStatementId } from './model.ts'

export const GetTrustBalance = z.strictObject({
  on: dayText()
    .optional()
    .openapi({ description: 'Leaves out what counts from a later day; all of it, when left out' }),
})

export const RecordTrustStatement = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the bank’s statement', example: 'BANK-2026-11-30' }),
  currency: currencyCode(),
  on: dayText().openapi({ description: 'The day at whose end the bank held so much, where you are' }),
  bankBalance: minorUnits({ min: 0 }).openapi({ description: 'What the bank held, in minor units' }),
})

export const GetTrustStatement = z.strictObject({ trustStatement: idOf(TrustStatementId) })

export const ListTrustStatements = z.strictObject({ ...listInput, currency: currencyCode().optional() })
