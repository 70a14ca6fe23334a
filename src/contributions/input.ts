import { z } from '@hono/zod-openapi'
import { buckets } from '../accounts/model.ts'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { currencyCode, dayText, idOf, listInput, reference } from '../kernel/input.ts'
import {
  amountBands,
  debtStatuses,
  disputeFlags,
  ExchangeRecordId,
  noticeMethods,
  productClasses,
  recordStates,
  strongNamespaces,
} from './model.ts'

const bucketCodes = buckets.map(({ code }) => code)

const epoch = () =>
  z
    .string()
    .max(6)
    .regex(/^20\d{2}H[12]$/)
    .openapi({ description: 'Of the key the token was made with', example: '2026H2' })

export const tokenText = () =>
  z
    .string()
    .length(43)
    .regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)
    .openapi({
      description: 'Of the person: 32 bytes in base64url, as `tokensOf` of the SDK has it. Never an identifier',
      example: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA',
    })

/** Who a request is about. */
export const subject = {
  namespace: z.enum(strongNamespaces).openapi({ example: 'TW-NID' }),
  epoch: epoch(),
  token: tokenText(),
}

export const NoticeInput = z
  .strictObject({
    givenOn: dayText().openapi({ description: 'When the borrower was told' }),
    method: z.enum(noticeMethods),
    evidenceSha256: sha256Text().openapi({ description: 'Of what proves it; keep it' }),
  })
  .openapi('ExchangeListingNotice')

export const facts = {
  product: z.enum(productClasses),
  status: z.enum(debtStatuses).openapi({ example: 'arrears' }),
  daysPastDue: z.enum(bucketCodes).openapi({ description: 'A band of days past due', example: '30-59' }),
  amountBand: z.enum(amountBands).openapi({
    description: 'What is owed, in major units of the currency: the lower bound of its band',
    example: '10000',
  }),
  currency: currencyCode(),
  openedOn: dayText().openapi({ example: '2024-01-15' }),
  firstDelinquencyOn: dayText()
    .nullable()
    .default(null)
    .openapi({ description: 'Of the running episode: written once', example: '2026-10-01' }),
  statusSince: dayText().openapi({ example: '2026-10-01' }),
  chargedOffOn: dayText().nullable().default(null).openapi({ example: null }),
  asOf: dayText().openapi({ description: 'The day this is of', example: '2026-11-20' }),
}

export const ContributeRecord = z.strictObject({
  exchange: idOf(ExchangeId),
  reference: reference().openapi({
    description: 'Your name of this debt of this person. It must say nothing of the person',
    example: 'LOAN-7719-1',
  }),
  ...subject,
  ...facts,
  notice: NoticeInput.optional().openapi({ description: 'Where the law asks that the borrower be told before' }),
})

export const NamesRecord = z.strictObject({ exchangeRecord: idOf(ExchangeRecordId) })

export const CorrectRecord = z.strictObject({
  exchangeRecord: idOf(ExchangeRecordId),
  ...facts,
  evidenceSha256: sha256Text().openapi({ description: 'Of what the correction rests on; keep it' }),
})

export const ListRecords = z.strictObject({
  ...listInput,
  exchange: idOf(ExchangeId).optional(),
  state: z.array(z.enum(recordStates)).min(1).max(recordStates.length).optional(),
  dispute: z.array(z.enum(disputeFlags)).min(1).max(disputeFlags.length).optional(),
})

export const ListVersions = z.strictObject({ ...listInput, exchangeRecord: idOf(ExchangeRecordId) })
